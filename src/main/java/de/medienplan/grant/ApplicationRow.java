package de.medienplan.grant;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An application as lists, rules and other features read it. Money in euros and cents.
 *
 * @param reference our own number, unique
 * @param costs eligible costs of the measure
 * @param requested what was applied for, at most costs less own share
 * @param plannedFor when the measure is to be completed; null if not planned
 * @param orderedOn when the contract was signed, which is the start of the measure; null if not yet
 * @param earlyStartOn when an early start was allowed; null if it was not
 * @param approved by the latest notice; null before
 * @param repaid what was paid back of what was drawn
 * @param endedOn when it was rejected, withdrawn or forfeited
 * @param reason why it ended
 * @param synthetic made up for demonstration
 * @param documents ids of the required documents that are there
 */
public record ApplicationRow(
        long id,
        int version,
        String reference,
        long programmeId,
        long categoryId,
        long schoolId,
        ApplicationState state,
        String purpose,
        BigDecimal costs,
        BigDecimal requested,
        String responsible,
        @Nullable LocalDate plannedFor,
        @Nullable LocalDate orderedOn,
        @Nullable LocalDate earlyStartOn,
        @Nullable LocalDate submittedOn,
        @Nullable String noticeNumber,
        @Nullable LocalDate noticeOn,
        @Nullable BigDecimal approved,
        @Nullable LocalDate implementedOn,
        @Nullable LocalDate drawnOn,
        @Nullable BigDecimal drawn,
        @Nullable LocalDate settledOn,
        @Nullable BigDecimal settled,
        BigDecimal repaid,
        @Nullable LocalDate endedOn,
        @Nullable String reason,
        boolean synthetic,
        Set<Long> documents) {

    /** What this application takes from the school's share: nothing while it is a draft or after it ended. */
    public BigDecimal bound() {
        return state.bindsMoney() ? expected() : BigDecimal.ZERO.setScale(2);
    }

    /** The grant as far as it is known: approved, else requested; less what was repaid. */
    public BigDecimal expected() {
        return (approved == null ? requested : approved).subtract(repaid);
    }

    /** What was drawn and not paid back. */
    public BigDecimal kept() {
        return drawn == null ? BigDecimal.ZERO.setScale(2) : drawn.subtract(repaid);
    }

    /** What must still be paid back: drawn beyond what the proof of use covers. */
    public BigDecimal repaymentDue() {
        return settled == null
                ? BigDecimal.ZERO.setScale(2)
                : kept().subtract(settled).max(BigDecimal.ZERO.setScale(2));
    }

    /** Euros that forfeiture if nothing more happens. */
    public BigDecimal atRisk() {
        return state.isDead() || state == ApplicationState.SETTLED ? BigDecimal.ZERO.setScale(2) : expected();
    }

    public boolean isPartlyApproved() {
        return approved != null && approved.compareTo(requested) < 0;
    }
}
