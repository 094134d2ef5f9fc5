package de.medienplan.planning;

import de.medienplan.shared.Message;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * How the ids of a scenario are called. Ids that users made up are their own names, unless the product at work around the
 * planner knows better.
 */
public final class ScenarioNames {

    private static final Map<String, String> RESOURCES = Map.of(
            "construction", "rollout.resource.construction",
            "equipping", "rollout.resource.equipping");

    private static final Map<String, String> PROGRAMMES = Map.of(
            "digitalpakt", "rollout.programme.digitalpakt",
            "digitalpakt-2", "rollout.programme.digitalpakt2");

    private static volatile UnaryOperator<String> ownProgrammes = UnaryOperator.identity();

    private ScenarioNames() {}

    /**
     * From now on programmes of the city's own are called so.
     *
     * @param names from an id to a name; the id itself where there is none
     */
    public static void callProgrammes(UnaryOperator<String> names) {
        ownProgrammes = names;
    }

    /** The name of a resource. */
    public static Message resource(String id) {
        String key = RESOURCES.get(id);
        return key == null ? Message.of("rollout.named", id) : Message.of(key);
    }

    /** The name of a grant programme. */
    public static Message programme(String id) {
        String key = PROGRAMMES.get(id);
        return key == null ? Message.of("rollout.named", ownProgrammes.apply(id)) : Message.of(key);
    }
}
