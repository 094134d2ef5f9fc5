package de.medienplan.planning.means;

import de.medienplan.planning.Scenario;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * One thing more than a scenario has.
 *
 * @param subject the budget year, the resource or the programme that gets more
 * @param amount euros, units in each quarter, or quarters
 */
public record MoreMeans(Kind kind, String subject, long amount) {

    public enum Kind {
        /** Own funds of a budget year. */
        FUNDS,
        /** Units of a resource in each quarter that is still to be planned. */
        CAPACITY,
        /** The last completion that a programme pays for comes quarters later, at most at the end of the scenario. */
        DATE
    }

    /** What may be asked for a scenario, one unit of each: years not past, resources, programmes. */
    public static List<MoreMeans> choices(Scenario scenario) {
        List<MoreMeans> choices = new ArrayList<>();
        scenario.periods().stream()
                .skip(asOf(scenario))
                .map(Scenario.Period::budgetYear)
                .distinct()
                .forEach(year -> choices.add(new MoreMeans(Kind.FUNDS, year.toString(), 1)));
        scenario.resources().forEach(resource -> choices.add(new MoreMeans(Kind.CAPACITY, resource.id(), 1)));
        scenario.programmes().forEach(programme -> choices.add(new MoreMeans(Kind.DATE, programme.id(), 1)));
        return choices;
    }

    public MoreMeans with(long other) {
        return new MoreMeans(kind, subject, other);
    }

    /** The scenario with it. */
    public Scenario addTo(Scenario scenario) {
        return switch (kind) {
            case FUNDS -> scenario.withBudget(funds(scenario.budget()));
            case CAPACITY ->
                scenario.withResources(scenario.resources().stream()
                        .map(resource -> resource.id().equals(subject) ? more(resource, asOf(scenario)) : resource)
                        .toList());
            case DATE ->
                scenario.withProgrammes(scenario.programmes().stream()
                        .map(programme -> programme.id().equals(subject) ? later(programme, scenario) : programme)
                        .toList());
        };
    }

    private Scenario.Budget funds(Scenario.Budget budget) {
        int year = Integer.parseInt(subject);
        List<Scenario.BudgetYear> years = new ArrayList<>(budget.years());
        years.removeIf(row -> row.year() == year);
        years.add(new Scenario.BudgetYear(year, budget.ownFunds(year) + amount));
        years.sort((one, other) -> Integer.compare(one.year(), other.year()));
        return new Scenario.Budget(years, budget.carryOverLimit());
    }

    private Scenario.Resource more(Scenario.Resource resource, int from) {
        List<Long> capacity = IntStream.range(0, resource.capacity().size())
                .mapToObj(t -> resource.capacity().get(t) + (t < from ? 0 : amount))
                .toList();
        return new Scenario.Resource(resource.id(), capacity);
    }

    private Scenario.Programme later(Scenario.Programme programme, Scenario scenario) {
        List<String> periods = periods(scenario);
        int last = periods.indexOf(programme.lastCompletionPeriod());
        int moved = (int) Math.min(periods.size() - 1L, last + amount);
        return programme
                .withDates(programme.earliestStartPeriod(), periods.get(moved))
                .withOwnShares(shares(programme, scenario.periods().subList(Math.max(0, last), moved + 1)));
    }

    /** More time is no gift: the own share that was last known holds in the years that the programme did not cover before. */
    private static Map<Integer, BigDecimal> shares(Scenario.Programme programme, List<Scenario.Period> added) {
        TreeMap<Integer, BigDecimal> shares = new TreeMap<>(programme.ownShareByYear());
        int before = added.getFirst().budgetYear();
        Map.Entry<Integer, BigDecimal> known = shares.floorEntry(before);
        if (known != null) {
            BigDecimal percent = known.getValue();
            added.stream()
                    .map(Scenario.Period::budgetYear)
                    .filter(year -> year > before)
                    .forEach(year -> shares.putIfAbsent(year, percent));
        }
        return shares;
    }

    private static int asOf(Scenario scenario) {
        return Math.max(0, periods(scenario).indexOf(String.valueOf(scenario.asOf())));
    }

    private static List<String> periods(Scenario scenario) {
        return scenario.periods().stream().map(Scenario.Period::id).toList();
    }
}
