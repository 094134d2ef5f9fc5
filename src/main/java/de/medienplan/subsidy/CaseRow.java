package de.medienplan.subsidy;

import de.medienplan.subsidy.calculation.ContractType;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A case in the list, as of a day.
 *
 * @param schoolId null for a school outside the register, or none
 * @param kind name of the kind of entitlement that decides; empty if none does
 * @param contractUntil last day of the contract; null while it is open
 * @param entitledUntil last day of its proof; null if there is none
 * @param city the city's part in the month of the day
 */
public record CaseRow(
        long id,
        String reference,
        String alias,
        String family,
        int place,
        @Nullable Long schoolId,
        String school,
        int classYear,
        ContractType contractType,
        BigDecimal amount,
        String kindCode,
        String kind,
        @Nullable LocalDate contractUntil,
        @Nullable LocalDate entitledUntil,
        CaseState state,
        BigDecimal percent,
        BigDecimal city,
        BigDecimal parents,
        boolean synthetic) {}
