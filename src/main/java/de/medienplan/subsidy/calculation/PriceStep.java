package de.medienplan.subsidy.calculation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;

/**
 * What a rent costs from a day on, until the next step.
 *
 * @param amount euros and cents a month
 */
public record PriceStep(LocalDate from, BigDecimal amount) {

    public PriceStep {
        amount = amount.setScale(2, RoundingMode.UNNECESSARY);
    }
}
