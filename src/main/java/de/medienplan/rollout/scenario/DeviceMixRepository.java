package de.medienplan.rollout.scenario;

import de.medienplan.shared.PlanId;
import de.medienplan.storage.BatchInsert;
import de.medienplan.support.PlannerUnits;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Repository;

/** Keeps with a scenario what its devices consist of; plans go by the mix of their time. */
@Repository
public class DeviceMixRepository {

    /** In the place of a school: what is in service before the horizon. */
    private static final String LIVE = "";

    private record Head(long id, BigDecimal tabletsPerPost, BigDecimal unitsPerPost) {}

    private final JdbcClient database;
    private final BatchInsert batch;

    DeviceMixRepository(JdbcClient database, BatchInsert batch) {
        this.database = database;
        this.batch = batch;
    }

    /** From now on the mix of the scenario. */
    public void keep(ScenarioId scenarioId, DeviceMix mix) {
        PlannerUnits units = mix.units();
        GeneratedKeyHolder key = new GeneratedKeyHolder();
        database.sql("INSERT INTO device_mix (scenario_id, tablets_per_post, units_per_post) VALUES (?, ?, ?)")
                .params(scenarioId.value(), units.tabletsPerPost(), units.unitsPerPost())
                .update(key, "id");
        long id = Objects.requireNonNull(key.getKey()).longValue();
        List<Object[]> weights = new ArrayList<>();
        units.tablets().forEach(group -> weights.add(BatchInsert.row(id, group, 1L, true)));
        units.weights().forEach((group, weight) -> weights.add(BatchInsert.row(id, group, weight, false)));
        batch.insert("device_mix_weight (mix_id, group_code, weight, as_tablets)", weights);
        List<Object[]> devices = new ArrayList<>(rows(id, LIVE, mix.live()));
        mix.schools().forEach((school, brought) -> devices.addAll(rows(id, school, brought)));
        batch.insert("device_mix_school (mix_id, school, group_code, devices)", devices);
    }

    private static List<Object[]> rows(long id, String school, SchoolDevices devices) {
        return devices.byGroup().entrySet().stream()
                .filter(group -> group.getValue() > 0)
                .map(group -> BatchInsert.row(id, school, group.getKey(), group.getValue()))
                .toList();
    }

    void copy(ScenarioId from, ScenarioId to) {
        of(from).ifPresent(mix -> keep(to, mix));
    }

    /** The present one; empty for a scenario from a file. */
    public Optional<DeviceMix> of(ScenarioId scenarioId) {
        return find("SELECT * FROM device_mix WHERE scenario_id = ? ORDER BY id DESC LIMIT 1", scenarioId.value());
    }

    /** The one that a plan was made with. */
    public Optional<DeviceMix> ofPlan(PlanId planId) {
        return find(
                "SELECT m.* FROM plan p JOIN scenario_snapshot s ON s.id = p.snapshot_id"
                        + " JOIN device_mix m ON m.id = s.mix_id WHERE p.id = ?",
                planId.value());
    }

    private Optional<DeviceMix> find(String sql, long id) {
        return database.sql(sql)
                .param(id)
                .query((row, number) -> new Head(
                        row.getLong("id"), row.getBigDecimal("tablets_per_post"), row.getBigDecimal("units_per_post")))
                .optional()
                .map(this::mix);
    }

    private DeviceMix mix(Head head) {
        Map<String, Map<String, Long>> schools = new HashMap<>();
        database.sql("SELECT school, group_code, devices FROM device_mix_school WHERE mix_id = ?")
                .param(head.id())
                .query(row -> {
                    schools.computeIfAbsent(row.getString("school"), school -> new HashMap<>())
                            .put(row.getString("group_code"), row.getLong("devices"));
                });
        Map<String, SchoolDevices> devices = new HashMap<>();
        schools.forEach((school, groups) -> devices.put(school, new SchoolDevices(groups)));
        SchoolDevices live = devices.remove(LIVE);
        return new DeviceMix(units(head), devices, live == null ? SchoolDevices.NONE : live);
    }

    private PlannerUnits units(Head head) {
        Set<String> tablets = new HashSet<>();
        Map<String, Long> weights = new HashMap<>();
        database.sql("SELECT group_code, weight, as_tablets FROM device_mix_weight WHERE mix_id = ?")
                .param(head.id())
                .query(row -> {
                    if (row.getBoolean("as_tablets")) {
                        tablets.add(row.getString("group_code"));
                    } else {
                        weights.put(row.getString("group_code"), row.getLong("weight"));
                    }
                });
        return new PlannerUnits(head.tabletsPerPost(), head.unitsPerPost(), tablets, weights);
    }

    /** Whether a scenario or plan counts devices in the group. */
    public boolean counts(String group) {
        return database.sql("SELECT EXISTS (SELECT FROM device_mix_school WHERE group_code = ?)")
                .param(group)
                .query(Boolean.class)
                .single();
    }
}
