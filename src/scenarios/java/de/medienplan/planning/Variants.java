package de.medienplan.planning;

import de.medienplan.planning.Scenario.Budget;
import de.medienplan.planning.Scenario.BudgetYear;
import de.medienplan.planning.Scenario.Period;
import de.medienplan.planning.Scenario.Programme;
import de.medienplan.planning.Scenario.Resource;
import de.medienplan.planning.Scenario.Support;
import de.medienplan.planning.ScenarioSchool.Grant;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.UnaryOperator;

/**
 * Other scenarios of the same kind: each variant makes one thing of a scenario scarcer, longer or more entangled, the
 * last ones several at once. The same scenario always gives the same variants. For tests and benchmarks.
 */
public final class Variants {

    private static final Map<String, UnaryOperator<Scenario>> ALL = new LinkedHashMap<>();

    static {
        ALL.put("capacity-60", base -> capacity(base, 0.6));
        ALL.put("capacity-30", base -> capacity(base, 0.3));
        ALL.put("money-70", base -> money(base, 0.7));
        ALL.put("money-50", base -> money(base, 0.5));
        ALL.put("no-carry-over", base -> carryOver(base, 0));
        ALL.put("small-carry-over", base -> carryOver(base, 0.1));
        ALL.put("quarters-40", base -> quarters(base, 40));
        ALL.put("programmes", base -> programmes(base, 3));
        ALL.put("together", Variants::together);
        ALL.put("pins", Variants::pins);
        ALL.put("published", Variants::published);
        ALL.put("slow-posts", base -> posts(base, base.support().postStep(), 0.4));
        ALL.put("whole-posts", base -> posts(base, BigDecimal.ONE, 1));
        ALL.put("tenth-posts", base -> posts(base, new BigDecimal("0.1"), 1));
        ALL.put("entangled", base -> programmes(together(published(pins(carryOver(base, 0.1)))), 3));
        ALL.put("scarce", base -> capacity(money(carryOver(base, 0), 0.7), 0.6));
        ALL.put("long-scarce", base -> posts(capacity(money(quarters(base, 40), 0.5), 0.6), BigDecimal.ONE, 0.4));
    }

    private Variants() {}

    /** The variants of a scenario, named after it. */
    public static List<Scenario> of(Scenario base) {
        return ALL.entrySet().stream()
                .map(variant -> {
                    Scenario changed = variant.getValue().apply(base);
                    return Copies.copy(
                            changed, base.name() + "-" + variant.getKey(), changed.periods(), changed.schools());
                })
                .toList();
    }

    /** Never below what pinned schools need. */
    private static Scenario capacity(Scenario base, double factor) {
        List<Resource> resources = new ArrayList<>();
        for (Resource resource : base.resources()) {
            long[] least = pinnedDemand(base, resource.id());
            List<Long> capacity = new ArrayList<>();
            for (int t = 0; t < least.length; t++) {
                long old = resource.capacity().get(t);
                capacity.add(Math.min(old, Math.max(least[t], scaled(old, factor))));
            }
            resources.add(new Resource(resource.id(), capacity));
        }
        return Copies.with(base, resources, base.budget(), base.programmes(), base.support());
    }

    private static long[] pinnedDemand(Scenario base, String resource) {
        List<String> periods = base.periods().stream().map(Period::id).toList();
        long[] least = new long[periods.size()];
        for (ScenarioSchool school : base.schools()) {
            for (ScenarioSchool.Demand demand : school.demands()) {
                int period = periods.indexOf(school.pinnedStart()) + demand.offset();
                if (school.pinnedStart() != null && demand.resource().equals(resource) && period < least.length) {
                    least[period] += demand.amount();
                }
            }
        }
        return least;
    }

    private static Scenario money(Scenario base, double factor) {
        List<BudgetYear> years = base.budget().years().stream()
                .map(year -> new BudgetYear(year.year(), scaled(year.ownFunds(), factor)))
                .toList();
        Budget budget = new Budget(years, base.budget().carryOverLimit());
        return Copies.with(base, base.resources(), budget, base.programmes(), base.support());
    }

    /** @param share of the largest year's own funds */
    private static Scenario carryOver(Scenario base, double share) {
        long most = base.budget().years().stream()
                .mapToLong(BudgetYear::ownFunds)
                .max()
                .orElse(0);
        Budget budget = new Budget(base.budget().years(), scaled(most, share));
        return Copies.with(base, base.resources(), budget, base.programmes(), base.support());
    }

