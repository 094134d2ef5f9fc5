package de.medienplan.rollout.plan;

import de.medienplan.jobs.JobId;
import de.medienplan.planning.CostParts;
import de.medienplan.planning.Plan;
import de.medienplan.planning.Scenario;
import de.medienplan.planning.ScenarioJson;
import de.medienplan.rollout.scenario.Fingerprint;
import de.medienplan.rollout.scenario.ScenarioId;
import de.medienplan.shared.Id;
import de.medienplan.shared.PlanId;
import de.medienplan.storage.BatchInsert;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Repository;

/** Stored plans and the snapshots of the scenarios they were made for. */
@Repository
public class PlanRepository {

    private static final String ROW = """
        SELECT p.*, sn.fingerprint <> s.fingerprint AS outdated, sn.wishes,
               (SELECT max(r.id) FROM planning_run r WHERE r.plan_id = p.id) AS run
        FROM plan p JOIN scenario_snapshot sn ON sn.id = p.snapshot_id JOIN scenario s ON s.id = p.scenario_id
        """;

    /** What the devices of the scenario consist of. */
    private static final String MIX = "(SELECT max(id) FROM device_mix WHERE scenario_id = ?)";

    private final JdbcClient database;
    private final BatchInsert batch;
    private final Clock clock;

    PlanRepository(JdbcClient database, BatchInsert batch, Clock clock) {
        this.database = database;
        this.batch = batch;
        this.clock = clock;
    }

    /** Keeps the scenario as it is now; an identical snapshot is used again. */
    public long snapshot(ScenarioId scenarioId, Scenario scenario) {
        return snapshot(scenarioId, scenario, scenario);
    }

    /**
     * Keeps what a run asks for, an identical snapshot is used again.
     *
     * @param scenario as it is now
     * @param asked the same with the wishes of the run
     */
    public long snapshot(ScenarioId scenarioId, Scenario scenario, Scenario asked) {
        String content = new String(ScenarioJson.write(asked), StandardCharsets.UTF_8);
        String fingerprint = Fingerprint.of(scenario);
        String wishes = Wishes.addsPinsOnly(scenario, asked) ? "" : Fingerprint.of(asked);
        return database.sql("SELECT id FROM scenario_snapshot WHERE scenario_id = ? AND fingerprint = ?"
                        + " AND content = ? AND mix_id IS NOT DISTINCT FROM " + MIX + " LIMIT 1")
                .params(scenarioId.value(), fingerprint, content, scenarioId.value())
                .query(Long.class)
                .optional()
                .orElseGet(() -> insertSnapshot(scenarioId, fingerprint, content, wishes));
    }

    private long insertSnapshot(ScenarioId scenarioId, String fingerprint, String content, String wishes) {
        GeneratedKeyHolder key = new GeneratedKeyHolder();
        database.sql("INSERT INTO scenario_snapshot (scenario_id, fingerprint, content, taken_at, wishes, mix_id)"
                        + " VALUES (?, ?, ?, ?, ?, " + MIX + ")")
                .params(scenarioId.value(), fingerprint, content, OffsetDateTime.now(clock), wishes, scenarioId.value())
                .update(key, "id");
        return Objects.requireNonNull(key.getKey()).longValue();
    }

    /** Keeps the scenario of another snapshot with the wishes of a draft. */
    long snapshotBeside(long snapshotId, Scenario asked) {
        boolean comparable = Wishes.addsPinsOnly(scenario(snapshotId), asked);
        GeneratedKeyHolder key = new GeneratedKeyHolder();
        database.sql("INSERT INTO scenario_snapshot (scenario_id, fingerprint, content, taken_at, wishes, mix_id)"
                        + " SELECT scenario_id, fingerprint, ?, ?, CASE WHEN ? THEN wishes ELSE ? END, mix_id"
                        + " FROM scenario_snapshot WHERE id = ?")
                .params(
                        new String(ScenarioJson.write(asked), StandardCharsets.UTF_8),
                        OffsetDateTime.now(clock),
                        comparable,
                        Fingerprint.of(asked),
                        snapshotId)
                .update(key, "id");
        return Objects.requireNonNull(key.getKey()).longValue();
    }

    /** The scenario with the pins of a draft, if the plan was made for the scenario as it is now. */
    public Scenario withPinsOf(PlanId planId, ScenarioId scenarioId, Scenario scenario) {
        Map<String, String> pins = new HashMap<>();
        row(planId)
                .filter(row -> row.scenarioId().equals(scenarioId) && !row.outdated())
                .ifPresent(row -> scenario(snapshotOf(planId)).schools().forEach(school -> {
                    if (school.pinnedStart() != null) {
                        pins.put(school.id(), school.pinnedStart());
                    }
                }));
        return scenario.withSchools(scenario.schools().stream()
                .map(school -> school.pinnedStart() == null ? school.withPin(pins.get(school.id())) : school)
                .toList());
    }

    /** The scenario as it was when a plan or run was made for it. */
    public Scenario scenario(long snapshotId) {
        return ScenarioJson.read(database.sql("SELECT content FROM scenario_snapshot WHERE id = ?")
                .param(snapshotId)
                .query(String.class)
                .single()
                .getBytes(StandardCharsets.UTF_8));
    }

