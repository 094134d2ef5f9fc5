package de.medienplan.budget;

import de.medienplan.shared.Message;
import de.medienplan.shared.UserException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Whether an authorisation may be carried over (Übertragbarkeit, § 20 KomHKVO). Investment stays available until its last
 * payment if it is begun before the end of the second year after its own; operating authorisations within a budget for
 * one year; only as much as is needed, with a reason for the annual report. The years and a limit of the city's own are
 * data, see {@link ParameterCode}.
 *
 * @param investmentYears years after its own in which an investment must have begun
 * @param operatingYears years after its own that an operating authorisation is available for
 * @param limit most that may be carried into one year on one side, null: as much as is left
 */
record CarryOverPolicy(
        int investmentYears, int operatingYears, @Nullable BigDecimal limit) {

    /**
     * Why it is refused; empty if it is allowed.
     *
     * @param unspent what is left of the year it comes from; empty if that year is not recorded
     * @param others carried into the same year on the same side besides
     */
    Optional<UserException> refusal(CarryOverRow row, Optional<BigDecimal> unspent, BigDecimal others) {
        if (row.intoYear() <= row.fromYear()) {
            return refused("intoYear", "later", year(row.fromYear()));
        }
        if (row.amount().signum() <= 0) {
            return refused("amount", "positive");
        }
        if (row.reason().isBlank()) {
            return refused("reason", "reason");
        }
        return time(row)
                .or(() -> unspent.filter(left -> row.amount().compareTo(left) > 0)
                        .flatMap(left -> refused("amount", "needed", year(row.fromYear()), left)))
                .or(() -> limit(row, others));
    }

    /** The day on which it lapses if nothing happens; empty for an investment that has begun. */
    Optional<LocalDate> availableUntil(CarryOverRow row) {
        if (row.side() == BudgetSide.OPERATING) {
            return Optional.of(LocalDate.of(row.fromYear() + operatingYears, 12, 31));
        }
        return row.begunOn() == null
                ? Optional.of(LocalDate.of(row.fromYear() + investmentYears, 12, 31))
                : Optional.empty();
    }

    private Optional<UserException> time(CarryOverRow row) {
        if (row.side() == BudgetSide.OPERATING) {
            int last = row.fromYear() + operatingYears;
            return row.intoYear() > last
                    ? refused("intoYear", "operating", operatingYears, year(last))
                    : Optional.empty();
        }
        int last = row.fromYear() + investmentYears;
        LocalDate begun = row.begunOn();
        if (begun == null) {
            return row.intoYear() > last
                    ? refused("begunOn", "notBegun", investmentYears, year(last))
                    : Optional.empty();
        }
        return begun.getYear() > last ? refused("begunOn", "begunLate", begun, year(last)) : Optional.empty();
    }

    private Optional<UserException> limit(CarryOverRow row, BigDecimal others) {
        return limit != null && others.add(row.amount()).compareTo(limit) > 0
                ? refused("amount", "limit", limit, year(row.intoYear()), others)
                : Optional.empty();
    }

    private static Optional<UserException> refused(String field, String reason, Object... args) {
        return Optional.of(UserException.at(
                "budget.carryOver.field." + field, Message.of("budget.carryOver.refused." + reason, args)));
    }

    private static String year(int year) {
        return Integer.toString(year);
    }
}
