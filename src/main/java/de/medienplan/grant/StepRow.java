package de.medienplan.grant;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A step that an application took.
 *
 * @param day when it happened; null where only its being taken back is known
 * @param number of the notice, empty for none
 * @param reason why, empty for none
 * @param takenBack null while it holds
 */
public record StepRow(
        long id,
        Action action,
        @Nullable LocalDate day,
        @Nullable BigDecimal amount,
        String number,
        String reason,
        @Nullable Stamp taken,
        @Nullable TakenBack takenBack) {

    /** Who entered it when. */
    public record Stamp(Instant at, String by) {}

    /** Who took it back when, and why. */
    public record TakenBack(Stamp stamp, String reason) {}
}
