package de.medienplan.planning;

import de.medienplan.shared.Message;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** First-level posts against their need (planning model, hard rule 5); all fractions exact. */
final class SupportNeed {

    private final ScenarioIndex index;
    private final Scenario.Support support;
    private final Given given;
    private final long[] tablets;
    private final long[] others;
    private @Nullable Map<Integer, BigDecimal> minimal;

    SupportNeed(ScenarioIndex index, Starts starts, Given given) {
        this.index = index;
        this.given = given;
        this.support = index.scenario.support();
        this.tablets = new long[index.years.size()];
        this.others = new long[index.years.size()];
        Arrays.fill(tablets, support.liveTablets());
        Arrays.fill(others, support.liveOtherDevices());
        for (ScenarioSchool school : index.scenario.schools()) {
            int start = starts.of(school);
            if (start != Starts.UNPLANNED) {
                add(school, start + school.duration());
            }
        }
    }

    /** A school that goes live in the period counts in every year that does not end before. */
    private void add(ScenarioSchool school, int live) {
        for (int y = tablets.length - 1; y >= 0 && index.lastPeriodOf(y) >= live; y--) {
            tablets[y] += school.tablets();
            others[y] += school.otherDevices();
        }
    }

    /** Whether so many posts cover the need at the end of the year: posts ≥ tablets/a + others/b, without dividing. */
    private boolean covers(BigDecimal posts, int year) {
        BigDecimal a = support.tabletsPerPost();
        BigDecimal b = support.devicesPerPost();
        return posts.multiply(a).multiply(b).compareTo(scaledNeed(year)) >= 0;
    }

    /** The need multiplied by both ratios. */
    private BigDecimal scaledNeed(int year) {
        return scaled(support, tablets[year], others[year]);
    }

    private static BigDecimal scaled(Scenario.Support support, long tablets, long others) {
        return BigDecimal.valueOf(tablets)
                .multiply(support.devicesPerPost())
                .add(BigDecimal.valueOf(others).multiply(support.tabletsPerPost()));
    }

    /** Need at the end of the year, rounded up to four decimals. */
    BigDecimal need(int year) {
        return need(support, tablets[year], others[year]);
    }

    /** Posts that so many devices need, rounded up to four decimals. */
    static BigDecimal need(Scenario.Support support, long tablets, long others) {
        return scaled(support, tablets, others)
                .divide(support.tabletsPerPost().multiply(support.devicesPerPost()), 4, RoundingMode.CEILING);
    }

    /** Steps above the existing posts that the need of the year alone asks for, at least 0. */
    private long stepsNeeded(int year) {
        BigDecimal ratio = support.tabletsPerPost().multiply(support.devicesPerPost());
        BigDecimal missing = scaledNeed(year).subtract(support.existingPosts().multiply(ratio));
        BigDecimal[] steps = missing.divideAndRemainder(support.postStep().multiply(ratio));
        long whole = steps[0].longValueExact() + (steps[1].signum() > 0 ? 1 : 0);
        return Math.max(0, whole);
    }

    /**
     * The cheapest posts: the fewest in every year at once. Where even the fastest growth misses the need, they grow as
     * fast as allowed and {@link #violations} names the year.
     */
    Map<Integer, BigDecimal> minimalPosts() {
        Map<Integer, BigDecimal> known = minimal;
        return known == null ? minimal = leastPosts() : known;
    }

    private Map<Integer, BigDecimal> leastPosts() {
        int count = tablets.length;
        long[] floor = new long[count];
        for (int y = count - 1; y >= 0; y--) {
            floor[y] = Math.max(stepsNeeded(y), y + 1 < count ? floor[y + 1] - mostNew(y + 1) : 0);
        }
        Map<Integer, BigDecimal> posts = new TreeMap<>();
        long steps = 0;
        for (int y = 0; y < count; y++) {
            steps = Math.min(steps + mostNew(y), Math.max(steps, floor[y]));
            BigDecimal added = support.postStep().multiply(BigDecimal.valueOf(steps));
            posts.put(index.years.get(y), support.existingPosts().add(added));
        }
        return posts;
    }

