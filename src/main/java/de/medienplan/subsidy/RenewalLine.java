package de.medienplan.subsidy;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What would become of a case in the new school year.
 *
 * @param kindCode the kind whose proof ends; empty if none does
 * @param entitledUntil last day of the latest proof; null if there is none
 */
public record RenewalLine(
        long caseId,
        String reference,
        String alias,
        String school,
        int classYear,
        String kindCode,
        String kind,
        @Nullable LocalDate entitledUntil,
        RenewalState state) {}
