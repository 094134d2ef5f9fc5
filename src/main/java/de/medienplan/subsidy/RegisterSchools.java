package de.medienplan.subsidy;

import de.medienplan.school.SchoolId;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Names of the register's schools by id. Works for the nightly run too, which no user starts. */
@Component
class RegisterSchools {

    private final JdbcClient jdbc;

    RegisterSchools(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Map<SchoolId, String> all() {
        Map<SchoolId, String> names = new HashMap<>();
        jdbc.sql("SELECT id, coalesce(short_name, name) AS label FROM school").query(row -> {
            names.put(new SchoolId(row.getLong("id")), row.getString("label"));
        });
        return names;
    }

    /** Empty for a school outside the register. */
    static String of(@Nullable SchoolId id, Map<SchoolId, String> names) {
        return id == null ? "" : names.getOrDefault(id, "");
    }
}
