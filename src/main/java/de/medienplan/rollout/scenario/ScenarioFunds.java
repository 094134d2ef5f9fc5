package de.medienplan.rollout.scenario;

import de.medienplan.budget.BudgetFunds;
import de.medienplan.identity.MayRead;
import de.medienplan.planning.Scenario;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Gives scenarios the own funds of the budget, and says where they differ from it. */
@Service
@Transactional(readOnly = true)
public class ScenarioFunds {

    private final BudgetFunds funds;

    ScenarioFunds(BudgetFunds funds) {
        this.funds = funds;
    }

    /**
     * A budget year of a scenario.
     *
     * @param present own funds in the scenario
     * @param budget own funds by the budget; null where it has none recorded, so that the scenario's stay
     */
    public record Row(int year, long present, @Nullable Long budget) {

        public long taken() {
            return budget == null ? present : budget;
        }

        public long difference() {
            return taken() - present;
        }
    }

    /**
     * What taking the funds of the budget would change.
     *
     * @param presentLimit most that the scenario lets carry over into the next year, null: all
     * @param limit the same by the budget
     */
    public record Proposal(
            List<Row> rows,
            @Nullable Long presentLimit,
            @Nullable Long limit) {

        public boolean changesLimit() {
            return !Objects.equals(presentLimit, limit);
        }

        public boolean changesAnything() {
            return changesLimit() || rows.stream().anyMatch(row -> row.difference() != 0);
        }

        /** Whether the budget knows any of the years. */
        public boolean knowsAny() {
            return rows.stream().anyMatch(row -> row.budget() != null);
        }

        public Scenario.Budget budget() {
            return new Scenario.Budget(
                    rows.stream()
                            .map(row -> new Scenario.BudgetYear(row.year(), row.taken()))
                            .toList(),
                    limit);
        }
    }

    @MayRead
    public Proposal propose(Scenario scenario) {
        TreeMap<Integer, Integer> quarters = new TreeMap<>();
        scenario.periods().forEach(period -> quarters.merge(period.budgetYear(), 1, Integer::sum));
        List<Row> rows = funds.of(quarters).stream()
                .map(year -> new Row(
                        year.year(), scenario.budget().ownFunds(year.year()), year.known() ? year.total() : null))
                .toList();
        return new Proposal(
                rows, scenario.budget().carryOverLimit(), funds.carryOverLimit().orElse(null));
    }

    /** The scenario with the funds of the budget; years that the budget does not know keep theirs. */
    @MayRead
    public Scenario apply(Scenario scenario) {
        return ScenarioDraft.of(scenario).budget(propose(scenario).budget()).build();
    }
}
