package de.medienplan.subsidy;

import java.time.LocalDate;

/**
 * Cases must outlive the months that correction runs look back: a sibling that is deleted too early would change the order
 * of the others in months that are still corrected.
 */
final class RetentionCheck {

    private RetentionCheck() {}

    static void refuseShort(Rules rules, int correctionMonths) {
        rules.retentions().stream()
                .filter(rule -> !rule.subject().equals(RetentionRow.LOG))
                .filter(rule -> rule.months() < correctionMonths)
                .findFirst()
                .ifPresent(rule -> Refused.when(true, "subsidy.rule.retentionShort", rule.months(), correctionMonths));
    }

    static void refuseShort(Rules rules, RetentionRow rule, LocalDate today) {
        int window =
                rules.settlement(today).map(SettlementRow::correctionMonths).orElse(1);
        Refused.when(
                !rule.subject().equals(RetentionRow.LOG) && rule.months() < window,
                "subsidy.rule.retentionShort",
                rule.months(),
                window);
    }
}
