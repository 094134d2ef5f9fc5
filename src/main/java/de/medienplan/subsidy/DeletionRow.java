package de.medienplan.subsidy;

import java.time.LocalDateTime;

/** Proof that something was deleted: how much by which rule, nothing about whom. */
public record DeletionRow(
        LocalDateTime at,
        String actor,
        String subject,
        RetentionTrigger trigger,
        int months,
        int cases,
        int payments,
        int logEntries) {}
