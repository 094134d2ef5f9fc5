package de.medienplan.device;

import de.medienplan.history.ChangeEntry;
import de.medienplan.history.ChangeHistory;
import de.medienplan.identity.MayEquip;
import de.medienplan.identity.MayRead;
import de.medienplan.school.SchoolId;
import de.medienplan.school.SchoolRow;
import de.medienplan.school.Schools;
import de.medienplan.shared.SchoolYear;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Units per school, category, school year, counted and planned. */
@Service
@Transactional
public class DeviceCounts {

    private final Schools schools;
    private final CountTable table;
    private final CountWriter writer;
    private final ChangeHistory history;
    private final JdbcClient jdbc;

    DeviceCounts(Schools schools, CountTable table, CountWriter writer, ChangeHistory history, JdbcClient jdbc) {
        this.schools = schools;
        this.table = table;
        this.writer = writer;
        this.history = history;
        this.jdbc = jdbc;
    }

    /** A row per active school, also those without counts, in the order of the register. */
    @MayRead
    @Transactional(readOnly = true)
    public List<CountRow> matrix(SchoolYear year, CountKind kind) {
        Map<SchoolId, List<StoredCount>> bySchool =
                stored(year, kind).stream().collect(Collectors.groupingBy(StoredCount::schoolId));
        return schools.active().stream()
                .map(school -> row(school, bySchool.getOrDefault(school.id(), List.of())))
                .toList();
    }

    /** All stored counts of the year. */
    @MayRead
    @Transactional(readOnly = true)
    public List<StoredCount> stored(SchoolYear year, CountKind kind) {
        return jdbc.sql("""
            SELECT c.school_id, c.category_id, g.support_group, g.devices_per_unit, c.amount, c.origin
            FROM device_count c JOIN device_category g ON g.id = c.category_id
            WHERE c.school_year = :year AND c.kind = :kind
            """)
                .param("year", year.start())
                .param("kind", kind.name())
                .query((row, number) -> new StoredCount(
                        new SchoolId(row.getLong("school_id")),
                        new CategoryId(row.getLong("category_id")),
                        row.getString("support_group"),
                        row.getInt("devices_per_unit"),
                        row.getInt("amount"),
                        CountOrigin.valueOf(row.getString("origin"))))
                .list();
    }

    /** The school years with counts of either kind, the latest first. */
    @MayRead
    @Transactional(readOnly = true)
    public List<SchoolYear> years() {
        return jdbc
                .sql("SELECT DISTINCT school_year FROM device_count ORDER BY school_year DESC")
                .query(Integer.class)
                .list()
                .stream()
                .map(SchoolYear::new)
                .toList();
    }

    /** The latest school year with counts up to the day, or the one of the day if there is none. */
    @MayRead
    @Transactional(readOnly = true)
    public SchoolYear year(LocalDate asOf) {
        return latest(years(), asOf);
    }

    /** The same of years that were read before. */
    public static SchoolYear latest(List<SchoolYear> counted, LocalDate asOf) {
        SchoolYear present = SchoolYear.of(asOf);
        return counted.stream()
                .filter(year -> year.compareTo(present) <= 0)
                .max(Comparator.naturalOrder())
                .orElse(present);
    }

    /**
     * Stores what was typed; all or nothing.
     *
     * @throws de.medienplan.shared.ChangedSinceShown if a cell no longer holds what the user saw
     */
    @MayEquip
    public void save(SchoolYear year, CountKind kind, List<CellEdit> edits) {
        writer.write(year, kind, edits, CountOrigin.TYPED);
    }

    /** Stores counts that came from elsewhere. */
    @MayEquip
    public void store(SchoolYear year, CountKind kind, List<CellEdit> edits, CountOrigin origin) {
        writer.write(year, kind, edits, origin);
    }

    /**
     * Copies the counts of one year into another that has none, as a start for counting or planning.
     *
     * @return how many cells were copied
     */
    @MayEquip
    public int copy(SchoolYear from, CountKind fromKind, SchoolYear to, CountKind toKind) {
        TreeSet<SchoolId> filled = new TreeSet<>();
        table.byYear((short) to.start(), toKind)
                .forEach(count -> filled.add(((EquippedSchool) count.trackedOwner()).id()));
        List<CellEdit> edits = stored(from, fromKind).stream()
                .filter(count -> !filled.contains(count.schoolId()))
                .map(count -> new CellEdit(new CellKey(count.schoolId(), count.categoryId()), null, count.amount()))
                .toList();
        writer.write(to, toKind, edits, CountOrigin.TYPED);
        return edits.size();
    }

    /** Who changed which count of the school, the latest first. */
    @MayRead
    @Transactional(readOnly = true)
    public List<ChangeEntry> history(SchoolId schoolId) {
        return history.of(EquippedSchool.class, schoolId.value());
    }

    private static CountRow row(SchoolRow school, List<StoredCount> counts) {
        return new CountRow(
                school,
                counts.stream().collect(Collectors.toMap(StoredCount::categoryId, StoredCount::amount)),
                counts.stream()
                        .filter(count -> count.origin() == CountOrigin.SAMPLE)
                        .map(StoredCount::categoryId)
                        .collect(Collectors.toSet()));
    }
}
