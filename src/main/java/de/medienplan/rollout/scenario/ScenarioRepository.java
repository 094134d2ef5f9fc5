package de.medienplan.rollout.scenario;

import de.medienplan.planning.Scenario;
import de.medienplan.planning.Weights;
import de.medienplan.school.SchoolId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.orm.ObjectOptimisticLockingFailureException;
import org.springframework.stereotype.Repository;

/** Stored scenarios. Every write counts the version up, and fails if the version it was based on is gone. */
@Repository
public class ScenarioRepository {

    private static final String VALUES = " carry_over_limit = :carryOverLimit, tablets_per_post = :tabletsPerPost,"
            + " devices_per_post = :devicesPerPost, post_step = :postStep, existing_posts = :existingPosts,"
            + " max_new_posts_per_year = :maxNewPosts, annual_cost_per_post = :costPerPost, live_tablets = :liveTablets,"
            + " live_other_devices = :liveOthers, waiting_per_pupil_quarter = :waiting, moved_school_per_quarter = :moved,"
            + " post_cost_percent = :postCost, unplanned_per_pupil = :unplanned, cancelled_school = :cancelled,"
            + " as_of = :asOf, name = :name, fingerprint = :fingerprint, changed_at = :at, changed_by = :by";

    private final JdbcClient database;
    private final ScenarioTables tables;
    private final ScenarioSchoolTable schools;
    private final Clock clock;

    ScenarioRepository(JdbcClient database, ScenarioTables tables, ScenarioSchoolTable schools, Clock clock) {
        this.database = database;
        this.tables = tables;
        this.schools = schools;
        this.clock = clock;
    }

    /** Stores a new scenario; id and version of the argument do not matter. */
    ScenarioId insert(StoredScenario scenario, ScenarioOrigin origin, String author) {
        GeneratedKeyHolder key = new GeneratedKeyHolder();
        database.sql("INSERT INTO scenario (version, name, origin, fingerprint, tablets_per_post, devices_per_post,"
                        + " post_step, existing_posts, max_new_posts_per_year, annual_cost_per_post, live_tablets,"
                        + " live_other_devices, waiting_per_pupil_quarter, moved_school_per_quarter, created_at,"
                        + " created_by, changed_at, changed_by) VALUES (0, :name, :origin, '', 0, 0, 0, 0, 0, 0,"
                        + " 0, 0, 0, 0, :at, :by, :at, :by)")
                .param("name", scenario.scenario().name())
                .param("origin", origin.name())
                .param("at", OffsetDateTime.now(clock))
                .param("by", author)
                .update(key, "id");
        ScenarioId id = new ScenarioId(Objects.requireNonNull(key.getKey()).longValue());
        write(id, scenario, author);
        return id;
    }

    /** @throws ObjectOptimisticLockingFailureException if the scenario is no longer at the version given */
    public void update(StoredScenario scenario, String author) {
        int counted = database.sql("UPDATE scenario SET version = version + 1 WHERE id = ? AND version = ?")
                .params(scenario.id().value(), scenario.version())
                .update();
        if (counted == 0) {
            throw new ObjectOptimisticLockingFailureException(
                    Scenario.class, scenario.id().value());
        }
        write(scenario.id(), scenario, author);
    }

    private void write(ScenarioId id, StoredScenario stored, String author) {
        Scenario scenario = stored.scenario();
        Scenario.Support support = scenario.support();
        Weights weights = scenario.weights();
        database.sql("UPDATE scenario SET" + VALUES + " WHERE id = :id")
                .param("carryOverLimit", scenario.budget().carryOverLimit())
                .param("tabletsPerPost", support.tabletsPerPost())
                .param("devicesPerPost", support.devicesPerPost())
                .param("postStep", support.postStep())
                .param("existingPosts", support.existingPosts())
                .param("maxNewPosts", support.maxNewPostsPerYear())
                .param("costPerPost", support.annualCostPerPost())
                .param("liveTablets", support.liveTablets())
                .param("liveOthers", support.liveOtherDevices())
                .param("waiting", weights.waitingPerPupilQuarter())
                .param("moved", weights.movedSchoolPerQuarter())
                .param("postCost", weights.postCostPercent())
                .param("unplanned", weights.unplannedPerPupil())
                .param("cancelled", weights.cancelledSchool())
                .param("asOf", scenario.asOf())
                .param("name", scenario.name())
                .param("fingerprint", Fingerprint.of(scenario))
                .param("at", OffsetDateTime.now(clock))
                .param("by", author)
                .param("id", id.value())
                .update();
        tables.replace(id, scenario);
        schools.replace(id, stored);
    }

