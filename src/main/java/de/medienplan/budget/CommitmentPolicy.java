package de.medienplan.budget;

import de.medienplan.shared.Message;
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
    Optional<Message> refusal(CommitmentRow row) {
        if (row.dueYear() <= row.year()) {
            return refused("later", Integer.toString(row.year()));
        }
        if (row.amount().signum() <= 0) {
            return refused("positive");
        }
        int last = row.year() + years;
        if (row.dueYear() > last && row.exception().isBlank()) {
            return refused("tooFar", years, Integer.toString(last));
        }
        if (row.taken().signum() < 0 || row.left().signum() < 0) {
            return refused("taken", row.amount());
        }
        return Optional.empty();
    }

    private static Optional<Message> refused(String reason, Object... args) {
        return Optional.of(Message.of("budget.commitment.refused." + reason, args));
    }
}
