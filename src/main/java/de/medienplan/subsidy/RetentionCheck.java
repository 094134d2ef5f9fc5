package de.medienplan.subsidy;

import de.medienplan.shared.Message;
import de.medienplan.shared.UserException;
import java.time.LocalDate;

/**
 * Cases must outlive the months that correction runs look back: a sibling that is deleted too early would change the order
 * of the others in months that are still corrected.
 */
final class RetentionCheck {

    private RetentionCheck() {}

    static void requireLongEnough(Rules rules, int correctionMonths) {
        rules.retentions().stream()
                .filter(rule -> !rule.subject().equals(RetentionRow.LOG))
                .filter(rule -> rule.months() < correctionMonths)
                .findFirst()
                .ifPresent(rule -> {
                    throw new UserException(Message.of("subsidy.rule.retentionShort", rule.months(), correctionMonths));
                });
    }

    static void requireLongEnough(Rules rules, RetentionRow rule, LocalDate today) {
        int window =
                rules.settlement(today).map(SettlementRow::correctionMonths).orElse(1);
        UserException.throwIf(
                !rule.subject().equals(RetentionRow.LOG) && rule.months() < window,
                "subsidy.rule.retentionShort",
                rule.months(),
                window);
    }
}
