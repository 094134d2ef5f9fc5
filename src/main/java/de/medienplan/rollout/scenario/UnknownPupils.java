package de.medienplan.rollout.scenario;

import de.medienplan.planning.Scenario;
import de.medienplan.planning.ScenarioSchool;
import java.util.List;

/**
 * Schools whose number of pupils nobody knows. What is counted by the head, tablets, posts and waiting, is not known of them
 * either; a plan counts it as nothing and says so.
 */
public final class UnknownPupils {

    private UnknownPupils() {}

    public static boolean of(ScenarioSchool school) {
        return school.pupils() == 0;
    }

    /** Their names, in order. */
    public static List<String> names(Scenario scenario) {
        return scenario.schools().stream()
                .filter(UnknownPupils::of)
                .map(ScenarioSchool::name)
                .sorted()
                .toList();
    }
}