    /** Empty if it was deleted. */
    public Optional<StoredScenario> find(ScenarioId id) {
        return database.sql("SELECT * FROM scenario WHERE id = ?")
                .param(id.value())
                .query((row, n) ->
                        new StoredScenario(id, row.getInt("version"), scenario(id, row), schools.register(id)))
                .optional();
    }

    private Scenario scenario(ScenarioId id, ResultSet row) throws SQLException {
        return new Scenario(
                row.getString("name"),
                tables.periods(id),
                tables.resources(id),
                new Scenario.Budget(tables.budgetYears(id), row.getObject("carry_over_limit", Long.class)),
                tables.programmes(id),
                new Scenario.Support(
                        row.getBigDecimal("tablets_per_post"),
                        row.getBigDecimal("devices_per_post"),
                        row.getBigDecimal("post_step"),
                        row.getBigDecimal("existing_posts"),
                        row.getBigDecimal("max_new_posts_per_year"),
                        row.getBigDecimal("annual_cost_per_post"),
                        row.getLong("live_tablets"),
                        row.getLong("live_other_devices")),
                new Weights(
                        row.getBigDecimal("waiting_per_pupil_quarter"),
                        row.getLong("moved_school_per_quarter"),
                        row.getBigDecimal("post_cost_percent"),
                        row.getBigDecimal("unplanned_per_pupil"),
                        row.getLong("cancelled_school")),
                tables.startTogether(id),
                schools.schools(id),
                row.getString("as_of"));
    }

    public java.util.Map<String, SchoolId> register(ScenarioId id) {
        return schools.register(id);
    }

    List<ScenarioRow> rows() {
        return database.sql("""
            SELECT s.id, s.version, s.name, s.origin, s.changed_at, s.changed_by,
                   (SELECT code FROM scenario_period WHERE scenario_id = s.id ORDER BY ordinal LIMIT 1) AS first,
                   (SELECT code FROM scenario_period WHERE scenario_id = s.id ORDER BY ordinal DESC LIMIT 1) AS last,
                   (SELECT count(*) FROM scenario_school WHERE scenario_id = s.id) AS schools,
                   (SELECT coalesce(sum(own_funds), 0) FROM scenario_budget_year WHERE scenario_id = s.id) AS funds,
                   (SELECT count(*) FROM plan WHERE scenario_id = s.id) AS plans,
                   (SELECT min(p.waiting + p.posts + p.forfeited_grants + p.moves + p.unplanned_cost)
                      FROM plan p JOIN scenario_snapshot sn ON sn.id = p.snapshot_id
                     WHERE p.scenario_id = s.id AND p.feasible AND sn.fingerprint = s.fingerprint) AS best
            FROM scenario s ORDER BY lower(s.name)
            """)
                .query((row, n) -> new ScenarioRow(
                        new ScenarioId(row.getLong("id")),
                        row.getInt("version"),
                        row.getString("name"),
                        ScenarioOrigin.valueOf(row.getString("origin")),
                        new ScenarioRow.Span(row.getString("first"), row.getString("last")),
                        row.getInt("schools"),
                        row.getLong("funds"),
                        new ScenarioRow.Plans(row.getInt("plans"), row.getObject("best", Long.class)),
                        new ScenarioRow.Change(
                                row.getObject("changed_at", OffsetDateTime.class)
                                        .toInstant(),
                                row.getString("changed_by"))))
                .list();
    }

    boolean nameTaken(String name, ScenarioId exceptId) {
        return database.sql("SELECT count(*) FROM scenario WHERE lower(name) = lower(?) AND id <> ?")
                        .params(name, exceptId.value())
                        .query(Long.class)
                        .single()
                > 0;
    }

    void delete(ScenarioId id) {
        database.sql("""
            DELETE FROM background_job WHERE id IN (
                SELECT id FROM planning_run WHERE scenario_id = :id UNION
                SELECT c.id FROM study c JOIN scenario_snapshot s ON s.id = c.snapshot_id WHERE s.scenario_id = :id)
            """).param("id", id.value()).update();
        database.sql("DELETE FROM plan WHERE scenario_id = ?").param(id.value()).update();
        database.sql("DELETE FROM scenario WHERE id = ?").param(id.value()).update();
    }

    boolean hasDecidedPlan(ScenarioId id) {
        return database.sql("SELECT EXISTS (SELECT 1 FROM decided_plan d JOIN plan p ON p.id = d.plan_id"
                        + " WHERE p.scenario_id = ?)")
                .param(id.value())
                .query(Boolean.class)
                .single();
    }
}
