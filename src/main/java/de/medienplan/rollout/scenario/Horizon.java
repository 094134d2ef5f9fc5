package de.medienplan.rollout.scenario;

import de.medienplan.planning.Scenario;
import de.medienplan.planning.ScenarioNames;
import de.medienplan.planning.ScenarioSchool;
import de.medienplan.shared.Formats;
import de.medienplan.shared.Message;
import de.medienplan.shared.Quarter;
import de.medienplan.shared.UserException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Makes the horizon of a scenario longer or shorter at its end. */
public final class Horizon {

    private static final int MOST_PERIODS = 200;
    private static final int NAMED = 8;

    private Horizon() {}

    /**
     * Appends quarters. A new quarter has the capacities of the same quarter a year before and belongs to the budget year
     * after that quarter's. A year that is new or of which more lies in the horizon now has its share, by quarters, of
     * what the last whole year has of own funds; without a whole year, of what the last one has.
     *
     * @throws UserException if the last period is no quarter, or the horizon would get too long
     */
    public static Scenario extend(Scenario scenario, int quarters) {
        List<Scenario.Period> periods = new ArrayList<>(scenario.periods());
        String end = periods.getLast().id();
        if (!Quarter.isQuarter(end)) {
            throw new UserException(Message.of("rollout.horizon.noQuarter", end));
        }
        if (periods.size() + quarters > MOST_PERIODS) {
            throw new UserException(Message.of("rollout.horizon.tooLong", MOST_PERIODS));
        }
        Quarter last = Quarter.parse(end);
        for (int n = 0; n < quarters; n++) {
            last = last.next();
            periods.add(new Scenario.Period(last.toString(), budgetYear(last, periods)));
        }
        List<Scenario.Resource> resources = scenario.resources().stream()
                .map(resource -> extended(resource, periods.size()))
                .toList();
        return ScenarioDraft.of(scenario)
                .periods(periods)
                .resources(resources)
                .budget(withYears(scenario, scenario.withPeriods(periods)))
                .build();
    }

    private static Scenario.Resource extended(Scenario.Resource resource, int size) {
        List<Long> capacity = new ArrayList<>(resource.capacity());
        while (capacity.size() < size) {
            capacity.add(
                    capacity.size() >= 4
                            ? capacity.get(capacity.size() - 4)
                            : capacity.isEmpty() ? 0L : capacity.getLast());
        }
        return new Scenario.Resource(resource.id(), capacity);
    }

    /** Budget years follow each other without a gap, wherever in the calendar they begin. */
    private static int budgetYear(Quarter quarter, List<Scenario.Period> before) {
        int present = before.getLast().budgetYear();
        int wanted = before.size() < 4
                ? quarter.year()
                : before.get(before.size() - 4).budgetYear() + 1;
        return Math.clamp(wanted, present, present + 1);
    }

    private static Scenario.Budget withYears(Scenario before, Scenario longer) {
        Scenario.Budget budget = before.budget();
        SortedMap<Integer, Long> years = new TreeMap<>();
        budget.years().forEach(year -> years.put(year.year(), year.ownFunds()));
        long yearly = yearly(before);
        longer.periods().stream().map(Scenario.Period::budgetYear).distinct().forEach(year -> {
            int quarters = longer.periodsIn(year);
            int known = before.periodsIn(year);
            if (known == 0 ? !years.containsKey(year) : quarters > known) {
                years.put(
                        year,
                        Quarter.share(BigDecimal.valueOf(yearly), quarters)
                                .setScale(0, RoundingMode.HALF_UP)
                                .longValueExact());
            }
        });
        return new Scenario.Budget(
                years.entrySet().stream()
                        .map(year -> new Scenario.BudgetYear(year.getKey(), year.getValue()))
                        .toList(),
                budget.carryOverLimit());
    }

