package de.medienplan.subsidy;

import de.medienplan.history.Actor;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The cases' own log of changes. It lies in their schema, and vanishes with them; the general one never sees them. */
@Component
class CaseLog {

    private final JdbcClient jdbc;
    private final Clock clock;

    CaseLog(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** @param before null for a new case */
    void changed(long id, @Nullable CaseValues before, CaseValues after) {
        Map<String, String> old = before == null ? Map.of() : fields(before);
        fields(after).forEach((field, value) -> {
            String was = old.getOrDefault(field, "");
            if (!was.equals(value)) {
                jdbc.sql("""
                                INSERT INTO subsidy.case_log (logged_at, actor, case_id, field, old_value, new_value)
                                VALUES (?, ?, ?, ?, ?, ?)
                                """)
                        .params(Timestamp.from(clock.instant()), Actor.current(), id, field, was, value)
                        .update();
            }
        });
    }

    List<CaseChange> of(long id) {
        return jdbc.sql("SELECT * FROM subsidy.case_log WHERE case_id = ? ORDER BY id DESC")
                .param(id)
                .query((row, number) -> new CaseChange(
                        row.getTimestamp("logged_at").toLocalDateTime(),
                        row.getString("actor"),
                        row.getString("field"),
                        row.getString("old_value"),
                        row.getString("new_value")))
                .list();
    }

    private static Map<String, String> fields(CaseValues values) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("reference", values.reference());
        fields.put("alias", values.alias());
        fields.put("family", values.family());
        fields.put("place", Integer.toString(values.place()));
        fields.put("contract", CaseWords.contract(values.contract()));
        fields.put("school", CaseWords.attendances(values.attendances()));
        fields.put("entitlement", CaseWords.entitlements(values.entitlements()));
        fields.put("otherSupport", CaseWords.periods(values.otherSupport()));
        return fields;
    }
}
