package de.medienplan.planning;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A second reading of the planning model, written down plainly and sharing no arithmetic with the product, for tests that
 * check what the product says. Takes the cheapest posts by trying them year by year.
 */
public final class Referee {

    /** Amounts by which rules are broken, by a name such as {@code capacity construction 2021-Q1} or {@code budget 2022}. */
    public final TreeMap<String, Long> broken = new TreeMap<>();

    private final Scenario scenario;
    private final Map<String, @Nullable String> starts;
    private final List<String> periods;
    private final TreeSet<Integer> years = new TreeSet<>();
    private long waiting;
    private long posts;
    private long forfeited;
    private long moves;
    private long unplanned;

    public Referee(Scenario scenario, Map<String, @Nullable String> starts) {
        this.scenario = scenario;
        this.starts = starts;
        this.periods = scenario.periods().stream().map(Scenario.Period::id).toList();
        scenario.periods().forEach(period -> years.add(period.budgetYear()));
        scenario.schools().forEach(this::read);
        RefereeSums facts = new RefereeSums(scenario, school -> school.progress() == null ? -1 : factStart(school));
        RefereeSums all = new RefereeSums(scenario, this::completing);
        boolean anyFacts = scenario.schools().stream().anyMatch(school -> school.progress() != null);
        checkCapacity(all, facts);
        TreeMap<Integer, Long> given = anyFacts ? facts.missing(new TreeMap<>(), true) : new TreeMap<>();
        checkBudget(all, given);
        staff(all, anyFacts ? rises(facts) : new TreeMap<>());
    }

    public CostParts cost() {
        return new CostParts(waiting, posts, forfeited, moves, unplanned);
    }

    public TreeSet<String> names() {
        return new TreeSet<>(broken.keySet());
    }

    private int at(@Nullable String period) {
        return period == null ? -1 : periods.indexOf(period);
    }

    private int factStart(ScenarioSchool school) {
        ScenarioSchool.Progress progress = school.progress();
        return progress == null ? -1 : at(progress.start());
    }

    private static int length(ScenarioSchool school) {
        ScenarioSchool.Progress progress = school.progress();
        return progress == null ? school.plannedDuration() : progress.duration();
    }

    /** The start, -1 for schools that are unplanned or do not complete within the horizon. */
    private int completing(ScenarioSchool school) {
        int start = at(starts.get(school.id()));
        return start + length(school) > periods.size() ? -1 : start;
    }

    private void read(ScenarioSchool school) {
        int entry = at(starts.get(school.id()));
        int start = completing(school);
        int size = periods.size();
        Weights weights = scenario.weights();
        BigDecimal people = new BigDecimal(school.pupils()).multiply(school.priority());
        waiting += round(people.multiply(weights.waitingPerPupilQuarter()))
                * (start < 0 ? 2 * size : start + length(school));
        unplanned += start < 0 ? round(people.multiply(weights.unplannedPerPupil())) : 0;
        if (school.publishedStart() != null) {
            moves +=
                    Math.abs((start < 0 ? size : start) - at(school.publishedStart())) * weights.movedSchoolPerQuarter()
                            + (start < 0 ? weights.cancelledSchool() : 0);
        }
        if (entry >= 0 && start < 0) {
            broken.put("horizon " + school.id(), 1L);
        }
        if (school.progress() != null) {
            if (entry != factStart(school)) {
                broken.put("begun " + school.id(), 1L);
            }
            return;
        }
        if (start >= 0 && start < at(school.earliestStart())) {
            broken.put("ready " + school.id(), 1L);
        }
        if (start >= 0 && scenario.asOf() != null && start < at(scenario.asOf())) {
            broken.put("past " + school.id(), 1L);
        }
        if (school.pinnedStart() != null && entry != at(school.pinnedStart())) {
            broken.put("pin " + school.id(), 1L);
        }
    }

    private void checkCapacity(RefereeSums all, RefereeSums facts) {
        for (Scenario.Resource resource : scenario.resources()) {
            for (int t = 0; t < periods.size(); t++) {
                long used = all.used(resource.id(), t);
                if (used > Math.max(resource.capacity().get(t), facts.used(resource.id(), t))) {
                    broken.put("capacity " + resource.id() + " " + periods.get(t), used);
                }
            }
        }
    }

    private void checkBudget(RefereeSums all, TreeMap<Integer, Long> given) {
        all.missing(given, false).forEach((year, euros) -> {
            if (euros > 0) {
                broken.put("budget " + year, euros);
            }
        });
        forfeited += all.forfeited();
    }

    /** The fewest posts that facts alone need, as what is added each year. */
    private TreeMap<Integer, BigDecimal> rises(RefereeSums facts) {
        TreeMap<Integer, BigDecimal> rises = new TreeMap<>();
        BigDecimal now = scenario.support().existingPosts();
        for (int year : years) {
            BigDecimal before = now;
            while (facts.covers(now, year) < 0) {
                now = now.add(scenario.support().postStep());
            }
            rises.put(year, now.subtract(before));
        }
        return rises;
    }

    /** Posts are raised step by step: in each year as late as the need of this and of the later years allows. */
    private void staff(RefereeSums all, TreeMap<Integer, BigDecimal> rises) {
        BigDecimal step = scenario.support().postStep();
        BigDecimal now = scenario.support().existingPosts();
        BigDecimal sum = BigDecimal.ZERO;
        for (int year : years) {
            BigDecimal most = now.add(growth(year, rises));
            while (now.compareTo(most) < 0 && tooFew(all, now, year, rises)) {
                now = now.add(step);
            }
            if (all.covers(now, year) < 0) {
                broken.put("posts " + year, 1L);
            }
            long quarters = scenario.periods().stream()
                    .filter(period -> period.budgetYear() == year)
                    .count();
            sum = sum.add(now.multiply(BigDecimal.valueOf(quarters)));
        }
        posts = round(sum.multiply(scenario.support().annualCostPerPost())
                .multiply(scenario.weights().postCostPercent())
                .divide(BigDecimal.valueOf(400)));
    }

    private BigDecimal growth(int year, TreeMap<Integer, BigDecimal> rises) {
        BigDecimal most = scenario.support().maxNewPostsPerYear().max(rises.getOrDefault(year, BigDecimal.ZERO));
        BigDecimal growth = BigDecimal.ZERO;
        while (growth.add(scenario.support().postStep()).compareTo(most) <= 0) {
            growth = growth.add(scenario.support().postStep());
        }
        return growth;
    }

    /** Whether so many posts now leave some year uncovered even if they grow as fast as allowed afterwards. */
    private boolean tooFew(RefereeSums all, BigDecimal now, int from, TreeMap<Integer, BigDecimal> rises) {
        BigDecimal reached = now;
        for (int year : years.tailSet(from)) {
            reached = year == from ? reached : reached.add(growth(year, rises));
            if (all.covers(reached, year) < 0) {
                return true;
            }
        }
        return false;
    }

    private static long round(BigDecimal euros) {
        return euros.setScale(0, RoundingMode.HALF_UP).longValueExact();
    }
}
