package de.medienplan.planning.model;

import de.medienplan.planning.Given;
import de.medienplan.planning.Plan;
import de.medienplan.planning.PlanEvaluator;
import de.medienplan.planning.Scenario;
import de.medienplan.planning.ScenarioSchool;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A scenario as numbers. The number of posts is no decision here: for given starts the cheapest posts follow, see {@link
 * PlanState}.
 */
public final class Model {

    /** No limit on what may be carried over. */
    public static final long UNLIMITED = Long.MAX_VALUE / 4;

    private final Scenario scenario;
    private final Layout layout;
    private final List<Unit> units;
    private final long[] capacity;
    private final long[] ownFunds;
    private final long[] given;
    private final long[] mostNew;
    private final long entitledBefore;
    private final long carryLimit;
    private final long[] pools;
    private final int[] periodsInYear;
    private final PostScale posts;

    Model(Scenario scenario, Layout layout, List<Unit> units, int[] periodsInYear, List<Integer> years) {
        this.scenario = scenario;
        this.layout = layout;
        this.units = List.copyOf(units);
        this.periodsInYear = periodsInYear;
        Given facts = new PlanEvaluator(scenario).given();
        this.capacity = new long[layout.cells()];
        for (int r = 0; r < layout.resources(); r++) {
            Scenario.Resource resource = scenario.resources().get(r);
            for (int t = 0; t < layout.periods(); t++) {
                long own = resource.capacity().get(t);
                capacity[layout.cell(r, t)] = own + facts.beyond(resource.id(), t, own);
            }
        }
        this.ownFunds = years.stream().mapToLong(scenario.budget()::ownFunds).toArray();
        Long limit = scenario.budget().carryOverLimit();
        this.carryLimit = limit == null ? UNLIMITED : limit;
        this.pools = scenario.programmes().stream()
                .mapToLong(Scenario.Programme::poolAmount)
                .toArray();
        Scenario.Support support = scenario.support();
        this.posts = new PostScale(
                scenario,
                support.liveTablets()
                        + scenario.schools().stream()
                                .mapToLong(ScenarioSchool::tablets)
                                .sum(),
                support.liveOtherDevices()
                        + scenario.schools().stream()
                                .mapToLong(ScenarioSchool::otherDevices)
                                .sum());
        this.given = IntStream.range(0, layout.years()).mapToLong(facts::funds).toArray();
        this.mostNew = IntStream.range(0, layout.years())
                .mapToLong(year -> Math.max(posts.mostNew(), facts.steps(year)))
                .toArray();
        this.entitledBefore = scenario.programmes().stream()
                .mapToLong(Scenario.Programme::entitledBefore)
                .sum();
    }

    private Model(Model other, List<Unit> units) {
        this.scenario = other.scenario;
        this.layout = other.layout;
        this.units = List.copyOf(units);
        this.capacity = other.capacity;
        this.ownFunds = other.ownFunds;
        this.given = other.given;
        this.mostNew = other.mostNew;
        this.entitledBefore = other.entitledBefore;
        this.carryLimit = other.carryLimit;
        this.pools = other.pools;
        this.periodsInYear = other.periodsInYear;
        this.posts = other.posts;
    }

    /** The same with other options for the units. */
    Model with(List<Unit> changed) {
        return new Model(this, changed);
    }

    /** The scenario as numbers. Its pins must not contradict windows or each other, see {@link Pins}. */
    public static Model of(Scenario scenario) {
        return new ModelBuilder(scenario).build();
    }

    public Scenario scenario() {
        return scenario;
    }

    public Layout layout() {
        return layout;
    }

    public List<Unit> units() {
        return units;
    }

    /** Most use of a resource cell: its capacity, or what facts alone use. */
    public long capacity(int cell) {
        return capacity[cell];
    }

    /** Own funds of the scenario. */
    public long ownFunds(int year) {
        return ownFunds[year];
    }

    /** Euros that facts alone miss in the year; they count like own funds. */
    public long given(int year) {
        return given[year];
    }

    /** Most steps of posts that may be added in the year. */
    public long mostNew(int year) {
        return mostNew[year];
    }

    /** Grants earned before the horizon and not yet claimed. */
    public long entitledBefore() {
        return entitledBefore;
    }

    /** Fewest euros that no plan can spend more than, over all years. */
    public long mostSpending() {
        int last = layout.spent(layout.years() - 1);
        return units.stream()
                .mapToLong(unit -> unit.options().stream()
                        .mapToLong(option -> option.sum(layout.spent(0), last))
                        .max()
                        .orElse(0))
                .sum();
    }

    /** Most own funds that may be carried into the next year, or {@link #UNLIMITED}. */
    public long carryLimit() {
        return carryLimit;
    }

    /** What the pool of a programme holds, whole euros. */
    public long pool(int programme) {
        return pools[programme];
    }

    /** How many of the periods lie in a budget year; 0 is the first year. */
    public int periodsIn(int year) {
        return periodsInYear[year];
    }

    public PostScale posts() {
        return posts;
    }

    /** The starts that a choice of options means, by school id in the order of the scenario. */
    public Map<String, @Nullable String> starts(int[] choice) {
        Map<String, @Nullable String> starts = new LinkedHashMap<>();
        scenario.schools().forEach(school -> starts.put(school.id(), null));
        for (Unit unit : units) {
            int start = unit.options().get(choice[unit.number()]).start();
            String period = start == Unit.UNPLANNED
                    ? null
                    : scenario.periods().get(start).id();
            unit.schools().forEach(id -> starts.put(id, period));
        }
        return starts;
    }

    /** The options nearest to a plan: where a start is not among the options, the unit's last option. */
    public int[] choice(Plan plan) {
        List<String> periods =
                scenario.periods().stream().map(Scenario.Period::id).toList();
        int[] choice = new int[units.size()];
        for (Unit unit : units) {
            String start = plan.startOf(unit.schools().getFirst());
            int option = unit.optionOf(start == null ? Unit.UNPLANNED : periods.indexOf(start));
            choice[unit.number()] = option < 0 ? unit.options().size() - 1 : option;
        }
        return choice;
    }
}
