package de.medienplan.budget;

import de.medienplan.shared.Message;
import de.medienplan.shared.UserException;
import java.util.Optional;

/**
 * Whether a budget may allow a commitment for a later year (§ 119 NKomVG, § 11 KomHKVO): as a rule for the three years
 * after its own, further only in exceptional cases until a measure is completed. The years are data, see {@link
 * ParameterCode#COMMITMENT_YEARS}.
 *
 * @param years after its own that it may burden as a rule
 */
record CommitmentPolicy(int years) {

    /** Why it is refused; empty if it is allowed. */
    Optional<UserException> refusal(CommitmentRow row) {
        if (row.dueYear() <= row.year()) {
            return refused("dueYear", "later", Integer.toString(row.year()));
        }
        if (row.amount().signum() <= 0) {
            return refused("amount", "positive");
        }
        int last = row.year() + years;
        if (row.dueYear() > last && row.exception().isBlank()) {
            return refused("exception", "tooFar", years, Integer.toString(last));
        }
        if (row.taken().signum() < 0 || row.left().signum() < 0) {
            return refused("taken", "taken", row.amount());
        }
        return Optional.empty();
    }

    private static Optional<UserException> refused(String field, String reason, Object... args) {
        return Optional.of(UserException.at(
                "budget.commitment.field." + field, Message.of("budget.commitment.refused." + reason, args)));
    }
}
