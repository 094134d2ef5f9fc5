package de.medienplan.rollout.scenario;

import de.medienplan.planning.ScenarioSchool;
import de.medienplan.school.SchoolId;
import de.medienplan.shared.Id;
import de.medienplan.storage.BatchInsert;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The schools of a scenario with their demands and grants. A change writes only the schools that differ. */
@Component
class ScenarioSchoolTable {

    private record Entry(
            int ordinal, ScenarioSchool school, @Nullable SchoolId registerId) {}

    private final JdbcClient database;
    private final BatchInsert batch;

    ScenarioSchoolTable(JdbcClient database, BatchInsert batch) {
        this.database = database;
        this.batch = batch;
    }

    void replace(ScenarioId id, StoredScenario changed) {
        Map<String, Entry> before = new HashMap<>();
        entries(id).forEach(entry -> before.put(entry.school.id(), entry));
        List<Entry> written = new ArrayList<>();
        List<ScenarioSchool> schools = changed.scenario().schools();
        for (int n = 0; n < schools.size(); n++) {
            Entry entry = new Entry(
                    n, schools.get(n), changed.registerId(schools.get(n).id()));
            if (entry.equals(before.get(entry.school.id()))) {
                before.remove(entry.school.id());
            } else {
                written.add(entry);
            }
        }
        delete(id, before.keySet().stream().toList());
        insert(id, written);
    }

    private void delete(ScenarioId id, List<String> codes) {
        if (!codes.isEmpty()) {
            database.sql("DELETE FROM scenario_school WHERE scenario_id = :id AND code = ANY(:codes)")
                    .param("id", id.value())
                    .param("codes", codes.toArray(String[]::new))
                    .update();
        }
    }

    private void insert(ScenarioId id, List<Entry> entries) {
        List<Object[]> schools = new ArrayList<>();
        List<Object[]> demands = new ArrayList<>();
        List<Object[]> grants = new ArrayList<>();
        List<Object[]> payments = new ArrayList<>();
        for (Entry entry : entries) {
            ScenarioSchool s = entry.school;
            schools.add(row(id, entry));
            demands.addAll(BatchInsert.numbered(
                    s.demands(),
                    (n, d) -> BatchInsert.row(id.value(), s.id(), n, d.resource(), d.offset(), d.amount())));
            grants.addAll(BatchInsert.numbered(
                    s.grants(),
                    (n, g) ->
                            BatchInsert.row(id.value(), s.id(), n, g.programme(), g.baseAmount(), g.eligibleCosts())));
            payments(s).forEach((year, amount) -> payments.add(BatchInsert.row(id.value(), s.id(), year, amount)));
        }
        batch.insert(
                "scenario_school (scenario_id, code, ordinal, register_id, name, pupils, priority, earliest_start,"
                        + " duration, investment, tablets, other_devices, pinned_start, published_start, begun_in,"
                        + " begun_duration, payments_known)",
                schools);
        batch.insert("scenario_demand (scenario_id, school, ordinal, resource, \"offset\", amount)", demands);
        batch.insert("scenario_grant (scenario_id, school, ordinal, programme, base_amount, eligible_costs)", grants);
        batch.insert("scenario_payment (scenario_id, school, year, amount)", payments);
    }

    private static Map<Integer, Long> payments(ScenarioSchool school) {
        ScenarioSchool.Progress progress = school.progress();
        Map<Integer, Long> payments = progress == null ? null : progress.payments();
        return payments == null ? Map.of() : payments;
    }

    private static Object[] row(ScenarioId id, Entry entry) {
        ScenarioSchool s = entry.school;
        ScenarioSchool.Progress begun = s.progress();
        return BatchInsert.row(
                id.value(),
                s.id(),
                entry.ordinal,
                Id.orNull(entry.registerId),
                s.name(),
                s.pupils(),
                s.priority(),
                s.earliestStart(),
                s.plannedDuration(),
                s.investment(),
                s.tablets(),
                s.otherDevices(),
                s.pinnedStart(),
                s.publishedStart(),
                begun == null ? null : begun.start(),
                begun == null ? null : begun.duration(),
                begun != null && begun.payments() != null);
    }

    List<ScenarioSchool> schools(ScenarioId id) {
        return entries(id).stream().map(Entry::school).toList();
    }

    Map<String, SchoolId> register(ScenarioId id) {
        Map<String, SchoolId> register = new HashMap<>();
        database.sql("SELECT code, register_id FROM scenario_school WHERE scenario_id = ? AND register_id IS NOT NULL")
                .param(id.value())
                .query(row -> {
                    register.put(row.getString(1), new SchoolId(row.getLong(2)));
                });
        return register;
    }

    private List<Entry> entries(ScenarioId id) {
        Map<String, List<ScenarioSchool.Demand>> demands = new LinkedHashMap<>();
        database.sql("SELECT school, resource, \"offset\", amount FROM scenario_demand WHERE scenario_id = ?"
                        + " ORDER BY school, ordinal")
                .param(id.value())
                .query(row -> {
                    demands.computeIfAbsent(row.getString(1), s -> new ArrayList<>())
                            .add(new ScenarioSchool.Demand(row.getString(2), row.getInt(3), row.getLong(4)));
                });
        Map<String, List<ScenarioSchool.Grant>> grants = new LinkedHashMap<>();
        database.sql("SELECT school, programme, base_amount, eligible_costs FROM scenario_grant WHERE scenario_id = ?"
                        + " ORDER BY school, ordinal")
                .param(id.value())
                .query(row -> {
                    grants.computeIfAbsent(row.getString(1), s -> new ArrayList<>())
                            .add(new ScenarioSchool.Grant(row.getString(2), row.getLong(3), row.getLong(4)));
                });
        Map<String, Map<Integer, Long>> payments = new HashMap<>();
        database.sql("SELECT school, year, amount FROM scenario_payment WHERE scenario_id = ?")
                .param(id.value())
                .query(row -> {
                    payments.computeIfAbsent(row.getString(1), s -> new HashMap<>())
                            .put(row.getInt(2), row.getLong(3));
                });
        return database.sql("SELECT * FROM scenario_school WHERE scenario_id = ? ORDER BY ordinal")
                .param(id.value())
                .query((row, n) -> new Entry(
                        row.getInt("ordinal"),
                        new ScenarioSchool(
                                row.getString("code"),
                                row.getString("name"),
                                row.getLong("pupils"),
                                row.getBigDecimal("priority"),
                                row.getString("earliest_start"),
                                row.getInt("duration"),
                                demands.getOrDefault(row.getString("code"), List.of()),
                                row.getLong("investment"),
                                grants.getOrDefault(row.getString("code"), List.of()),
                                row.getLong("tablets"),
                                row.getLong("other_devices"),
                                row.getString("pinned_start"),
                                row.getString("published_start"),
                                progress(row, payments.getOrDefault(row.getString("code"), Map.of()))),
                        Id.orNull(row.getObject("register_id", Long.class), SchoolId::new)))
                .list();
    }

    private static ScenarioSchool.@Nullable Progress progress(ResultSet row, Map<Integer, Long> payments)
            throws SQLException {
        String start = row.getString("begun_in");
        return start == null
                ? null
                : new ScenarioSchool.Progress(
                        start, row.getInt("begun_duration"), row.getBoolean("payments_known") ? payments : null);
    }
}
