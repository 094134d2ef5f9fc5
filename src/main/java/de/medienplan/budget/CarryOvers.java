package de.medienplan.budget;

import de.medienplan.identity.MayManageMoney;
import de.medienplan.identity.MayRead;
import de.medienplan.records.Records;
import de.medienplan.shared.Message;
import de.medienplan.shared.UserException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Authorisations that pass from one budget year to a later one. */
@Service
@Transactional
public class CarryOvers {

    private final Records records;
    private final CostBasis basis;
    private final Budgets budgets;

    CarryOvers(Records records, CostBasis basis, Budgets budgets) {
        this.records = records;
        this.basis = basis;
        this.budgets = budgets;
    }

    @MayRead
    @Transactional(readOnly = true)
    public List<CarryOverRow> all() {
        return records.all(CarryOver.class, "fromYear, intoYear, id");
    }

    /** Why it may not be carried over; empty if it may. */
    @MayRead
    @Transactional(readOnly = true)
    public Optional<Message> refusal(CarryOverRow row) {
        return refused(row).map(UserException::reason);
    }

    /**
     * Those whose last day lies between the days, with that day: an operating authorisation ends with the last year that it
     * is available for, an investment that has not begun with the last year in which it may begin.
     */
    @MayRead
    @Transactional(readOnly = true)
    public Map<CarryOverRow, LocalDate> lapsing(LocalDate from, LocalDate until) {
        CarryOverPolicy policy = policy();
        Map<CarryOverRow, LocalDate> lapsing = new LinkedHashMap<>();
        for (CarryOverRow row : all()) {
            policy.availableUntil(row)
                    .filter(last -> !last.isBefore(from) && !last.isAfter(until))
                    .ifPresent(last -> lapsing.put(row, last));
        }
        return lapsing;
    }

    private Optional<UserException> refused(CarryOverRow row) {
        return policy().refusal(row, unspent(row), others(row, true));
    }

    /** What is left of the year it comes from, without what is already carried on; empty if the year is not recorded. */
    @MayRead
    @Transactional(readOnly = true)
    public Optional<BigDecimal> unspent(CarryOverRow row) {
        return budgets.years(LocalDate.MAX).stream()
                .filter(year -> year.year() == row.fromYear())
                .filter(year ->
                        year.lines().stream().anyMatch(line -> line.kind().side() == row.side()))
                .findFirst()
                .map(year -> year.unspent(row.side()).subtract(others(row, false)));
    }

    private BigDecimal others(CarryOverRow row, boolean into) {
        return all().stream()
                .filter(other -> other.side() == row.side() && !Objects.equals(other.id(), row.id()))
                .filter(other -> into ? other.intoYear() == row.intoYear() : other.fromYear() == row.fromYear())
                .map(CarryOverRow::amount)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private CarryOverPolicy policy() {
        return new CarryOverPolicy(
                basis.value(ParameterCode.CARRY_OVER_YEARS_INVESTMENT).whole(),
                basis.value(ParameterCode.CARRY_OVER_YEARS_OPERATING).whole(),
                basis.parameter(ParameterCode.CARRY_OVER_LIMIT).shown());
    }

    /** @throws UserException with the reason if it may not be carried over */
    @MayManageMoney
    public CarryOverRow save(CarryOverRow row) {
        refused(row).ifPresent(refusal -> {
            throw refusal;
        });
        return records.save(CarryOver.class, CarryOver::new, row);
    }

    @MayManageMoney
    public void delete(CarryOverRow row) {
        records.delete(CarryOver.class, row);
    }
}
