package de.medienplan.support;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/**
 * What the posts of a city come to on a day, in full-time equivalents.
 *
 * @param posts all that exist
 */
public record PostTotals(List<PostRow> posts, LocalDate day) {

    /** Of all tasks. */
    public BigDecimal all() {
        return sum(posts, post -> post.shareOn(day));
    }

    /** Posts that are held against the need. */
    public BigDecimal firstLevel() {
        return sum(ofFirstLevel(), post -> post.shareOn(day));
    }

    /** Of {@link #firstLevel} those at work, trained or not. */
    public BigDecimal filled() {
        return sum(ofFirstLevel(), post -> post.filledOn(day));
    }

    /** Of {@link #firstLevel} those that nobody works on. */
    public BigDecimal vacant() {
        return firstLevel().subtract(filled());
    }

    /** Whether the task of a unit that counts as first level is assumed. */
    public boolean isAssumed() {
        return ofFirstLevel().stream().anyMatch(post -> post.unit().assumed());
    }

    /** Posts of a unit that exist on the day, in full-time equivalents. */
    public BigDecimal of(UnitRow unit) {
        return sum(
                posts.stream()
                        .filter(post -> Objects.equals(post.unit().id(), unit.id()))
                        .toList(),
                post -> post.shareOn(day));
    }

    private List<PostRow> ofFirstLevel() {
        return posts.stream()
                .filter(post -> post.unit().task() == UnitTask.FIRST_LEVEL)
                .toList();
    }

    private static BigDecimal sum(List<PostRow> posts, Function<PostRow, BigDecimal> share) {
        return posts.stream().map(share).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
