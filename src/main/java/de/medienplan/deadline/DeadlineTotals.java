package de.medienplan.deadline;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * What deadlines come to.
 *
 * @param amount euros and cents that are forfeited or fall due
 */
public record DeadlineTotals(int count, BigDecimal amount) {

    /** Of the deadlines that are as urgent. */
    public static DeadlineTotals of(Collection<Deadline> deadlines, Set<Urgency> wanted, java.time.LocalDate day) {
        List<Deadline> of = deadlines.stream()
                .filter(one -> wanted.contains(one.urgency(day)))
                .toList();
        return new DeadlineTotals(
                of.size(),
                of.stream()
                        .map(Deadline::amount)
                        .filter(Objects::nonNull)
                        .reduce(BigDecimal.ZERO.setScale(2), BigDecimal::add));
    }
}
