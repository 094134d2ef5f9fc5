package de.medienplan.offer;

import de.medienplan.school.SchoolRow;
import java.math.BigDecimal;

/**
 * The system care money of one school in one year.
 *
 * @param allocated its share of the fund
 * @param hours hours called from the framework contract, without cancelled calls
 * @param called euros for them
 */
public record CareRow(SchoolRow school, BigDecimal allocated, BigDecimal hours, BigDecimal called) {

    /** Euros that can still be called. */
    public BigDecimal rest() {
        return allocated.subtract(called);
    }
}