    /** Most steps that may be added in the year: as allowed, or as many as facts alone need. */
    private long mostNew(int year) {
        long allowed = support.maxNewPostsPerYear()
                .divideToIntegralValue(support.postStep())
                .longValueExact();
        return Math.max(allowed, given.steps(year));
    }

    /** By year the steps that the need asks for beyond those of the years before, however fast that is. */
    long[] leastRises() {
        long[] rises = new long[tablets.length];
        long steps = 0;
        for (int y = 0; y < rises.length; y++) {
            rises[y] = Math.max(0, stepsNeeded(y) - steps);
            steps += rises[y];
        }
        return rises;
    }

    /** Posts × yearly cost that counts × share of the year in the horizon, summed, rounded half up at the end. */
    long cost(Map<Integer, BigDecimal> posts) {
        BigDecimal quarters = BigDecimal.ZERO;
        for (int y = 0; y < tablets.length; y++) {
            BigDecimal count = posts.getOrDefault(index.years.get(y), BigDecimal.ZERO);
            quarters = quarters.add(count.multiply(BigDecimal.valueOf(index.periodsIn(y))));
        }
        BigDecimal cost = quarters.multiply(index.scenario.weights().posts(support.annualCostPerPost()))
                .multiply(new BigDecimal("0.25"));
        return cost.add(new BigDecimal("0.5")).setScale(0, RoundingMode.FLOOR).longValueExact();
    }

    List<Violation> violations(Map<Integer, BigDecimal> posts, List<String> live) {
        List<Violation> violations = new ArrayList<>();
        BigDecimal previous = support.existingPosts();
        for (int y = 0; y < tablets.length; y++) {
            int year = index.years.get(y);
            BigDecimal count = posts.get(year);
            if (count == null) {
                add(violations, year, live, "planning.rule.posts.missing");
                continue;
            }
            check(violations, y, previous, count, live);
            previous = count;
        }
        return violations;
    }

    private void check(List<Violation> violations, int y, BigDecimal previous, BigDecimal count, List<String> live) {
        int year = index.years.get(y);
        if (!covers(count, y)) {
            add(violations, year, live, "planning.rule.posts.need", count, need(y));
        }
        if (count.compareTo(previous) < 0) {
            add(violations, year, List.of(), "planning.rule.posts.fall", previous, count);
        }
        BigDecimal most =
                support.maxNewPostsPerYear().max(support.postStep().multiply(BigDecimal.valueOf(given.steps(y))));
        if (count.subtract(previous).compareTo(most) > 0) {
            add(violations, year, List.of(), "planning.rule.posts.rise", previous, count, most);
        }
        if (count.subtract(support.existingPosts())
                        .remainder(support.postStep())
                        .signum()
                != 0) {
            add(violations, year, List.of(), "planning.rule.posts.step", count, support.postStep());
        }
    }

    private static void add(List<Violation> violations, int year, List<String> schools, String key, Object... args) {
        Object[] all = new Object[args.length + 1];
        all[0] = Integer.toString(year);
        System.arraycopy(args, 0, all, 1, args.length);
        violations.add(Violation.ofYear(Rule.SUPPORT, Message.of(key, all), schools, year, 0));
    }

    List<Evaluation.SupportRow> rows(Map<Integer, BigDecimal> posts) {
        Map<Integer, BigDecimal> least = minimalPosts();
        List<Evaluation.SupportRow> rows = new ArrayList<>();
        for (int y = 0; y < tablets.length; y++) {
            int year = index.years.get(y);
            rows.add(new Evaluation.SupportRow(
                    year,
                    tablets[y],
                    others[y],
                    need(y),
                    posts.get(year),
                    least.getOrDefault(year, support.existingPosts())));
        }
        return rows;
    }
}
