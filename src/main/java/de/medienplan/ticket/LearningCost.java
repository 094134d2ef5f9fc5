package de.medienplan.ticket;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.util.List;

/**
 * What schools that settle in need beyond the model's rule, month by month, and what it costs to cover it.
 *
 * @param rate euros an hour of the framework contract
 * @param postCost euros a year of a post
 * @param trainingMonths that a temporary post is paid before it counts
 */
public record LearningCost(List<Month> months, BigDecimal rate, BigDecimal postCost, int trainingMonths) {

    private static final BigDecimal MONTHS = BigDecimal.valueOf(12);

    /**
     * A month.
     *
     * @param model posts by the ratio, not rounded
     * @param extraPosts what schools that settle in need on top
     */
    public record Month(YearMonth month, double model, double extraPosts, double extraHours) {}

    public LearningCost {
        months = List.copyOf(months);
    }

    /** Hours of all months. */
    public double hours() {
        return months.stream().mapToDouble(Month::extraHours).sum();
    }

    /** Euros if every hour is called from the framework contract. */
    public BigDecimal framework() {
        return rate.multiply(BigDecimal.valueOf(hours())).setScale(2, RoundingMode.HALF_UP);
    }

    /** Half posts that cover the worst month. */
    public double temporaryPosts() {
        double most = months.stream().mapToDouble(Month::extraPosts).max().orElse(0);
        return Math.ceil(most * 2 - 1e-9) / 2;
    }

    /** From the first month with more to do to the last. */
    public long temporaryMonths() {
        long first = months.stream().takeWhile(month -> month.extraHours() <= 0).count();
        long last = months.reversed().stream()
                .takeWhile(month -> month.extraHours() <= 0)
                .count();
        return Math.max(0, months.size() - first - last);
    }

    /** Euros if temporary posts cover it, from training to the last month. */
    public BigDecimal temporary() {
        long paid = temporaryMonths() == 0 ? 0 : temporaryMonths() + trainingMonths;
        return postCost.multiply(BigDecimal.valueOf(temporaryPosts()))
                .multiply(BigDecimal.valueOf(paid))
                .divide(MONTHS, 2, RoundingMode.HALF_UP);
    }
}
