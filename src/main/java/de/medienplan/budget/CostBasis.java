package de.medienplan.budget;

import static de.medienplan.shared.UserException.throwIfAt;

import de.medienplan.identity.MayManageMoney;
import de.medienplan.identity.MayRead;
import de.medienplan.records.Records;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The measures with their resource needs, and the figures that costs are computed with. */
@Service
@Transactional
public class CostBasis {

    private final Records records;

    CostBasis(Records records) {
        this.records = records;
    }

    /** By number. */
    @MayRead
    @Transactional(readOnly = true)
    public List<MeasureRow> all() {
        return records.all(Measure.class, "number");
    }

    /** @throws de.medienplan.shared.UserException if the number is taken, or a value cannot be */
    @MayManageMoney
    public MeasureRow save(MeasureRow row) {
        boolean taken = all().stream()
                .anyMatch(other -> other.number() == row.number() && !Objects.equals(other.id(), row.id()));
        throwIfAt(taken, "budget.measure.field.number", "budget.measure.taken", Integer.toString(row.number()));
        return records.save(Measure.class, Measure::new, row);
    }

    @MayManageMoney
    public void delete(MeasureRow row) {
        records.delete(Measure.class, row);
    }

    /** In the order of {@link ParameterCode}. */
    @MayRead
    @Transactional(readOnly = true)
    public List<ParameterRow> parameters() {
        List<ParameterRow> rows = records.all(BudgetParameter.class, "id");
        return rows.stream()
                .sorted(java.util.Comparator.comparing(ParameterRow::code))
                .toList();
    }

    /** @throws de.medienplan.shared.UserException if the value is out of the range of its {@link ParameterRule} */
    @MayManageMoney
    public ParameterRow save(ParameterRow row) {
        return records.save(BudgetParameter.class, BudgetParameter::new, row);
    }

    /** The figure itself; one without an amount counts as 0. */
    @MayRead
    @Transactional(readOnly = true)
    public Quotient value(ParameterCode code) {
        ParameterRow row = parameter(code);
        return new Quotient(Objects.requireNonNullElse(row.amount(), BigDecimal.ZERO), row.divisor());
    }

    @MayRead
    @Transactional(readOnly = true)
    public ParameterRow parameter(ParameterCode code) {
        return parameters().stream()
                .filter(row -> row.code() == code)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no parameter " + code));
    }

    CostParameters costParameters() {
        return new CostParameters(
                value(ParameterCode.RELEASE_YEARS),
                value(ParameterCode.USEFUL_LIFE),
                value(ParameterCode.INTEREST_RATE),
                value(ParameterCode.FIRST_WRITE_OFF).whole());
    }
}
