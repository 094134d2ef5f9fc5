package de.medienplan.subsidy;

import de.medienplan.subsidy.calculation.Child;
import de.medienplan.subsidy.calculation.Rulebook;
import java.math.BigDecimal;
import java.util.List;

/**
 * A case with all that its form shows.
 *
 * @param family the children of the family, the case itself included if it is stored
 * @param payments what was paid, the latest first
 */
public record CaseFile(
        CaseValues values,
        List<CaseValues> family,
        Rulebook rules,
        List<PaymentLine> payments,
        List<CaseChange> changes) {

    /** Paid so far, repayments taken off. */
    public BigDecimal paid() {
        return PaymentLine.total(payments);
    }

    public List<Child> children() {
        return family.stream().map(CaseValues::child).toList();
    }
}
