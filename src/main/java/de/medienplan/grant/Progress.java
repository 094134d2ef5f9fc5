package de.medienplan.grant;

import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Dates and amounts of the steps an application has taken. */
@Embeddable
class Progress {

    @Nullable
    LocalDate submittedOn;

    @Nullable
    String noticeNumber;

    @Nullable
    LocalDate noticeOn;

    @Nullable
    BigDecimal approved;

    @Nullable
    LocalDate implementedOn;

    @Nullable
    LocalDate drawnOn;

    @Nullable
    BigDecimal drawn;

    @Nullable
    LocalDate settledOn;

    @Nullable
    BigDecimal settled;

    BigDecimal repaid = BigDecimal.ZERO.setScale(2);

    @Nullable
    LocalDate endedOn;

    @Nullable
    String reason;

    void take(Step step) {
        switch (step.action()) {
            case SUBMIT -> submittedOn = step.date();
            case APPROVE, CHANGE -> {
                noticeNumber = step.number();
                noticeOn = step.date();
                approved = money(step);
            }
            case IMPLEMENT -> implementedOn = step.date();
            case DRAW -> {
                drawnOn = step.date();
                drawn = drawn == null ? money(step) : drawn.add(money(step));
            }
            case SETTLE -> {
                settledOn = step.date();
                settled = money(step);
            }
            case REPAY -> repaid = repaid.add(money(step));
            case REJECT, WITHDRAW, FORFEIT -> {
                endedOn = step.date();
                reason = step.reason();
            }
        }
    }

    private static BigDecimal money(Step step) {
        return Objects.requireNonNull(step.amount()).setScale(2);
    }

    static Progress of(ApplicationProgress row) {
        Progress progress = new Progress();
        Approval approval = row.approval();
        Drawdown drawdown = row.drawdown();
        ProofOfUse proof = row.proofOfUse();
        ApplicationProgress.Ending ending = row.ending();
        progress.submittedOn = row.submittedOn();
        progress.noticeNumber = approval == null ? null : approval.number();
        progress.noticeOn = approval == null ? null : approval.on();
        progress.approved = approval == null ? null : approval.amount();
        progress.implementedOn = row.implementedOn();
        progress.drawnOn = drawdown == null ? null : drawdown.on();
        progress.drawn = drawdown == null ? null : drawdown.amount();
        progress.settledOn = proof == null ? null : proof.on();
        progress.settled = proof == null ? null : proof.amount();
        progress.repaid = row.repaid();
        progress.endedOn = ending == null ? null : ending.on();
        progress.reason = ending == null ? null : ending.reason();
        return progress;
    }

    Progress copy() {
        Progress copy = new Progress();
        copy.submittedOn = submittedOn;
        copy.noticeNumber = noticeNumber;
        copy.noticeOn = noticeOn;
        copy.approved = approved;
        copy.implementedOn = implementedOn;
        copy.drawnOn = drawnOn;
        copy.drawn = drawn;
        copy.settledOn = settledOn;
        copy.settled = settled;
        copy.repaid = repaid;
        copy.endedOn = endedOn;
        copy.reason = reason;
        return copy;
    }
}
