package de.medienplan.device.mdm;

import de.medienplan.identity.MayEquip;
import de.medienplan.identity.MayRead;
import de.medienplan.importing.ColumnMapping;
import de.medienplan.shared.Message;
import de.medienplan.shared.UserException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What users taught the reconciliation: columns per MDM, rules for categories, names of schools. */
@Service
@Transactional
public class MdmSettings {

    private final JdbcClient jdbc;

    MdmSettings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Saved mappings by name: which header fills which field. */
    @MayRead
    @Transactional(readOnly = true)
    public Map<String, Map<MdmField, String>> profiles() {
        Map<String, Map<MdmField, String>> profiles = new HashMap<>();
        jdbc.sql("SELECT p.name, c.field, c.header FROM mdm_profile p JOIN mdm_profile_column c ON c.profile_id = p.id")
                .query(row -> {
                    profiles.computeIfAbsent(row.getString(1), name -> new EnumMap<>(MdmField.class))
                            .put(MdmField.valueOf(row.getString(2)), row.getString(3));
                });
        return profiles;
    }

    /** The saved mapping that fits the header best, else a guess by the names of the columns. */
    @MayRead
    @Transactional(readOnly = true)
    public ColumnMapping<MdmField> mapping(List<String> header) {
        Optional<ColumnMapping<MdmField>> saved = profiles().values().stream()
                .map(profile -> applied(profile, header))
                .filter(mapping ->
                        mapping.missing(Arrays.asList(MdmField.values())).isEmpty())
                .max((a, b) -> Integer.compare(a.columns().size(), b.columns().size()));
        return saved.orElseGet(() -> ColumnMapping.guess(header, Arrays.asList(MdmField.values())));
    }

    /** Stores the mapping under a name; an older one of this name is replaced. */
    @MayEquip
    public void saveProfile(String name, ColumnMapping<MdmField> mapping) {
        if (name.isBlank() || name.length() > 100) {
            throw new UserException(Message.of("device.mdm.profile.name"));
        }
        long id = jdbc.sql("""
                        INSERT INTO mdm_profile (version, name) VALUES (0, :name)
                        ON CONFLICT (name) DO UPDATE SET version = mdm_profile.version + 1 RETURNING id
                        """).param("name", name.strip()).query(Long.class).single();
        jdbc.sql("DELETE FROM mdm_profile_column WHERE profile_id = :id")
                .param("id", id)
                .update();
        mapping.columns()
                .forEach((field, column) -> jdbc.sql(
                                "INSERT INTO mdm_profile_column (profile_id, field, header) VALUES (:id, :field, :header)")
                        .param("id", id)
                        .param("field", field.name())
                        .param("header", mapping.header().get(column))
                        .update());
    }

    /** The rules that tell the category, the first that fits wins. */
    @MayRead
    @Transactional(readOnly = true)
    public List<MdmRuleRow> rules() {
        return jdbc.sql("SELECT field, fragment, category_id FROM mdm_rule ORDER BY position, id")
                .query((row, number) ->
                        new MdmRuleRow(MdmField.valueOf(row.getString(1)), row.getString(2), row.getLong(3)))
                .list();
    }

    /** Replaces all rules; their order is the order of trial. */
    @MayEquip
    public void saveRules(List<MdmRuleRow> rules) {
        List<MdmRuleRow> checked = new ArrayList<>();
        for (MdmRuleRow rule : rules) {
            if (rule.fragment().strip().length() < 2 || rule.fragment().length() > 200) {
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
                    .param("category", checked.get(i).categoryId())
                    .update();
        }
    }

    /** Remembers which school a location of the MDM is. */
    @MayEquip
    public void assign(String location, long schoolId) {
        jdbc.sql("""
                        INSERT INTO mdm_location (location, school_id) VALUES (:location, :school)
                        ON CONFLICT (location) DO UPDATE SET school_id = excluded.school_id
                        """)
                .param("location", SchoolFinder.simple(location))
                .param("school", schoolId)
                .update();
    }

    Map<String, Long> assigned() {
        Map<String, Long> assigned = new HashMap<>();
        jdbc.sql("SELECT location, school_id FROM mdm_location").query(row -> {
            assigned.put(row.getString(1), row.getLong(2));
        });
        return assigned;
    }

    private static ColumnMapping<MdmField> applied(Map<MdmField, String> profile, List<String> header) {
        Map<MdmField, Integer> columns = new EnumMap<>(MdmField.class);
        profile.forEach((field, name) -> {
            int column = header.indexOf(name);
            if (column >= 0) {
                columns.put(field, column);
            }
        });
        return new ColumnMapping<>(header, columns);
    }
}
