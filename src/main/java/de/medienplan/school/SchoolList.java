package de.medienplan.school;

import de.medienplan.shared.SchoolYear;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the whole register in one query; 5,000 schools take well under a second. */
@Component
class SchoolList {

    private static final String QUERY = """
            SELECT s.*, t.code AS type_code, t.name AS type_name, t.level, f.school_year, f.pupils, f.teachers
            FROM school s
            JOIN school_type t ON t.id = s.type_id
            LEFT JOIN LATERAL (
                SELECT * FROM school_year_figures y WHERE y.school_id = s.id ORDER BY y.school_year DESC LIMIT 1
            ) f ON TRUE
            ORDER BY s.name, s.number
            """;

    private final JdbcClient jdbc;

    SchoolList(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<SchoolRow> all() {
        return jdbc.sql(QUERY).query(SchoolList::row).list();
    }

    private static SchoolRow row(ResultSet row, int number) throws SQLException {
        Integer year = row.getObject("school_year", Integer.class);
        return new SchoolRow(
                new SchoolId(row.getLong("id")),
                new SchoolRow.Naming(row.getString("number"), row.getString("name"), row.getString("short_name")),
                new SchoolRow.Type(
                        row.getString("type_code"),
                        row.getString("type_name"),
                        SchoolLevel.valueOf(row.getString("level"))),
                new SchoolRow.Figures(
                        year == null ? null : new SchoolYear(year),
                        row.getObject("pupils", Integer.class),
                        row.getObject("teachers", Integer.class),
                        row.getObject("rooms", Integer.class)),
                new SchoolRow.Building(
                        constant(BuildingState.class, row.getString("building_state")),
                        row.getObject("building_ready_on", LocalDate.class),
                        constant(InternetState.class, row.getString("internet_state")),
                        constant(BroadbandState.class, row.getString("broadband_state")),
                        constant(WlanState.class, row.getString("wlan_state"))),
                new SchoolRow.Media(
                        MepPlace.valueOf(row.getString("mep_place")),
                        row.getObject("concept_date", LocalDate.class),
                        row.getString("concept_version")),
                new SchoolRow.Standing(
                        SchoolStatus.valueOf(row.getString("status")),
                        row.getObject("ended_on", LocalDate.class),
                        row.getString("notes")),
                place(row),
                FieldKeys.read(row.getString("synthetic")));
    }

    private static SchoolRow.Place place(ResultSet row) throws SQLException {
        return new SchoolRow.Place(
                row.getString("district"),
                row.getString("street"),
                row.getString("postcode"),
                row.getString("city"),
                row.getBigDecimal("latitude"),
                row.getBigDecimal("longitude"));
    }

    private static <E extends Enum<E>> @Nullable E constant(Class<E> type, @Nullable String name) {
        return name == null ? null : Enum.valueOf(type, name);
    }
}
