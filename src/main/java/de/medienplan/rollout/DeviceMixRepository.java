package de.medienplan.rollout;

import de.medienplan.support.PlannerUnits;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps with a scenario what its devices consist of. */
@Repository
class DeviceMixRepository {

    /** In the place of a school: what is in service before the horizon. */
    private static final String LIVE = "";

    private final JdbcClient database;
    private final Batch batch;

    DeviceMixRepository(JdbcClient database, Batch batch) {
        this.database = database;
        this.batch = batch;
    }

    void keep(long scenarioId, DeviceMix mix) {
        PlannerUnits units = mix.units();
        batch.insert(
                "scenario_support_units (scenario_id, tablets_per_post, units_per_post, room_weight, third_weight,"
                        + " third_with_tablets)",
                List.<Object[]>of(Batch.row(
                        scenarioId,
                        units.tabletsPerPost(),
                        units.unitsPerPost(),
                        units.roomWeight(),
                        units.thirdWeight(),
                        units.thirdWithTablets())));
        List<Object[]> rows = new ArrayList<>();
        rows.add(row(scenarioId, LIVE, mix.live()));
        mix.schools().forEach((school, devices) -> rows.add(row(scenarioId, school, devices)));
        batch.insert("scenario_school_devices (scenario_id, school, personal, rooms, third)", rows);
    }

    private static Object[] row(long scenarioId, String school, SchoolDevices devices) {
        return Batch.row(scenarioId, school, devices.personal(), devices.rooms(), devices.third());
    }

    void copy(long from, long to) {
        database.sql("INSERT INTO scenario_support_units SELECT :to, tablets_per_post, units_per_post, room_weight,"
                        + " third_weight, third_with_tablets FROM scenario_support_units WHERE scenario_id = :from")
                .param("from", from)
                .param("to", to)
                .update();
        database.sql("INSERT INTO scenario_school_devices SELECT :to, school, personal, rooms, third"
                        + " FROM scenario_school_devices WHERE scenario_id = :from")
                .param("from", from)
                .param("to", to)
                .update();
    }

    /** Empty for a scenario from a file. */
    Optional<DeviceMix> of(long scenarioId) {
        Map<String, SchoolDevices> schools = new HashMap<>();
        database.sql("SELECT school, personal, rooms, third FROM scenario_school_devices WHERE scenario_id = ?")
                .param(scenarioId)
                .query(row -> {
                    schools.put(
                            row.getString("school"),
                            new SchoolDevices(row.getLong("personal"), row.getLong("rooms"), row.getLong("third")));
                });
        SchoolDevices live = schools.remove(LIVE);
        return database.sql("SELECT * FROM scenario_support_units WHERE scenario_id = ?")
                .param(scenarioId)
                .query((row, number) -> units(row))
                .optional()
                .map(units -> new DeviceMix(units, schools, live == null ? SchoolDevices.NONE : live));
    }

    private static PlannerUnits units(ResultSet row) throws SQLException {
        return new PlannerUnits(
                row.getBigDecimal("tablets_per_post"),
                row.getBigDecimal("units_per_post"),
                row.getLong("room_weight"),
                row.getLong("third_weight"),
                row.getBoolean("third_with_tablets"));
    }
}
