package de.medienplan.subsidy.calculation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The contract over a child's device. Its amount is that of the contract, so later prices do not touch it.
 *
 * @param amount euros and cents, a month when rented, once when bought; not negative
 * @param from begin of the rent, day of the purchase
 * @param until last day of the rent or of the use of the bought device; null while open
 * @param steps later amounts of a rent, each from its day on; what came before stays as it was
 */
public record Contract(
        ContractType type,
        BigDecimal amount,
        LocalDate from,
        @Nullable LocalDate until,
        List<PriceStep> steps) {

    public Contract {
        steps = steps.stream().sorted(Comparator.comparing(PriceStep::from)).toList();
        amount = amount.setScale(2, RoundingMode.UNNECESSARY);
        if (amount.signum() < 0) {
            throw new IllegalArgumentException("negative amount");
        }
        if (until != null && until.isBefore(from)) {
            throw new IllegalArgumentException("ends before it begins");
        }
    }

    /** With one amount from its begin to its end. */
    public Contract(ContractType type, BigDecimal amount, LocalDate from, @Nullable LocalDate until) {
        this(type, amount, from, until, List.of());
    }

    /** What a month costs whose state on this day counts; a purchase costs the same on any day. */
    public BigDecimal amountOn(LocalDate day) {
        return steps.stream()
                .filter(step -> !step.from().isAfter(day))
                .reduce((earlier, later) -> later)
                .map(PriceStep::amount)
                .orElse(amount);
    }

    public Period period() {
        return new Period(from, until);
    }

    /** While it runs, the child needs a device; a bought one as long as it is used. */
    public boolean runsOn(LocalDate day) {
        return period().covers(day);
    }
}
