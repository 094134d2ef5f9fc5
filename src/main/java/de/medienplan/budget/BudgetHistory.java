package de.medienplan.budget;

import de.medienplan.history.ChangeEntry;
import de.medienplan.history.ChangeHistory;
import de.medienplan.identity.MayRead;
import de.medienplan.records.Records;
import de.medienplan.records.Stored;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who changed what of the budget, the latest first. */
@Service
@Transactional(readOnly = true)
public class BudgetHistory {

    private final ChangeHistory history;
    private final Records records;

    BudgetHistory(ChangeHistory history, Records records) {
        this.history = history;
        this.records = records;
    }

    /** What was changed; reports are part of their line. */
    @MayRead
    public List<ChangeEntry> of(BudgetRow row) {
        Long id = row.id();
        if (id == null) {
            return List.of();
        }
        return row instanceof ReportRow report
                ? history.of(BudgetLine.class, report.lineId())
                : history.of(entity(row), id);
    }

    /**
     * The version that is stored now.
     *
     * @throws de.medienplan.shared.UserException if it was deleted meanwhile
     */
    @MayRead
    public int version(BudgetRow row) {
        Long id = row.id();
        return id == null ? 0 : records.reference(entity(row), id).version();
    }

    private static Class<? extends Stored<?>> entity(BudgetRow row) {
        return switch (row) {
            case ParameterRow parameter -> BudgetParameter.class;
            case MeasureRow measure -> Measure.class;
            case LineRow line -> BudgetLine.class;
            case ReportRow report -> BudgetReport.class;
            case CarryOverRow carryOver -> CarryOver.class;
            case CommitmentRow commitment -> Commitment.class;
        };
    }
}
