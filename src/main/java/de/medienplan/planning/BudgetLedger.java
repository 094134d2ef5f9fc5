package de.medienplan.planning;

import de.medienplan.shared.Message;
import java.util.ArrayList;
import java.util.List;

/**
 * Who pays each year's instalments (planning model, hard rule 3): own funds and what was carried over first, the rest is
 * claimed from grants; all claims so far must be covered by all entitlements so far.
 */
final class BudgetLedger {

    private final ScenarioIndex index;
    private final Starts starts;
    private final List<Evaluation.BudgetRow> rows = new ArrayList<>();

    BudgetLedger(ScenarioIndex index, Starts starts, GrantEntitlement grants, Given given) {
        this.index = index;
        this.starts = starts;
        long[] spent = spentByYear();
        Scenario.Budget budget = index.scenario.budget();
        Long limit = budget.carryOverLimit();
        long carried = 0;
        long claimed = 0;
        for (int y = 0; y < spent.length; y++) {
            int year = index.years.get(y);
            long own = budget.ownFunds(year);
            long funds = own + given.funds(y) + carried;
            long claim = Math.max(0, spent[y] - funds);
            long rest = Math.max(0, funds - spent[y]);
            long carriedOn = limit == null ? rest : Math.min(limit, rest);
            claimed += claim;
            rows.add(new Evaluation.BudgetRow(
                    year,
                    own,
                    given.funds(y),
                    carried,
                    new Evaluation.BudgetRow.Claims(claim, claimed, grants.entitledBy(y)),
                    spent[y],
                    rest - carriedOn,
                    carriedOn));
            carried = carriedOn;
        }
    }

    List<Evaluation.BudgetRow> rows() {
        return rows;
    }

    /** By year the euros that no entitlement covers, beyond those of the years before. */
    long[] uncovered() {
        return Evaluation.uncovered(rows);
    }

    List<Violation> violations() {
        return rows.stream()
                .filter(row -> row.missing() > 0)
                .map(this::violation)
                .toList();
    }

    private Violation violation(Evaluation.BudgetRow row) {
        List<ScenarioSchool> payees = index.scenario.schools().stream()
                .filter(school -> instalments(school)[index.years.indexOf(row.year())] > 0)
                .toList();
        Message reason = Message.of(
                "planning.rule.budget",
                Integer.toString(row.year()),
                row.spent(),
                row.missing(),
                SchoolNames.of(payees));
        List<String> ids = payees.stream().map(ScenarioSchool::id).toList();
        return Violation.ofYear(Rule.BUDGET, reason, ids, row.year(), row.missing());
    }

    /** The school's instalments by position of the year. */
    long[] instalments(ScenarioSchool school) {
        int start = starts.of(school);
        return start == Starts.UNPLANNED ? new long[index.years.size()] : index.payments(school, start);
    }

    private long[] spentByYear() {
        long[] spent = new long[index.years.size()];
        for (ScenarioSchool school : index.scenario.schools()) {
            long[] paid = instalments(school);
            for (int y = 0; y < spent.length; y++) {
                spent[y] += paid[y];
            }
        }
        return spent;
    }
}