    /** The horizon goes on with the last quarter's capacity; from its last year on each has the money of the year before. */
    private static Scenario quarters(Scenario base, int count) {
        List<Period> periods = new ArrayList<>(base.periods());
        int lastYear = periods.getLast().budgetYear();
        String id = periods.getLast().id();
        for (int quarter = id.charAt(id.length() - 1) - '0'; periods.size() < count; quarter++) {
            int year = lastYear + quarter / 4;
            periods.add(new Period(year + "-Q" + (quarter % 4 + 1), year));
        }
        List<BudgetYear> years = new ArrayList<>(base.budget().years());
        years.removeIf(year -> year.year() >= lastYear);
        for (int year = lastYear; year <= periods.getLast().budgetYear(); year++) {
            years.add(new BudgetYear(year, base.budget().ownFunds(lastYear - 1)));
        }
        List<Resource> resources = base.resources().stream()
                .map(resource -> new Resource(resource.id(), lengthened(resource.capacity(), periods.size())))
                .toList();
        Scenario longer = Copies.copy(base, base.name(), periods, base.schools());
        return Copies.with(
                longer,
                resources,
                new Budget(years, base.budget().carryOverLimit()),
                base.programmes(),
                base.support());
    }

    private static List<Long> lengthened(List<Long> values, int count) {
        List<Long> longer = new ArrayList<>(values);
        while (longer.size() < count) {
            longer.add(values.getLast());
        }
        return longer;
    }

    /** Programmes of a sixth of the horizon's length each, one after the other; every school may apply for two of them. */
    private static Scenario programmes(Scenario base, int count) {
        int length = Math.max(1, base.periods().size() / 6);
        long amount =
                base.budget().years().stream().mapToLong(BudgetYear::ownFunds).sum() / (4L * count);
        List<Programme> programmes = new ArrayList<>();
        for (int g = 0; g < count; g++) {
            int first = Math.min(g * length, base.periods().size() - 1);
            int last = Math.min(first + 2 * length, base.periods().size() - 1);
            programmes.add(new Programme(
                    "programme-" + g,
                    amount,
                    base.periods().get(first).id(),
                    base.periods().get(last).id()));
        }
        Random random = new Random(count);
        List<ScenarioSchool> schools = base.schools().stream()
                .map(school -> granted(school, random.nextInt(count), count))
                .toList();
        return Copies.with(
                Copies.copy(base, base.name(), base.periods(), schools),
                base.resources(),
                base.budget(),
                programmes,
                base.support());
    }

    private static ScenarioSchool granted(ScenarioSchool school, int first, int count) {
        List<Grant> grants = List.of(
                new Grant("programme-" + first, school.investment() / 10, school.investment() / 3),
                new Grant("programme-" + (first + 1) % count, school.investment() / 20, school.investment() / 4));
        return Copies.copy(school, grants, school.pinnedStart(), school.publishedStart());
    }

    /** Every eighth school starts together with the next one. */
    private static Scenario together(Scenario base) {
        List<List<String>> groups = new ArrayList<>();
        for (int s = 0; s + 1 < base.schools().size(); s += 8) {
            groups.add(List.of(
                    base.schools().get(s).id(), base.schools().get(s + 1).id()));
        }
        return Copies.together(base, groups);
    }

    /** A school in twelve is pinned somewhere in the first half of what it may start in; none that starts together with others. */
    private static Scenario pins(Scenario base) {
        Random random = new Random(base.schools().size());
        List<String> periods = base.periods().stream().map(Period::id).toList();
        List<ScenarioSchool> schools = new ArrayList<>(base.schools());
        for (int s = 2; s < schools.size(); s += 12) {
            ScenarioSchool school = schools.get(s);
            int first = periods.indexOf(school.earliestStart());
            int choices = (periods.size() - school.duration() - first) / 2;
            if (s % 8 > 1 && choices > 0 && school.pinnedStart() == null) {
                schools.set(
                        s, Copies.copy(school, school.grants(), periods.get(first + random.nextInt(choices)), null));
            }
        }
        return Copies.copy(base, base.name(), base.periods(), schools);
    }

    /** Every third school without a pin has been told a date. */
    private static Scenario published(Scenario base) {
        Random random = new Random(base.schools().size());
        List<ScenarioSchool> schools = new ArrayList<>(base.schools());
        for (int s = 0; s < schools.size(); s += 3) {
            ScenarioSchool school = schools.get(s);
            String told =
                    base.periods().get(random.nextInt(base.periods().size())).id();
            schools.set(
                    s,
                    Copies.copy(
                            school, school.grants(), school.pinnedStart(), school.pinnedStart() == null ? told : null));
        }
        return Copies.copy(base, base.name(), base.periods(), schools);
    }

    private static Scenario posts(Scenario base, BigDecimal step, double growth) {
        Support old = base.support();
        BigDecimal steps =
                old.maxNewPostsPerYear().multiply(BigDecimal.valueOf(growth)).divide(step, 0, RoundingMode.CEILING);
        Support support = new Support(
                old.tabletsPerPost(),
                old.devicesPerPost(),
                step,
                old.existingPosts(),
                steps.multiply(step),
                old.annualCostPerPost(),
                old.liveTablets(),
                old.liveOtherDevices());
        return Copies.with(base, base.resources(), base.budget(), base.programmes(), support);
    }

    private static long scaled(long amount, double factor) {
        return Math.round(amount * factor);
    }
}
