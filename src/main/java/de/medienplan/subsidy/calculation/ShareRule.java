package de.medienplan.subsidy.calculation;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The city's share for a kind of entitlement from a day on. It holds until its last day or until the next rule of the
 * same kind begins.
 *
 * @param rentPercent 0 to 100; null if rent is not subsidised
 * @param purchasePercent 0 to 100; null if purchases are not subsidised
 * @param fromChild first place among the siblings that is subsidised; 1 for all
 * @param onlyWithoutOtherSupport whether support by the state or others ends it
 * @param source paper that says so
 */
public record ShareRule(
        String kind,
        LocalDate from,
        @Nullable LocalDate until,
        @Nullable BigDecimal rentPercent,
        @Nullable BigDecimal purchasePercent,
        int fromChild,
        boolean onlyWithoutOtherSupport,
        String source) {

    public @Nullable BigDecimal percent(ContractType type) {
        return type == ContractType.RENT ? rentPercent : purchasePercent;
    }
}
