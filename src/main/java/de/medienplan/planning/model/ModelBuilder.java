package de.medienplan.planning.model;

import de.medienplan.planning.CostParts;
import de.medienplan.planning.Given;
import de.medienplan.planning.PlanEvaluator;
import de.medienplan.planning.Scenario;
import de.medienplan.planning.ScenarioSchool;
import de.medienplan.planning.Weights;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Turns a scenario into a {@link Model}: units, their windows, what each start uses and costs by itself. */
final class ModelBuilder {

    private final Scenario scenario;
    private final Layout layout;
    private final Map<String, Integer> periods = new HashMap<>();
    private final Map<String, Integer> resources = new HashMap<>();
    private final Map<String, Integer> programmes = new HashMap<>();
    private final Map<String, ScenarioSchool> schools = new HashMap<>();
    private final List<Integer> years;
    private final int[] yearOf;
    private final Given given;

    ModelBuilder(Scenario scenario) {
        this.scenario = scenario;
        this.given = new PlanEvaluator(scenario).given();
        this.years = scenario.periods().stream()
                .map(Scenario.Period::budgetYear)
                .distinct()
                .sorted()
                .toList();
        int count = scenario.periods().size();
        this.layout = new Layout(
                count,
                years.size(),
                scenario.resources().size(),
                scenario.programmes().size());
        this.yearOf = new int[count];
        for (int t = 0; t < count; t++) {
            periods.put(scenario.periods().get(t).id(), t);
            yearOf[t] = years.indexOf(scenario.periods().get(t).budgetYear());
        }
        for (int r = 0; r < layout.resources(); r++) {
            resources.put(scenario.resources().get(r).id(), r);
        }
        for (int g = 0; g < layout.programmes(); g++) {
            programmes.put(scenario.programmes().get(g).id(), g);
        }
        scenario.schools().forEach(school -> schools.put(school.id(), school));
    }

    Model build() {
        List<Unit> units = new ArrayList<>();
        for (List<String> ids : StartGroups.groups(scenario)) {
            List<ScenarioSchool> members = ids.stream()
                    .map(schools::get)
                    .filter(school -> school != null)
                    .toList();
            units.add(new Unit(units.size(), ids, options(members)));
        }
        return model(units);
    }

    /** The limits of the scenario without any unit. */
    Model limits() {
        return model(List.of());
    }

    private Model model(List<Unit> units) {
        int[] periodsInYear = new int[layout.years()];
        for (int year : yearOf) {
            periodsInYear[year]++;
        }
        return new Model(scenario, layout, units, periodsInYear, years);
    }

    private List<Option> options(List<ScenarioSchool> members) {
        ScenarioSchool.Progress progress = members.getFirst().progress();
        if (progress != null) {
            return List.of(option(members, number(periods, progress.start())));
        }
        List<Option> options = new ArrayList<>();
        boolean pinned = members.stream().anyMatch(school -> school.pinnedStart() != null);
        for (int t = 0; t < layout.periods(); t++) {
            int start = t;
            if (members.stream().allMatch(school -> allowed(school, start))) {
                Option option = option(members, t);
                if (pinned || fitsAlone(option)) {
                    options.add(option);
                }
            }
        }
        if (!pinned) {
            options.add(unplanned(members));
        }
        return options;
    }

    private boolean allowed(ScenarioSchool school, int start) {
        String pin = school.pinnedStart();
        String asOf = scenario.asOf();
        return start >= number(periods, school.earliestStart())
                && (asOf == null || start >= number(periods, asOf))
                && start + school.duration() <= layout.periods()
                && (pin == null || number(periods, pin) == start);
    }

    private boolean fitsAlone(Option option) {
        for (int i = 0; i < option.index().length && option.index()[i] < layout.cells(); i++) {
            int resource = option.index()[i] / layout.periods();
            int period = option.index()[i] % layout.periods();
            Scenario.Resource one = scenario.resources().get(resource);
            if (option.amount()[i] > given.left(one.id(), period, one.capacity().get(period))) {
                return false;
            }
        }
        return true;
    }

