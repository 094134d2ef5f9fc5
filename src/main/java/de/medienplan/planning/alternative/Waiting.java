package de.medienplan.planning.alternative;

import de.medienplan.planning.Evaluation;
import de.medienplan.planning.Scenario;
import de.medienplan.planning.ScenarioSchool;
import java.util.function.Predicate;

/** How long children wait. */
final class Waiting {

    private Waiting() {}

    /** Quarters until go-live, each school weighing as much as it has pupils; 0 without any. */
    static double average(Scenario scenario, Evaluation plan, Predicate<String> counts) {
        long pupils = 0;
        long waiting = 0;
        for (int s = 0; s < scenario.schools().size(); s++) {
            ScenarioSchool school = scenario.schools().get(s);
            if (counts.test(school.id())) {
                pupils += school.pupils();
                waiting += school.pupils() * plan.schools().get(s).quartersWaiting();
            }
        }
        return pupils == 0 ? 0 : (double) waiting / pupils;
    }
}
