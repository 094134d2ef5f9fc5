package de.medienplan.rollout.derive;

import de.medienplan.rollout.scenario.ScenarioId;
import de.medienplan.storage.BatchInsert;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The figures for new scenarios, and those that stored scenarios were made with. */
@Repository
class AssumptionRepository {

    private final JdbcClient database;
    private final BatchInsert batch;

    AssumptionRepository(JdbcClient database, BatchInsert batch) {
        this.database = database;
        this.batch = batch;
    }

    List<Assumption> defaults() {
        return database.sql("SELECT * FROM rollout_assumption ORDER BY ordinal")
                .query((row, n) -> assumption(row))
                .list();
    }

    void change(String code, @Nullable BigDecimal amount, String source, LocalDate asOf) {
        database.sql("UPDATE rollout_assumption SET amount = :amount, source = :source, as_of = :asOf,"
                        + " version = version + 1 WHERE code = :code")
                .param("amount", amount)
                .param("source", source)
                .param("asOf", asOf)
                .param("code", code)
                .update();
    }

    List<Assumption> of(ScenarioId scenarioId) {
        return database.sql("SELECT * FROM scenario_assumption WHERE scenario_id = ? ORDER BY ordinal")
                .param(scenarioId.value())
                .query((row, n) -> ofScenario(row))
                .list();
    }

    void keep(ScenarioId scenarioId, List<Assumption> assumptions) {
        database.sql("DELETE FROM scenario_assumption WHERE scenario_id = ?")
                .param(scenarioId.value())
                .update();
        batch.insert(
                "scenario_assumption (scenario_id, ordinal, code, amount, source, as_of, open)",
                BatchInsert.numbered(
                        assumptions,
                        (n, a) -> BatchInsert.row(
                                scenarioId.value(), n, a.code(), a.amount(), a.source(), a.asOf(), a.open())));
    }

    List<AssumptionCheck> checks(ScenarioId scenarioId) {
        return database.sql("SELECT * FROM scenario_assumption_check WHERE scenario_id = ?")
                .param(scenarioId.value())
                .query((row, n) -> new AssumptionCheck(
                        row.getString("code"),
                        row.getBigDecimal("amount"),
                        row.getString("checked_by"),
                        row.getTimestamp("checked_at").toInstant()))
                .list();
    }

    void confirm(ScenarioId scenarioId, AssumptionCheck check) {
        withdraw(scenarioId, check.code());
        batch.insert(
                "scenario_assumption_check (scenario_id, code, amount, checked_by, checked_at)",
                List.<Object[]>of(BatchInsert.row(
                        scenarioId.value(), check.code(), check.amount(), check.by(), Timestamp.from(check.at()))));
    }

    void withdraw(ScenarioId scenarioId, String code) {
        database.sql("DELETE FROM scenario_assumption_check WHERE scenario_id = ? AND code = ?")
                .params(scenarioId.value(), code)
                .update();
    }

    private static Assumption ofScenario(ResultSet row) throws SQLException {
        Assumption figure = assumption(row);
        return new Assumption(figure.code(), figure.amount(), figure.source(), figure.asOf(), row.getBoolean("open"));
    }

    private static Assumption assumption(ResultSet row) throws SQLException {
        return new Assumption(
                row.getString("code"),
                row.getBigDecimal("amount"),
                row.getString("source"),
                row.getObject("as_of", LocalDate.class));
    }
}
