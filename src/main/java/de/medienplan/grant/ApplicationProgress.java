package de.medienplan.grant;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The steps that an application has taken; null for those that it has not.
 *
 * @param repaid euros paid back of what was drawn, zero for none
 */
public record ApplicationProgress(
        @Nullable LocalDate submittedOn,
        @Nullable Approval approval,
        @Nullable LocalDate implementedOn,
        @Nullable Drawdown drawdown,
        @Nullable ProofOfUse proofOfUse,
        BigDecimal repaid,
        @Nullable Ending ending) {

    /** Its end without money: rejected, withdrawn or forfeited, and why. */
    public record Ending(LocalDate on, String reason) {}

    public @Nullable LocalDate approvedOn() {
        return approval == null ? null : approval.on();
    }

    public @Nullable LocalDate drawnOn() {
        return drawdown == null ? null : drawdown.on();
    }

    public @Nullable LocalDate settledOn() {
        return proofOfUse == null ? null : proofOfUse.on();
    }

    public @Nullable LocalDate endedOn() {
        return ending == null ? null : ending.on();
    }

    public @Nullable String noticeNumber() {
        return approval == null ? null : approval.number();
    }

    /** The days of the steps that lead to the proof of use. */
    Stream<LocalDate> days() {
        return Stream.of(submittedOn, approvedOn(), implementedOn, drawnOn()).filter(Objects::nonNull);
    }

    /** What of it had happened by the day. */
    ApplicationProgress asOf(LocalDate day) {
        return new ApplicationProgress(
                reached(submittedOn, day) ? submittedOn : null,
                reached(approvedOn(), day) ? approval : null,
                reached(implementedOn, day) ? implementedOn : null,
                reached(drawnOn(), day) ? drawdown : null,
                reached(settledOn(), day) ? proofOfUse : null,
                reached(drawnOn(), day) ? repaid : BigDecimal.ZERO.setScale(2),
                reached(endedOn(), day) ? ending : null);
    }

    private static boolean reached(@Nullable LocalDate date, LocalDate day) {
        return date != null && !date.isAfter(day);
    }

    ApplicationProgress approved(Approval latest) {
        return new ApplicationProgress(submittedOn, latest, implementedOn, drawdown, proofOfUse, repaid, ending);
    }

    ApplicationProgress repaying(BigDecimal euros) {
        return new ApplicationProgress(
                submittedOn, approval, implementedOn, drawdown, proofOfUse, repaid.add(euros), ending);
    }
}
