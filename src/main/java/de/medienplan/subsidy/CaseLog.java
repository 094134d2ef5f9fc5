package de.medienplan.subsidy;

import de.medienplan.history.Actor;
import de.medienplan.shared.Id;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The cases' own log of changes. It lies in their schema, and vanishes with them; the general one never sees them. */
@Component
class CaseLog {

    private final JdbcClient jdbc;
    private final RegisterSchools schools;
    private final Clock clock;

    CaseLog(JdbcClient jdbc, RegisterSchools schools, Clock clock) {
        this.jdbc = jdbc;
        this.schools = schools;
        this.clock = clock;
    }

    /** @param before null for a new case */
    record Edit(CaseId id, @Nullable CaseValues before, CaseValues after) {}

    private record Entry(CaseId id, CaseField field, String was, String is) {}

    void changed(CaseId id, @Nullable CaseValues before, CaseValues after) {
        changed(List.of(new Edit(id, before, after)));
    }

    void changed(List<Edit> edits) {
        var words = new CaseDescription(schools.all(), Locale.GERMANY);
        List<Entry> entries = new ArrayList<>();
        for (Edit edit : edits) {
            CaseValues before = edit.before();
            Arrays.stream(CaseField.values())
                    .map(field -> new Entry(
                            edit.id(),
                            field,
                            before == null ? "" : words.of(field, before),
                            words.of(field, edit.after())))
                    .filter(entry -> !entry.was().equals(entry.is()))
                    .forEach(entries::add);
        }
        jdbc.sql("""
            INSERT INTO subsidy.case_log (logged_at, actor, case_id, field, old_value, new_value)
            SELECT ?, ?, * FROM unnest(?::BIGINT[], ?::TEXT[], ?::TEXT[], ?::TEXT[])
            """)
                .params(Timestamp.from(clock.instant()), Actor.current())
                .param(Id.values(entries.stream().map(Entry::id).toList()))
                .param(texts(entries, entry -> entry.field().key()))
                .param(texts(entries, Entry::was))
                .param(texts(entries, Entry::is))
                .update();
    }

    private static String[] texts(List<Entry> entries, Function<Entry, String> text) {
        return entries.stream().map(text).toArray(String[]::new);
    }

    List<CaseChange> of(CaseId id) {
        return jdbc.sql("SELECT * FROM subsidy.case_log WHERE case_id = ? ORDER BY id DESC")
                .param(id.value())
                .query((row, number) -> new CaseChange(
                        row.getTimestamp("logged_at").toLocalDateTime(),
                        row.getString("actor"),
                        row.getString("field"),
                        row.getString("old_value"),
                        row.getString("new_value")))
                .list();
    }
}
