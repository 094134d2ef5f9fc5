package de.medienplan.planning.city;

import de.medienplan.planning.Scenario;
import java.time.Duration;
import java.util.List;

/**
 * How much money a year does it take until every school is completed?
 *
 * @param by period of the scenario by the end of which every school is to be completed
 * @param time limit for the answer
 */
public record CityQuestion(Scenario scenario, String by, Duration time) {

    private static final String USUAL = "2026-Q4";

    public CityQuestion {
        if (number(scenario, by) < 0 || !time.isPositive()) {
            throw new IllegalArgumentException("no such period or no time: " + by);
        }
    }

    /** The end of 2026 if it lies beyond the first year of the horizon, else the end of the horizon. */
    public static String usualDate(Scenario scenario) {
        return number(scenario, USUAL) > 4
                ? USUAL
                : scenario.periods().getLast().id();
    }

    int number() {
        return number(scenario, by);
    }

    static int number(Scenario scenario, String period) {
        return periods(scenario).indexOf(period);
    }

    static List<String> periods(Scenario scenario) {
        return scenario.periods().stream().map(Scenario.Period::id).toList();
    }
}
