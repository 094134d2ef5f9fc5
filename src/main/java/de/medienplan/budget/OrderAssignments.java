package de.medienplan.budget;

import de.medienplan.order.AssignmentSource;
import de.medienplan.records.Records;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;

/** Tells orders and invoices which lines and measures there are. */
@Component
class OrderAssignments implements AssignmentSource {

    private final Records records;

    OrderAssignments(Records records) {
        this.records = records;
    }

    @Override
    public List<Line> lines() {
        List<LineRow> lines = records.all(BudgetLine.class, "year desc, name");
        return lines.stream()
                .filter(line -> !line.kind().isIncome())
                .sorted(Comparator.comparing(LineRow::year).reversed().thenComparing(LineRow::kind))
                .map(line -> new Line(
                        line.key(),
                        line.year(),
                        line.name(),
                        line.kind().side() == BudgetSide.INVESTMENT,
                        line.authorised()))
                .toList();
    }

    @Override
    public List<Measure> measures() {
        List<MeasureRow> measures = records.all(de.medienplan.budget.Measure.class, "number");
        return measures.stream()
                .map(measure -> new Measure(measure.number(), measure.name()))
                .toList();
    }
}
