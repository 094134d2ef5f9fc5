package de.medienplan.budget;

import de.medienplan.shared.Message;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The amounts of a plan: its own instalments, grants, posts and schools, and the measures that are no flat rate per
 * school, which cost what they cost whichever schools are planned.
 */
record PlanCosts(PlanSpending plan, List<MeasureRow> measures) {

    static final String INSTALMENTS = "budget.share.plan";

    SortedMap<Integer, List<CostTable.Share>> investments() {
        TreeMap<Integer, List<CostTable.Share>> byYear = new TreeMap<>();
        for (PlanSpending.Year year : plan.years()) {
            if (year.spent() > 0) {
                add(byYear, year.year(), new CostTable.Share(Message.of(INSTALMENTS), euros(year.spent())));
            }
        }
        for (MeasureRow measure : general()) {
            if (measure.investment().signum() > 0) {
                add(byYear, measure.firstYear(), share(measure, measure.investment()));
            }
        }
        return byYear;
    }

    SortedMap<Integer, List<CostTable.Share>> grants() {
        TreeMap<Integer, List<CostTable.Share>> byYear = new TreeMap<>();
        for (PlanSpending.Year year : plan.years()) {
            if (year.grants().drawn() > 0) {
                add(
                        byYear,
                        year.year(),
                        new CostTable.Share(
                                Message.of("budget.share.drawn"),
                                euros(year.grants().drawn())));
            }
        }
        return byYear;
    }

    List<CostTable.Share> staff(List<CostTable.Share> existing, int year) {
        List<CostTable.Share> shares = new ArrayList<>(existing);
        plan.posts(year)
                .filter(row -> row.posts().added().signum() > 0)
                .ifPresent(row -> shares.add(
                        new CostTable.Share(newPosts(row, year), row.posts().addedCost())));
        return shares;
    }

    /** Says for how much of the year they are counted, or that the plan is over. */
    private Message newPosts(PlanSpending.Year row, int year) {
        String key = year > plan.years().getLast().year() ? "budget.share.newPosts.after" : "budget.share.newPosts";
        return Message.of(key, row.posts().added(), row.label());
    }

    List<CostTable.Share> goods(int year) {
        List<CostTable.Share> shares = new ArrayList<>();
        for (MeasureRow measure : measures) {
            int live = live(year);
            if (!measure.perSchool() && measure.firstYear() <= year) {
                shares.add(share(measure, measure.operating()));
            } else if (measure.perSchool() && live > 0) {
                shares.add(new CostTable.Share(
                        Message.of("budget.share.schools", measure.name(), live, measure.operating()),
                        measure.operating().multiply(BigDecimal.valueOf(live))));
            }
        }
        return shares;
    }

    /** Schools completed by the end of the year; after the plan's last year those of its end. */
    private int live(int year) {
        return plan.years().stream()
                .filter(row -> row.year() <= year)
                .mapToInt(each -> each.schools().live())
                .max()
                .orElse(0);
    }

    private List<MeasureRow> general() {
        return measures.stream().filter(measure -> !measure.perSchool()).toList();
    }

    private static CostTable.Share share(MeasureRow measure, BigDecimal amount) {
        return new CostTable.Share(Message.of("budget.share.measure", measure.number(), measure.name()), amount);
    }

    private static void add(SortedMap<Integer, List<CostTable.Share>> byYear, int year, CostTable.Share share) {
        byYear.computeIfAbsent(year, none -> new ArrayList<>()).add(share);
    }

    private static BigDecimal euros(long amount) {
        return BigDecimal.valueOf(amount).setScale(2);
    }
}
