package de.medienplan.subsidy;

import de.medienplan.shared.Message;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A case that no retention rule will ever reach.
 *
 * @param classYear that the child would be in today
 * @param proofUntil last day of its last proof; null if there is none
 * @param reason why it should be looked at
 * @param since first day on which the reason held or will hold
 */
public record OpenCase(
        CaseId caseId,
        String reference,
        String alias,
        String school,
        int classYear,
        @Nullable LocalDate proofUntil,
        Message reason,
        LocalDate since) {

    /** Whether somebody has to enter an end, or say that it goes on. */
    public boolean isToCheck(LocalDate day) {
        return !since.isAfter(day);
    }
}
