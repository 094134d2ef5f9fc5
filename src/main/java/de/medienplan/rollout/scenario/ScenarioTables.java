package de.medienplan.rollout.scenario;

import de.medienplan.planning.Scenario;
import de.medienplan.storage.BatchInsert;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The frame of a scenario: horizon, capacities, budget years, programmes, groups. Small, so a change rewrites it. */
@Component
class ScenarioTables {

    private static final List<String> TABLES = List.of(
            "scenario_period",
            "scenario_capacity",
            "scenario_resource",
            "scenario_budget_year",
            "scenario_programme",
            "scenario_together");

    private final JdbcClient database;
    private final BatchInsert batch;

    ScenarioTables(JdbcClient database, BatchInsert batch) {
        this.database = database;
        this.batch = batch;
    }

    void replace(ScenarioId id, Scenario scenario) {
        TABLES.forEach(table -> database.sql("DELETE FROM " + table + " WHERE scenario_id = ?")
                .param(id.value())
                .update());
        batch.insert(
                "scenario_period (scenario_id, ordinal, code, budget_year)",
                BatchInsert.numbered(
                        scenario.periods(), (n, p) -> BatchInsert.row(id.value(), n, p.id(), p.budgetYear())));
        batch.insert(
                "scenario_resource (scenario_id, ordinal, code)",
                BatchInsert.numbered(scenario.resources(), (n, r) -> BatchInsert.row(id.value(), n, r.id())));
        batch.insert("scenario_capacity (scenario_id, resource, period, amount)", capacities(id, scenario));
        batch.insert(
                "scenario_budget_year (scenario_id, ordinal, year, own_funds)",
                BatchInsert.numbered(
                        scenario.budget().years(), (n, y) -> BatchInsert.row(id.value(), n, y.year(), y.ownFunds())));
        batch.insert(
                "scenario_programme (scenario_id, ordinal, code, pool_amount, earliest_start_period,"
                        + " last_completion_period, entitled_before)",
                BatchInsert.numbered(
                        scenario.programmes(),
                        (n, g) -> BatchInsert.row(
                                id.value(),
                                n,
                                g.id(),
                                g.poolAmount(),
                                g.earliestStartPeriod(),
                                g.lastCompletionPeriod(),
                                g.entitledBefore())));
        batch.insert("scenario_own_share (scenario_id, programme, year, percent)", ownShares(id, scenario));
        batch.insert("scenario_together (scenario_id, list, ordinal, school)", lists(id, scenario));
    }

    private static List<Object[]> capacities(ScenarioId id, Scenario scenario) {
        List<Object[]> rows = new ArrayList<>();
        for (int r = 0; r < scenario.resources().size(); r++) {
            int resource = r;
            rows.addAll(BatchInsert.numbered(
                    scenario.resources().get(r).capacity(),
                    (t, amount) -> BatchInsert.row(id.value(), resource, t, amount)));
        }
        return rows;
    }

    private static List<Object[]> ownShares(ScenarioId id, Scenario scenario) {
        List<Object[]> rows = new ArrayList<>();
        for (int n = 0; n < scenario.programmes().size(); n++) {
            int programme = n;
            scenario.programmes()
                    .get(n)
                    .ownShareByYear()
                    .forEach((year, percent) -> rows.add(BatchInsert.row(id.value(), programme, year, percent)));
        }
        return rows;
    }

    /** An empty list leaves one row without a school, so that it is not lost. */
    private static List<Object[]> lists(ScenarioId id, Scenario scenario) {
        List<Object[]> rows = new ArrayList<>();
        for (int n = 0; n < scenario.startTogether().size(); n++) {
            int list = n;
            List<String> members = scenario.startTogether().get(n);
            rows.addAll(BatchInsert.numbered(members, (m, school) -> BatchInsert.row(id.value(), list, m, school)));
            if (members.isEmpty()) {
                rows.add(BatchInsert.row(id.value(), list, 0, null));
            }
        }
        return rows;
    }

    List<Scenario.Period> periods(ScenarioId id) {
        return database.sql("SELECT code, budget_year FROM scenario_period WHERE scenario_id = ? ORDER BY ordinal")
                .param(id.value())
                .query((row, n) -> new Scenario.Period(row.getString(1), row.getInt(2)))
                .list();
    }

    List<Scenario.Resource> resources(ScenarioId id) {
        TreeMap<Integer, List<Long>> capacity = new TreeMap<>();
        database.sql("SELECT resource, amount FROM scenario_capacity WHERE scenario_id = ? ORDER BY resource, period")
                .param(id.value())
                .query(row -> {
                    capacity.computeIfAbsent(row.getInt(1), r -> new ArrayList<>())
                            .add(row.getLong(2));
                });
        return database.sql("SELECT ordinal, code FROM scenario_resource WHERE scenario_id = ? ORDER BY ordinal")
                .param(id.value())
                .query((row, n) ->
                        new Scenario.Resource(row.getString(2), capacity.getOrDefault(row.getInt(1), List.of())))
                .list();
    }

    List<Scenario.BudgetYear> budgetYears(ScenarioId id) {
        return database.sql("SELECT year, own_funds FROM scenario_budget_year WHERE scenario_id = ? ORDER BY ordinal")
                .param(id.value())
                .query((row, n) -> new Scenario.BudgetYear(row.getInt(1), row.getLong(2)))
                .list();
    }

    List<Scenario.Programme> programmes(ScenarioId id) {
        Map<Integer, Map<Integer, BigDecimal>> shares = new HashMap<>();
        database.sql("SELECT programme, year, percent FROM scenario_own_share WHERE scenario_id = ?")
                .param(id.value())
                .query(row -> {
                    shares.computeIfAbsent(row.getInt(1), programme -> new HashMap<>())
                            .put(row.getInt(2), row.getBigDecimal(3));
                });
        return database.sql("SELECT * FROM scenario_programme WHERE scenario_id = ? ORDER BY ordinal")
                .param(id.value())
                .query((row, n) -> new Scenario.Programme(
                        row.getString("code"),
                        row.getLong("pool_amount"),
                        row.getString("earliest_start_period"),
                        row.getString("last_completion_period"),
                        shares.getOrDefault(row.getInt("ordinal"), Map.of()),
                        row.getLong("entitled_before")))
                .list();
    }

    List<List<String>> startTogether(ScenarioId id) {
        TreeMap<Integer, List<String>> lists = new TreeMap<>();
        database.sql("SELECT list, school FROM scenario_together WHERE scenario_id = ? ORDER BY list, ordinal")
                .param(id.value())
                .query(row -> {
                    List<String> members = lists.computeIfAbsent(row.getInt(1), n -> new ArrayList<>());
                    String school = row.getString(2);
                    if (school != null) {
                        members.add(school);
                    }
                });
        return List.copyOf(lists.values());
    }
}
