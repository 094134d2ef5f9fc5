package de.medienplan.subsidy.calculation;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * The fixed rounding rule: the city's part of each month, and of a purchase, is rounded half up to the cent; the parents'
 * part is what remains. So both parts always add up to the price. Several months are the sum of rounded months.
 */
public final class CentRounding {

    private CentRounding() {}

    /** @param percent 0 to 100 */
    public static BigDecimal cityPart(BigDecimal price, BigDecimal percent) {
        return exact(price, percent).setScale(2, RoundingMode.HALF_UP);
    }

    /** Before rounding, for the reasoning. */
    static BigDecimal exact(BigDecimal price, BigDecimal percent) {
        return price.multiply(percent).movePointLeft(2);
    }
}
