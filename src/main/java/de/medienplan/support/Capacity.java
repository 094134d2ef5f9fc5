package de.medienplan.support;

import de.medienplan.shared.Quarter;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.apache.commons.numbers.fraction.BigFraction;

/**
 * First-level capacity over time. A filled post grows evenly by month from nothing to its full share during training;
 * absence takes its part. Posts of a Stellenplan that are not entered one by one yet are filled after the hiring time.
 */
public final class Capacity {

    /**
     * The state at the end of a quarter, in full-time equivalents.
     *
     * @param existing posts that exist
     * @param filled of these with somebody at work
     * @param productive of these after training and absence
     * @param approved {@code productive} and what approved Stellenpläne add; held against the need
     * @param expected {@code approved} and what is requested or forecast
     */
    public record Point(
            Quarter quarter,
            BigDecimal existing,
            BigDecimal filled,
            BigFraction productive,
            BigFraction approved,
            BigFraction expected) {}

    private final List<PostRow> posts;
    private final SettingsRow settings;
    private final List<ComingPosts> approved;
    private final List<ComingPosts> expected;

    /** @param allPosts of all units; those of first level support count */
    public Capacity(List<PostRow> allPosts, List<EstablishmentRow> establishment, SettingsRow settings) {
        this.posts = allPosts.stream()
                .filter(post -> post.unit().task() == UnitTask.FIRST_LEVEL)
                .toList();
        this.settings = settings;
        List<EstablishmentRow> lines = establishment.stream()
                .filter(line -> line.unit().task() == UnitTask.FIRST_LEVEL)
                .toList();
        this.approved = ComingPosts.of(lines, EstablishmentRow::approvedPosts, posts);
        this.expected = ComingPosts.of(lines, EstablishmentRow::expected, posts);
    }

    /** Posts at the end of the quarter, in full-time equivalents. */
    public Point at(Quarter quarter) {
        LocalDate day = quarter.lastDay();
        BigFraction productive = BigFraction.ZERO;
        for (PostRow post : posts) {
            LocalDate since = post.filledFrom();
            if (since != null && post.isFilledOn(day)) {
                productive = productive.add(present(post.filledShare(), since, day));
            }
        }
        return new Point(
                quarter,
                posts.stream().map(post -> post.shareOn(day)).reduce(BigDecimal.ZERO, BigDecimal::add),
                posts.stream().map(post -> post.filledOn(day)).reduce(BigDecimal.ZERO, BigDecimal::add),
                productive,
                productive.add(sum(approved, day)),
                productive.add(sum(expected, day)));
    }

    private BigFraction sum(List<ComingPosts> coming, LocalDate day) {
        return coming.stream()
                .map(more -> present(more.posts(), settings.filledOn(more.budgetYear()), day))
                .reduce(BigFraction.ZERO, BigFraction::add);
    }

    /** What so many posts are worth on the day when they are filled since {@code since}. */
    private BigFraction present(BigDecimal share, LocalDate since, LocalDate day) {
        return PostNeed.exact(share).multiply(trained(since, day)).multiply(presence());
    }

    private BigFraction trained(LocalDate since, LocalDate day) {
        if (day.isBefore(since)) {
            return BigFraction.ZERO;
        }
        long months = ChronoUnit.MONTHS.between(since, day.plusDays(1));
        return months >= settings.trainingMonths()
                ? BigFraction.ONE
                : BigFraction.of(Math.toIntExact(months), settings.trainingMonths());
    }

    /** Share of a post that is there. */
    BigFraction presence() {
        return BigFraction.ONE.subtract(PostNeed.exact(settings.absenceRate()));
    }
}