    /** Stores a new plan, still without name if the name is empty; see {@link #write}. */
    public PlanId insert(
            ScenarioId scenarioId,
            long snapshotId,
            String name,
            PlanOrigin origin,
            @Nullable PlanId basedOn,
            String author) {
        GeneratedKeyHolder key = new GeneratedKeyHolder();
        database.sql("INSERT INTO plan (version, scenario_id, snapshot_id, name, origin, based_on, feasible, waiting,"
                        + " posts, forfeited_grants, moves, schools, unplanned, created_at, created_by)"
                        + " VALUES (0, ?, ?, ?, ?, ?, FALSE, 0, 0, 0, 0, 0, 0, ?, ?)")
                .params(BatchInsert.row(
                        scenarioId.value(),
                        snapshotId,
                        name,
                        origin.name(),
                        Id.orNull(basedOn),
                        OffsetDateTime.now(clock),
                        author))
                .update(key, "id");
        return new PlanId(Objects.requireNonNull(key.getKey()).longValue());
    }

    /** Puts starts, posts and cost in the place of what was stored. */
    public void write(PlanId id, Plan plan, boolean feasible) {
        CostParts cost = plan.cost();
        database.sql(
                        "UPDATE plan SET version = version + 1, feasible = ?, waiting = ?, posts = ?, forfeited_grants"
                                + " = ?, moves = ?, unplanned_cost = ?, lower_bound = ?, schools = ?, unplanned = ? WHERE id = ?")
                .params(BatchInsert.row(
                        feasible,
                        cost.waiting(),
                        cost.posts(),
                        cost.forfeitedGrants(),
                        cost.moves(),
                        cost.unplanned(),
                        plan.lowerBound(),
                        plan.starts().size(),
                        plan.unplanned(),
                        id.value()))
                .update();
        database.sql("DELETE FROM plan_start WHERE plan_id = ?")
                .param(id.value())
                .update();
        database.sql("DELETE FROM plan_posts WHERE plan_id = ?")
                .param(id.value())
                .update();
        batch.insert(
                "plan_start (plan_id, ordinal, school, period)",
                BatchInsert.numbered(
                        List.copyOf(plan.starts().entrySet()),
                        (n, start) -> BatchInsert.row(id.value(), n, start.getKey(), start.getValue())));
        batch.insert(
                "plan_posts (plan_id, year, posts)",
                plan.posts().entrySet().stream()
                        .map(year -> BatchInsert.row(id.value(), year.getKey(), year.getValue()))
                        .toList());
    }

    public Optional<PlanRow> row(PlanId id) {
        return database.sql(ROW + " WHERE p.id = ?")
                .param(id.value())
                .query((row, n) -> row(row))
                .optional();
    }

    /** The newest first. */
    List<PlanRow> rows(ScenarioId scenarioId) {
        return database.sql(ROW + " WHERE p.scenario_id = ? ORDER BY p.id DESC")
                .param(scenarioId.value())
                .query((row, n) -> row(row))
                .list();
    }

    /** Those of all scenarios, the newest first. */
    List<PlanRow> rows() {
        return database.sql(ROW + " ORDER BY p.id DESC")
                .query((row, n) -> row(row))
                .list();
    }

    private static PlanRow row(ResultSet row) throws SQLException {
        return new PlanRow(
                new PlanId(row.getLong("id")),
                row.getInt("version"),
                new ScenarioId(row.getLong("scenario_id")),
                row.getString("name"),
                new PlanRow.Result(
                        row.getBoolean("feasible"),
                        new CostParts(
                                row.getLong("waiting"),
                                row.getLong("posts"),
                                row.getLong("forfeited_grants"),
                                row.getLong("moves"),
                                row.getLong("unplanned_cost")),
                        row.getObject("lower_bound", Long.class)),
                new PlanRow.Schools(row.getInt("schools"), row.getInt("unplanned")),
                row.getBoolean("outdated"),
                row.getString("wishes"),
                new PlanRow.Made(
                        PlanOrigin.valueOf(row.getString("origin")),
                        Id.orNull(row.getObject("run", Long.class), JobId::new),
                        row.getObject("created_at", OffsetDateTime.class).toInstant(),
                        row.getString("created_by")));
    }

    long snapshotOf(PlanId id) {
        return database.sql("SELECT snapshot_id FROM plan WHERE id = ?")
                .param(id.value())
                .query(Long.class)
                .single();
    }

    /** The starts and posts that are stored for the row, without evaluating them again. */
    public Plan plan(PlanRow row, String scenarioName) {
        Map<String, @Nullable String> starts = new LinkedHashMap<>();
        database.sql("SELECT school, period FROM plan_start WHERE plan_id = ? ORDER BY ordinal")
                .param(row.id().value())
                .query(start -> {
                    starts.put(start.getString(1), start.getString(2));
                });
        Map<Integer, BigDecimal> posts = new LinkedHashMap<>();
        database.sql("SELECT year, posts FROM plan_posts WHERE plan_id = ? ORDER BY year")
                .param(row.id().value())
                .query(year -> {
                    posts.put(year.getInt(1), year.getBigDecimal(2));
                });
        return new Plan(scenarioName, starts, posts, row.cost(), row.result().lowerBound());
    }

    void rename(PlanId id, String name) {
        database.sql("UPDATE plan SET name = ?, version = version + 1 WHERE id = ?")
                .params(name, id.value())
                .update();
    }

    void delete(PlanId id) {
        database.sql("DELETE FROM plan WHERE id = ?").param(id.value()).update();
    }
}
