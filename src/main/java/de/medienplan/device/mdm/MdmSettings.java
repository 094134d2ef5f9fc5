package de.medienplan.device.mdm;

import de.medienplan.device.CategoryId;
import de.medienplan.device.SchoolFinder;
import de.medienplan.identity.MayEquip;
import de.medienplan.identity.MayRead;
import de.medienplan.school.SchoolId;
import de.medienplan.shared.Message;
import de.medienplan.shared.UserException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What users taught the reconciliation: rules for categories, names of schools. */
@Service
@Transactional
public class MdmSettings {

    private final JdbcClient jdbc;

    MdmSettings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The rules that tell the category, the first that fits wins. */
    @MayRead
    @Transactional(readOnly = true)
    public List<MdmRuleRow> rules() {
        return jdbc.sql("SELECT field, fragment, category_id FROM mdm_rule ORDER BY position, id")
                .query((row, number) -> new MdmRuleRow(
                        MdmField.valueOf(row.getString(1)), row.getString(2), new CategoryId(row.getLong(3))))
                .list();
    }

    /** Replaces all rules; their order is the order of trial. */
    @MayEquip
    public void saveRules(List<MdmRuleRow> rules) {
        List<MdmRuleRow> checked = new ArrayList<>();
        for (MdmRuleRow rule : rules) {
            if (!rule.isSearchable()) {
                throw new UserException(Message.of("device.mdm.rule.fragment"));
            }
            checked.add(new MdmRuleRow(rule.field(), rule.fragment().strip(), rule.categoryId()));
        }
        jdbc.sql("DELETE FROM mdm_rule").update();
        for (int i = 0; i < checked.size(); i++) {
            jdbc.sql("""
                INSERT INTO mdm_rule (version, position, field, fragment, category_id)
                VALUES (0, :position, :field, :fragment, :category)
                """)
                    .param("position", (i + 1) * 10)
                    .param("field", checked.get(i).field().name())
                    .param("fragment", checked.get(i).fragment())
                    .param("category", checked.get(i).categoryId().value())
                    .update();
        }
    }

    /** Remembers which school a location of the MDM is. */
    @MayEquip
    public void assign(String location, SchoolId schoolId) {
        jdbc.sql("""
            INSERT INTO mdm_location (location, school_id) VALUES (:location, :school)
            ON CONFLICT (location) DO UPDATE SET school_id = excluded.school_id
            """)
                .param("location", SchoolFinder.simple(location))
                .param("school", schoolId.value())
                .update();
    }

    /** Schools by what exports call them, in the notation of {@link SchoolFinder#simple}. */
    @MayRead
    @Transactional(readOnly = true)
    public Map<String, SchoolId> assigned() {
        Map<String, SchoolId> assigned = new HashMap<>();
        jdbc.sql("SELECT location, school_id FROM mdm_location").query(row -> {
            assigned.put(row.getString(1), new SchoolId(row.getLong(2)));
        });
        return assigned;
    }
}
