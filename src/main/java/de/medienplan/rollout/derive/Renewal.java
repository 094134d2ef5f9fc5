package de.medienplan.rollout.derive;

import de.medienplan.planning.Scenario;
import de.medienplan.planning.ScenarioSchool;
import de.medienplan.rollout.scenario.DeviceMix;
import de.medienplan.rollout.scenario.StoredScenario;
import java.util.List;

/** A stored scenario and what it would be with the figures of today; nothing is stored yet. */
public final class Renewal {

    /** A school before and after. */
    public record SchoolChange(ScenarioSchool before, ScenarioSchool after) {}

    private final StoredScenario before;
    private final Scenario after;
    private final DeviceMix mix;
    private final AssumptionSet assumptions;
    private final List<RatioChange> ratios;

    Renewal(StoredScenario before, Scenario after, DeviceMix mix, AssumptionSet assumptions, List<RatioChange> ratios) {
        this.before = before;
        this.after = after;
        this.mix = mix;
        this.assumptions = assumptions;
        this.ratios = List.copyOf(ratios);
    }

    public StoredScenario before() {
        return before;
    }

    public Scenario after() {
        return after;
    }

    DeviceMix mix() {
        return mix;
    }

    AssumptionSet assumptions() {
        return assumptions;
    }

    public List<RatioChange> ratios() {
        return ratios;
    }

    /** The ratios that are no longer those of today. */
    public List<RatioChange> changedRatios() {
        return ratios.stream().filter(RatioChange::isChange).toList();
    }

    /** The schools whose needs change, in the order of the scenario. */
    public List<SchoolChange> schools() {
        return java.util.stream.IntStream.range(0, after.schools().size())
                .mapToObj(n -> new SchoolChange(
                        before.scenario().schools().get(n), after.schools().get(n)))
                .filter(school -> !school.before().equals(school.after()))
                .toList();
    }

    /** Whether anything at all would change. */
    public boolean isChange() {
        return !after.equals(before.scenario());
    }
}
