package de.medienplan.planning.risk;

import de.medienplan.planning.Scenario;
import java.util.List;

/** Planning more safely: whoever plans with it completes funded schools so many quarters before a programme's last date. */
public final class GrantBuffer {

    private GrantBuffer() {}

    /**
     * The scenario with every programme ending earlier, at most back to its first quarter. For planning only: what a plan
     * really gets is told by the scenario as it is.
     */
    public static Scenario withGrantBuffer(Scenario scenario, int quarters) {
        List<String> periods =
                scenario.periods().stream().map(Scenario.Period::id).toList();
        return scenario.withProgrammes(scenario.programmes().stream()
                .map(programme -> {
                    int first = periods.indexOf(programme.earliestStartPeriod());
                    int last = periods.indexOf(programme.lastCompletionPeriod());
                    int earlier = Math.max(Math.min(first, last), last - quarters);
                    return programme.withDates(programme.earliestStartPeriod(), periods.get(earlier));
                })
                .toList());
    }
}
