package de.medienplan.subsidy;

import de.medienplan.history.Actor;
import de.medienplan.identity.MayHandleSubsidies;
import de.medienplan.identity.MayRead;
import de.medienplan.school.SchoolId;
import de.medienplan.shared.Message;
import de.medienplan.shared.UserException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Numbers that the installation sets. The past is never rewritten; a change is a new row. */
@Service
@Transactional
public class SubsidySettings {

    private final JdbcClient jdbc;

    SubsidySettings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The value in force. */
    @MayRead
    @Transactional(readOnly = true)
    public int value(Setting setting) {
        return number(setting);
    }

    /** For work that no user started. */
    int number(Setting setting) {
        return jdbc.sql("SELECT value FROM subsidy.setting WHERE code = ? ORDER BY id DESC LIMIT 1")
                .param(setting.name())
                .query(Integer.class)
                .single();
    }

    @MayHandleSubsidies
    @Transactional(readOnly = true)
    public List<SettingRow> all() {
        return jdbc
                .sql("SELECT DISTINCT ON (code) code, value, source, created_by FROM subsidy.setting"
                        + " ORDER BY code, id DESC")
                .query((row, number) -> new SettingRow(
                        Setting.valueOf(row.getString("code")),
                        row.getInt("value"),
                        row.getString("source"),
                        row.getString("created_by")))
                .list()
                .stream()
                .sorted(java.util.Comparator.comparing(SettingRow::setting))
                .toList();
    }

    /** @throws de.medienplan.shared.UserException if it is out of range or the source is missing */
    @MayHandleSubsidies
    public void change(Setting setting, int value, String source) {
        UserException.throwIf(
                value < setting.least() || value > setting.most(),
                "subsidy.rule.setting",
                setting.label(),
                setting.least(),
                setting.most());
        jdbc.sql("INSERT INTO subsidy.setting (code, value, source, created_by) VALUES (?, ?, ?, ?)")
                .params(setting.name(), value, RequiredText.of(source, 300, "subsidy.field.source"), Actor.current())
                .update();
    }

    /** The last class year of each school type. */
    @MayHandleSubsidies
    @Transactional(readOnly = true)
    public List<LastClassRow> lastClasses() {
        return jdbc.sql("""
            SELECT t.code AS type, t.name, l.class_year, coalesce(l.source, '') AS source,
                   coalesce(l.created_by, '') AS created_by
            FROM school_type t LEFT JOIN LATERAL (
                SELECT * FROM subsidy.last_class WHERE school_type = t.code ORDER BY id DESC LIMIT 1) l ON TRUE
            ORDER BY t.sort_order, t.code
            """).query(LastClassRow.class).list();
    }

    /** @throws de.medienplan.shared.UserException if it is out of range or the source is missing */
    @MayHandleSubsidies
    public void lastClass(String type, int classYear, String source) {
        UserException.throwIf(
                classYear < 1 || classYear > 13, "subsidy.rule.setting", Message.of("subsidy.field.lastClass"), 1, 13);
        jdbc.sql("INSERT INTO subsidy.last_class (school_type, class_year, source, created_by) VALUES (?, ?, ?, ?)")
                .params(type, classYear, RequiredText.of(source, 300, "subsidy.field.source"), Actor.current())
                .update();
    }

    /** The last class year of the schools whose type has one. */
    Map<SchoolId, Integer> lastClassBySchool() {
        Map<String, Integer> byType = lastClassByType();
        Map<SchoolId, Integer> bySchool = new HashMap<>();
        jdbc.sql("SELECT s.id, t.code FROM school s JOIN school_type t ON t.id = s.type_id")
                .query(row -> {
                    Integer last = byType.get(row.getString("code"));
                    if (last != null) {
                        bySchool.put(new SchoolId(row.getLong("id")), last);
                    }
                });
        return bySchool;
    }

    Map<String, Integer> lastClassByType() {
        Map<String, Integer> last = new HashMap<>();
        jdbc.sql("SELECT DISTINCT ON (school_type) school_type, class_year FROM subsidy.last_class"
                        + " ORDER BY school_type, id DESC")
                .query(row -> {
                    last.put(row.getString("school_type"), row.getInt("class_year"));
                });
        return last;
    }
}
