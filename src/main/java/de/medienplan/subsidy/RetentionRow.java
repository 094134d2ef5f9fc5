package de.medienplan.subsidy;

import java.time.LocalDate;

/**
 * How long data is kept.
 *
 * @param subject code of a kind of entitlement, {@link #NONE} or {@link #LOG}
 * @param months after the trigger, 1 to 240
 */
public record RetentionRow(
        String subject,
        RetentionTrigger trigger,
        int months,
        LocalDate validFrom,
        String source,
        String note,
        String createdBy) {

    /** Children who never had an entitlement. */
    public static final String NONE = "NONE";

    /** The log of who read what. */
    public static final String LOG = "LOG";
}