    /** What the schools use and bring when they start in the period; they may differ from those of the scenario. */
    Option option(List<ScenarioSchool> members, int start) {
        TreeMap<Integer, Long> use = new TreeMap<>();
        long waiting = 0;
        long moves = 0;
        long forfeited = 0;
        for (ScenarioSchool school : members) {
            waiting += scenario.weights().waiting(school) * (start + school.duration());
            moves += move(school, start);
            forfeited += addGrants(school, start, use);
            addUse(school, start, use);
        }
        return new Option(
                start,
                new CostParts(waiting, 0, forfeited, moves, 0),
                use.keySet().stream().mapToInt(Integer::intValue).toArray(),
                use.values().stream().mapToLong(Long::longValue).toArray());
    }

    private void addUse(ScenarioSchool school, int start, Map<Integer, Long> use) {
        for (ScenarioSchool.Demand demand : school.demands()) {
            if (start + demand.offset() < layout.periods()) {
                add(use, layout.cell(number(resources, demand.resource()), start + demand.offset()), demand.amount());
            }
        }
        ScenarioSchool.Progress progress = school.progress();
        Map<Integer, Long> known = progress == null ? null : progress.payments();
        if (known != null) {
            known.forEach((year, euros) -> add(use, layout.spent(years.indexOf(year)), euros));
        }
        long duration = school.duration();
        for (int k = 0; known == null && k < duration; k++) {
            long paid = school.investment() * (k + 1) / duration - school.investment() * k / duration;
            add(use, layout.spent(yearOf[start + k]), paid);
        }
        int live = start + school.duration();
        if (live < layout.periods()) {
            add(use, layout.tablets(yearOf[live]), school.tablets());
            add(use, layout.others(yearOf[live]), school.otherDevices());
        }
    }

    /** Adds what the school gets; returns the base amounts it forfeits. */
    private long addGrants(ScenarioSchool school, int start, Map<Integer, Long> use) {
        long forfeited = 0;
        int completion = start + school.duration() - 1;
        for (ScenarioSchool.Grant grant : school.grants()) {
            int g = number(programmes, grant.programme());
            Scenario.Programme programme = scenario.programmes().get(g);
            long base = 0;
            if (start >= number(periods, programme.earliestStartPeriod())
                    && completion <= number(periods, programme.lastCompletionPeriod())) {
                int year = yearOf[completion];
                long eligible = programme.reduced(grant.eligibleCosts(), years.get(year));
                base = Math.min(grant.baseAmount(), eligible);
                add(use, layout.base(year), base);
                add(use, layout.eligible(g, year), eligible - base);
            }
            forfeited += grant.base() - base;
        }
        return forfeited;
    }

    private Option unplanned(List<ScenarioSchool> members) {
        Weights weights = scenario.weights();
        long waiting = 0;
        long moves = 0;
        long forfeited = 0;
        long unplanned = 0;
        for (ScenarioSchool school : members) {
            waiting += weights.waiting(school) * 2 * layout.periods();
            moves += move(school, layout.periods()) + (school.publishedStart() == null ? 0 : weights.cancelledSchool());
            forfeited += school.grants().stream()
                    .mapToLong(ScenarioSchool.Grant::base)
                    .sum();
            unplanned += weights.unplanned(school);
        }
        return new Option(
                Unit.UNPLANNED, new CostParts(waiting, 0, forfeited, moves, unplanned), new int[0], new long[0]);
    }

    private long move(ScenarioSchool school, int start) {
        String published = school.publishedStart();
        return published == null
                ? 0
                : Math.abs(start - number(periods, published))
                        * scenario.weights().movedSchoolPerQuarter();
    }

    private static void add(Map<Integer, Long> use, int index, long amount) {
        if (amount != 0) {
            use.merge(index, amount, Long::sum);
        }
    }

    private static int number(Map<String, Integer> numbers, String id) {
        Integer number = numbers.get(id);
        if (number == null) {
            throw new IllegalArgumentException("unknown id: " + id);
        }
        return number;
    }
}
