package de.medienplan.reasons;

import de.medienplan.planning.CostParts;
import de.medienplan.planning.Scenario;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A second reading of the planning model, written down plainly and sharing no arithmetic with the product, for tests that
 * check what the product says. Takes the cheapest posts by trying them year by year.
 */
final class Referee {

    /** Amounts by which rules are broken, by a name such as {@code capacity construction 2021-Q1} or {@code budget 2022}. */
    final TreeMap<String, Long> broken = new TreeMap<>();

    long waiting;
    long posts;
    long forfeited;
    long moves;

    private final Scenario scenario;
    private final Map<String, @Nullable String> starts;
    private final List<String> periods;
    private final TreeMap<Integer, long[]> money = new TreeMap<>();
    private final TreeMap<Integer, long[]> pool = new TreeMap<>();

    Referee(Scenario scenario, Map<String, @Nullable String> starts) {
        this.scenario = scenario;
        this.starts = starts;
        this.periods = scenario.periods().stream().map(Scenario.Period::id).toList();
        for (Scenario.Period period : scenario.periods()) {
            money.putIfAbsent(period.budgetYear(), new long[2]);
            pool.putIfAbsent(period.budgetYear(), new long[scenario.programmes().size()]);
        }
        scenario.schools().forEach(this::read);
        checkCapacity();
        checkBudget();
        staff();
    }

    CostParts cost() {
        return new CostParts(waiting, posts, forfeited, moves);
    }

    private int at(String period) {
        return periods.indexOf(period);
    }

    private int start(Scenario.School school) {
        String start = starts.get(school.id());
        return start == null ? -1 : at(start);
    }

    private int year(int period) {
        return scenario.periods().get(period).budgetYear();
    }

    /** Spent and base amounts entitled to. */
    private long[] moneyIn(int year) {
        return Objects.requireNonNull(money.get(year));
    }

    private long[] poolIn(int year) {
        return Objects.requireNonNull(pool.get(year));
    }

    private void read(Scenario.School school) {
        int start = start(school);
        int size = periods.size();
        long quarterly = new BigDecimal(school.pupils())
                .multiply(school.priority())
                .multiply(scenario.weights().waitingPerPupilQuarter())
                .setScale(0, RoundingMode.HALF_UP)
                .longValueExact();
        waiting += quarterly * (start < 0 ? 2 * size : start + school.duration());
        if (school.publishedStart() != null) {
            moves += Math.abs((start < 0 ? size : start) - at(school.publishedStart()))
                    * scenario.weights().movedSchoolPerQuarter();
        }
        if (start >= 0 && start < at(school.earliestStart())) {
            broken.put("ready " + school.id(), 1L);
        }
        if (school.pinnedStart() != null && !school.pinnedStart().equals(starts.get(school.id()))) {
            broken.put("pin " + school.id(), 1L);
        }
        if (start >= 0 && start + school.duration() > size) {
            broken.put("horizon " + school.id(), 1L);
            return;
        }
        for (Scenario.Grant grant : school.grants()) {
            read(school, grant, start);
        }
        for (int k = 0; start >= 0 && k < school.duration(); k++) {
            moneyIn(year(start + k))[0] +=
                    school.investment() * (k + 1) / school.duration() - school.investment() * k / school.duration();
        }
    }

    private void read(Scenario.School school, Scenario.Grant grant, int start) {
        long base = Math.min(grant.baseAmount(), grant.eligibleCosts());
        for (int g = 0; g < scenario.programmes().size(); g++) {
            Scenario.Programme programme = scenario.programmes().get(g);
            if (programme.id().equals(grant.programme())) {
                int end = start + school.duration() - 1;
                if (start >= 0
                        && start >= at(programme.earliestStartPeriod())
                        && end <= at(programme.lastCompletionPeriod())) {
                    moneyIn(year(end))[1] += base;
                    poolIn(year(end))[g] += grant.eligibleCosts() - base;
                } else {
                    forfeited += base;
                }
            }
        }
    }

