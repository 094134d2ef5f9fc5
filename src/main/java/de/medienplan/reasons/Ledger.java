package de.medienplan.reasons;

import de.medienplan.planning.Evaluation;
import java.util.List;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** The budget years of an evaluation, to ask how much more money would suffice (planning model, hard rule 3). */
final class Ledger {

    private final List<Evaluation.BudgetRow> rows;
    private final long carryLimit;

    Ledger(Evaluation evaluation, @Nullable Long carryLimit) {
        this.rows = evaluation.budget();
        this.carryLimit = carryLimit == null ? Long.MAX_VALUE / 4 : carryLimit;
    }

    /** The fewest euros that must be added to the own funds of a year for no year to fall short; empty if none suffice. */
    OptionalLong leastExtra(int year) {
        long low = 0;
        long high = rows.stream().mapToLong(Evaluation.BudgetRow::spent).sum();
        if (!suffices(year, high)) {
            return OptionalLong.empty();
        }
        while (low < high) {
            long middle = low + (high - low) / 2;
            if (suffices(year, middle)) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return OptionalLong.of(low);
    }

    boolean suffices(int year, long extra) {
        long carried = 0;
        long claimed = 0;
        for (Evaluation.BudgetRow row : rows) {
            long funds = row.ownFunds() + (row.year() == year ? extra : 0) + carried;
            claimed += Math.max(0, row.spent() - funds);
            if (claimed > row.entitledTotal()) {
                return false;
            }
            carried = Math.min(carryLimit, Math.max(0, funds - row.spent()));
        }
        return true;
    }
}
