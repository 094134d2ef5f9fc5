package de.medienplan.subsidy;

import de.medienplan.school.SchoolId;
import de.medienplan.subsidy.calculation.ContractType;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A case in the list, as of a day. */
public record CaseRow(
        CaseId id,
        CaseValues.File file,
        School school,
        Terms contract,
        Proof entitlement,
        CaseState state,
        Shares shares,
        boolean synthetic) {

    /** @param id null for a school outside the register, or none */
    public record School(@Nullable SchoolId id, String name, int classYear) {}

    /** @param until last day of the contract; null while it is open */
    public record Terms(
            ContractType type, BigDecimal amount, @Nullable LocalDate until) {}

    /**
     * @param kind name of the kind of entitlement that decides; empty if none does
     * @param until last day of its proof; null if there is none
     */
    public record Proof(
            String kindCode, String kind, @Nullable LocalDate until) {}

    /** @param city the city's part in the month of the day */
    public record Shares(BigDecimal percent, BigDecimal city, BigDecimal parents) {}

    public String reference() {
        return file.reference();
    }

    public String alias() {
        return file.alias();
    }

    /** Whether its last proof ends within these days, or ended while the contract runs on. */
    public boolean endsWithin(int days, LocalDate today) {
        LocalDate until = entitlement.until();
        return until != null && state != CaseState.ENDED && until.isBefore(today.plusDays(days));
    }
}