    /** Own funds of the last whole year, or of the last at all, raised to a whole one. */
    private static long yearly(Scenario scenario) {
        List<Scenario.BudgetYear> years = scenario.budget().years().stream()
                .filter(year -> scenario.periodsIn(year.year()) > 0)
                .toList();
        return Stream.concat(
                        years.reversed().stream().filter(year -> scenario.periodsIn(year.year()) == Quarter.PER_YEAR),
                        years.reversed().stream())
                .findFirst()
                .map(year -> year.ownFunds() * Quarter.PER_YEAR / scenario.periodsIn(year.year()))
                .orElse(0L);
    }

    /**
     * Cuts quarters off the end, with their capacities and the budget years that no quarter is left of; a year of which
     * some are left keeps its share of own funds. Programmes that pay for later completions end with the horizon.
     *
     * @throws UserException naming the schools and programmes that refer to the quarters to be cut
     */
    public static Scenario shrink(Scenario scenario, int quarters) {
        int size = scenario.periods().size() - quarters;
        if (size < 1) {
            throw new UserException(Message.of("rollout.horizon.tooShort"));
        }
        List<Scenario.Period> periods = scenario.periods().subList(0, size);
        List<String> left = periods.stream().map(Scenario.Period::id).toList();
        List<Integer> years = periods.stream().map(Scenario.Period::budgetYear).toList();
        String asOf = scenario.asOf();
        if (asOf != null && !left.contains(asOf)) {
            throw new UserException(Message.of("rollout.horizon.asOf", Formats.quarter(asOf)));
        }
        refuseSchools(scenario, left, years);
        return ScenarioDraft.of(scenario)
                .periods(periods)
                .resources(scenario.resources().stream()
                        .map(resource -> new Scenario.Resource(
                                resource.id(),
                                resource.capacity()
                                        .subList(
                                                0,
                                                Math.min(
                                                        size,
                                                        resource.capacity().size()))))
                        .toList())
                .budget(new Scenario.Budget(
                        scenario.budget().years().stream()
                                .filter(year -> years.contains(year.year()))
                                .map(year -> share(year, scenario, Collections.frequency(years, year.year())))
                                .toList(),
                        scenario.budget().carryOverLimit()))
                .programmes(scenario.programmes().stream()
                        .map(programme -> cut(programme, left))
                        .toList())
                .build();
    }

    private static Scenario.BudgetYear share(Scenario.BudgetYear year, Scenario before, int quarters) {
        return new Scenario.BudgetYear(year.year(), year.ownFunds() * quarters / before.periodsIn(year.year()));
    }

    private static Scenario.Programme cut(Scenario.Programme programme, List<String> left) {
        if (!left.contains(programme.earliestStartPeriod())) {
            throw new UserException(Message.of("rollout.horizon.programme", ScenarioNames.programme(programme.id())));
        }
        String last =
                left.contains(programme.lastCompletionPeriod()) ? programme.lastCompletionPeriod() : left.getLast();
        return programme.withDates(programme.earliestStartPeriod(), last);
    }

    /** Whether works that have begun would go on or be paid beyond the horizon. */
    private static boolean isCut(ScenarioSchool.@Nullable Progress progress, List<String> left, List<Integer> years) {
        if (progress == null) {
            return false;
        }
        int start = left.indexOf(progress.start());
        Map<Integer, Long> payments = progress.payments();
        return start < 0
                || start + progress.duration() > left.size()
                || (payments != null && !years.containsAll(payments.keySet()));
    }

    private static void refuseSchools(Scenario scenario, List<String> left, List<Integer> years) {
        List<String> clash = scenario.schools().stream()
                .filter(school -> Stream.<@Nullable String>of(
                                        school.earliestStart(), school.pinnedStart(), school.publishedStart())
                                .filter(Objects::nonNull)
                                .anyMatch(period -> !left.contains(period))
                        || isCut(school.progress(), left, years))
                .map(ScenarioSchool::name)
                .toList();
        if (!clash.isEmpty()) {
            String names = String.join(", ", clash.subList(0, Math.min(NAMED, clash.size())));
            throw new UserException(Message.of("rollout.horizon.schools", clash.size(), names));
        }
    }
}