    private void checkCapacity() {
        for (Scenario.Resource resource : scenario.resources()) {
            for (int t = 0; t < periods.size(); t++) {
                long used = 0;
                for (Scenario.School school : scenario.schools()) {
                    for (Scenario.Demand demand : school.demands()) {
                        boolean here = start(school) >= 0 && start(school) + demand.offset() == t;
                        used += here && demand.resource().equals(resource.id()) ? demand.amount() : 0;
                    }
                }
                if (used > resource.capacity().get(t)) {
                    broken.put("capacity " + resource.id() + " " + periods.get(t), used);
                }
            }
        }
    }

    private void checkBudget() {
        long[] eligible = new long[scenario.programmes().size()];
        long base = 0;
        long claimed = 0;
        long carried = 0;
        long drawn = 0;
        for (int year : money.keySet()) {
            base += moneyIn(year)[1];
            drawn = 0;
            for (int g = 0; g < eligible.length; g++) {
                eligible[g] += poolIn(year)[g];
                drawn += Math.min(scenario.programmes().get(g).poolAmount(), eligible[g]);
            }
            long own = scenario.budget().years().stream()
                    .filter(row -> row.year() == year)
                    .mapToLong(Scenario.BudgetYear::ownFunds)
                    .sum();
            long left = own + carried - moneyIn(year)[0];
            claimed += left < 0 ? -left : 0;
            if (claimed > base + drawn) {
                broken.put("budget " + year, claimed - base - drawn);
            }
            Long limit = scenario.budget().carryOverLimit();
            carried = left < 0 ? 0 : limit == null ? left : Math.min(left, limit);
        }
        forfeited += scenario.programmes().stream()
                        .mapToLong(Scenario.Programme::poolAmount)
                        .sum()
                - drawn;
    }

    /** Posts are raised step by step: in each year as late as the need of this and of the later years allows. */
    private void staff() {
        Scenario.Support support = scenario.support();
        List<Integer> years = List.copyOf(money.keySet());
        BigDecimal now = support.existingPosts();
        BigDecimal sum = BigDecimal.ZERO;
        for (int y = 0; y < years.size(); y++) {
            BigDecimal most = now;
            while (most.add(support.postStep()).subtract(now).compareTo(support.maxNewPostsPerYear()) <= 0) {
                most = most.add(support.postStep());
            }
            while (now.compareTo(most) < 0 && tooFew(now, years, y)) {
                now = now.add(support.postStep());
            }
            if (covers(now, years.get(y)) < 0) {
                broken.put("posts " + years.get(y), 1L);
            }
            int year = years.get(y);
            long quarters = scenario.periods().stream()
                    .filter(period -> period.budgetYear() == year)
                    .count();
            sum = sum.add(now.multiply(support.annualCostPerPost()).multiply(BigDecimal.valueOf(quarters)));
        }
        posts = sum.divide(BigDecimal.valueOf(4))
                .setScale(0, RoundingMode.HALF_UP)
                .longValueExact();
    }

    /** Whether so many posts now leave some year uncovered even if they grow as fast as allowed afterwards. */
    private boolean tooFew(BigDecimal now, List<Integer> years, int from) {
        Scenario.Support support = scenario.support();
        BigDecimal yearly =
                support.postStep().multiply(support.maxNewPostsPerYear().divideToIntegralValue(support.postStep()));
        for (int y = from; y < years.size(); y++) {
            if (covers(now.add(yearly.multiply(BigDecimal.valueOf(y - from))), years.get(y)) < 0) {
                return true;
            }
        }
        return false;
    }

    private int covers(BigDecimal count, int year) {
        Scenario.Support support = scenario.support();
        int last = 0;
        for (int t = 0; t < periods.size(); t++) {
            last = year(t) == year ? t : last;
        }
        long tablets = support.liveTablets();
        long others = support.liveOtherDevices();
        for (Scenario.School school : scenario.schools()) {
            boolean live = start(school) >= 0 && start(school) + school.duration() <= last;
            tablets += live ? school.tablets() : 0;
            others += live ? school.otherDevices() : 0;
        }
        BigDecimal need = BigDecimal.valueOf(tablets)
                .multiply(support.devicesPerPost())
                .add(BigDecimal.valueOf(others).multiply(support.tabletsPerPost()));
        return count.multiply(support.tabletsPerPost())
                .multiply(support.devicesPerPost())
                .compareTo(need);
    }

    TreeSet<String> names() {
        return new TreeSet<>(broken.keySet());
    }
}
