package de.medienplan.subsidy.calculation;

import java.time.LocalDate;

/**
 * That somebody has seen a proof. The proof itself is never kept.
 *
 * @param kind code of the {@link Kind}
 * @param from first day, included
 * @param until last day, included
 * @param verifiedOn when the proof was seen
 */
public record Entitlement(String kind, LocalDate from, LocalDate until, LocalDate verifiedOn) {

    public boolean covers(LocalDate day) {
        return new Period(from, until).covers(day);
    }
}
