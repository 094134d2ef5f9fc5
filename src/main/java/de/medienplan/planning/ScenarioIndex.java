package de.medienplan.planning;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A scenario with its ids resolved to positions: periods by number, budget years ascending. */
final class ScenarioIndex {

    final Scenario scenario;
    /** Number of periods, T in the planning model. */
    final int periods;
    /** Budget years of the horizon, ascending. */
    final List<Integer> years;

    private final Map<String, Integer> periodNumbers = new LinkedHashMap<>();
    private final Map<String, Scenario.Programme> programmes = new LinkedHashMap<>();
    private final Map<String, ScenarioSchool> schools = new LinkedHashMap<>();
    private final int[] yearOfPeriod;
    private final int[] lastPeriods;

    ScenarioIndex(Scenario scenario) {
        this.scenario = scenario;
        this.periods = scenario.periods().size();
        this.years = scenario.periods().stream()
                .map(Scenario.Period::budgetYear)
                .distinct()
                .sorted()
                .toList();
        this.yearOfPeriod = new int[periods];
        for (int t = 0; t < periods; t++) {
            Scenario.Period period = scenario.periods().get(t);
            periodNumbers.put(period.id(), t);
            yearOfPeriod[t] = years.indexOf(period.budgetYear());
        }
        this.lastPeriods = new int[years.size()];
        for (int t = 0; t < periods; t++) {
            lastPeriods[yearOfPeriod[t]] = t;
        }
        scenario.schools().forEach(school -> schools.put(school.id(), school));
        scenario.programmes().forEach(programme -> programmes.put(programme.id(), programme));
    }

    /** The number of a period, or null if there is no such period. */
    @Nullable
    Integer find(String periodId) {
        return periodNumbers.get(periodId);
    }

    /** The number of a period that the scenario itself names. */
    int number(String periodId) {
        Integer number = periodNumbers.get(periodId);
        if (number == null) {
            throw new IllegalArgumentException("no such period: " + periodId);
        }
        return number;
    }

    /** The first period in which a school that has not begun may start: its building ready, not in the past. */
    int earliest(ScenarioSchool school) {
        String asOf = scenario.asOf();
        return Math.max(number(school.earliestStart()), asOf == null ? 0 : number(asOf));
    }

    String period(int number) {
        return scenario.periods().get(number).id();
    }

    /** Position in {@link #years} of the year that pays for the period. */
    int yearOf(int period) {
        return yearOfPeriod[period];
    }

    /** Number of periods of the year that lie within the horizon. */
    int periodsIn(int year) {
        int count = 0;
        for (int y : yearOfPeriod) {
            count += y == year ? 1 : 0;
        }
        return count;
    }

    /** The last period of the year within the horizon. */
    int lastPeriodOf(int year) {
        return lastPeriods[year];
    }

    /** The schools of a list, in its order; ids that the scenario does not know are left out. */
    List<ScenarioSchool> schools(List<String> ids) {
        return ids.stream().map(schools::get).filter(Objects::nonNull).toList();
    }

    Scenario.Programme programme(String id) {
        Scenario.Programme programme = programmes.get(id);
        if (programme == null) {
            throw new IllegalArgumentException("no such programme: " + id);
        }
        return programme;
    }

    /** Whether the programme pays for a school that starts in {@code start} and completes in {@code completion}. */
    boolean fundable(Scenario.Programme programme, int start, int completion) {
        return start >= number(programme.earliestStartPeriod())
                && completion <= number(programme.lastCompletionPeriod());
    }

    /**
     * What is paid for a school by position of the budget year, in euros: its real payments if they are known, else as
     * many instalments as periods, the k-th being ⌊I(k+1)/d⌋ − ⌊I·k/d⌋.
     */
    long[] payments(ScenarioSchool school, int start) {
        long[] paid = new long[years.size()];
        ScenarioSchool.Progress progress = school.progress();
        Map<Integer, Long> known = progress == null ? null : progress.payments();
        if (known != null) {
            known.forEach((year, euros) -> paid[years.indexOf(year)] += euros);
            return paid;
        }
        long duration = school.duration();
        for (int k = 0; k < duration; k++) {
            paid[yearOf(start + k)] += school.investment() * (k + 1) / duration - school.investment() * k / duration;
        }
        return paid;
    }
}
