package de.medienplan.rollout.plan;

import de.medienplan.shared.PlanId;
import de.medienplan.storage.BatchInsert;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Repository;

/** Stored decisions about plans. */
@Repository
class DecidedPlanRepository {

    private static final String DECIDED = "SELECT d.*, s.name AS scenario FROM decided_plan d"
            + " JOIN plan p ON p.id = d.plan_id JOIN scenario s ON s.id = p.scenario_id";
    private static final String LATEST_FIRST = " ORDER BY d.decided_on DESC, d.id DESC";

    private final JdbcClient database;
    private final PlanRepository plans;
    private final Clock clock;

    DecidedPlanRepository(JdbcClient database, PlanRepository plans, Clock clock) {
        this.database = database;
        this.plans = plans;
        this.clock = clock;
    }

    /** The latest decided first. */
    List<DecidedPlan> all() {
        return database.sql(DECIDED + LATEST_FIRST)
                .query((row, n) -> decided(row))
                .list();
    }

    /** The latest that was decided by the day. */
    Optional<DecidedPlan> inForce(LocalDate day) {
        return database.sql(DECIDED + " WHERE d.decided_on <= ?" + LATEST_FIRST + " LIMIT 1")
                .param(day)
                .query((row, n) -> decided(row))
                .optional();
    }

    Optional<DecidedPlan> before(DecidedPlan later) {
        return database.sql(DECIDED + " WHERE (d.decided_on, d.id) < (?, ?)" + LATEST_FIRST + " LIMIT 1")
                .params(later.decidedOn(), later.id())
                .query((row, n) -> decided(row))
                .optional();
    }

    private DecidedPlan decided(ResultSet row) throws SQLException {
        PlanRow plan = plans.row(new PlanId(row.getLong("plan_id"))).orElseThrow();
        return new DecidedPlan(
                row.getLong("id"),
                new DecisionDraft(
                        plan.id(),
                        row.getString("number"),
                        row.getObject("decided_on", LocalDate.class),
                        row.getString("paper"),
                        row.getString("decided_by"),
                        row.getString("note")),
                plan.scenarioId(),
                plan.nameIn(row.getString("scenario")),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                row.getString("recorded_by"));
    }

    /** Whether no planning run still improves the plan. */
    boolean isComplete(PlanId planId) {
        return database.sql("SELECT NOT EXISTS (SELECT 1 FROM planning_run r JOIN background_job j ON j.id = r.id"
                        + " WHERE r.plan_id = ? AND j.state IN ('QUEUED', 'RUNNING'))")
                .param(planId.value())
                .query(Boolean.class)
                .single();
    }

    boolean isDecided(PlanId planId) {
        return database.sql("SELECT EXISTS (SELECT 1 FROM decided_plan WHERE plan_id = ?)")
                .param(planId.value())
                .query(Boolean.class)
                .single();
    }

    long insert(DecisionDraft decision, String author) {
        GeneratedKeyHolder key = new GeneratedKeyHolder();
        database.sql("INSERT INTO decided_plan (plan_id, number, decided_on, paper, decided_by, note, recorded_at,"
                        + " recorded_by) VALUES (?, ?, ?, ?, ?, ?, ?, ?)")
                .params(BatchInsert.row(
                        decision.planId().value(),
                        decision.number(),
                        decision.decidedOn(),
                        decision.paper(),
                        decision.decidedBy(),
                        decision.note(),
                        OffsetDateTime.now(clock),
                        author))
                .update(key, "id");
        return Objects.requireNonNull(key.getKey()).longValue();
    }

    void delete(long id) {
        database.sql("DELETE FROM decided_plan WHERE id = ?").param(id).update();
    }
}
