package de.medienplan.subsidy;

import java.time.LocalDate;

/**
 * A case whose time is over, or when it will be.
 *
 * @param rule the retention rule that keeps it longest
 * @param begin day from which the rule's months count
 * @param dueOn first day on which it is deleted
 */
public record DueDeletion(
        CaseId caseId, String reference, String alias, RetentionRow rule, LocalDate begin, LocalDate dueOn) {}
