package de.medienplan.planning;

import de.medienplan.shared.Message;
import java.util.Map;

/** How the ids of a scenario are called; ids that users made up are their own names. */
public final class ScenarioNames {

    private static final Map<String, String> RESOURCES = Map.of(
            "construction", "rollout.resource.construction",
            "equipping", "rollout.resource.equipping");

    private static final Map<String, String> PROGRAMMES = Map.of(
            "digitalpakt", "rollout.programme.digitalpakt",
            "digitalpakt-2", "rollout.programme.digitalpakt2");

    private ScenarioNames() {}

    /** The name of a resource. */
    public static Message resource(String id) {
        String key = RESOURCES.get(id);
        return key == null ? Message.of("rollout.named", id) : Message.of(key);
    }

    /** The name of a grant programme. */
    public static Message programme(String id) {
        String key = PROGRAMMES.get(id);
        return key == null ? Message.of("rollout.named", id) : Message.of(key);
    }
}
