package de.medienplan.device.mdm;

import de.medienplan.device.Categories;
import de.medienplan.device.CategoryId;
import de.medienplan.device.CategoryRow;
import de.medienplan.device.CellEdit;
import de.medienplan.device.CellKey;
import de.medienplan.device.CountKind;
import de.medienplan.device.CountOrigin;
import de.medienplan.device.DeviceCounts;
import de.medienplan.device.SchoolFinder;
import de.medienplan.device.StoredCount;
import de.medienplan.history.Actor;
import de.medienplan.identity.MayEquip;
import de.medienplan.identity.MayRead;
import de.medienplan.importing.FileLimits;
import de.medienplan.importing.ImportFile;
import de.medienplan.importing.ImportKind;
import de.medienplan.school.SchoolId;
import de.medienplan.school.SchoolRow;
import de.medienplan.school.Schools;
import de.medienplan.shared.Message;
import de.medienplan.shared.SchoolYear;
import de.medienplan.shared.UserException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads an export of a mobile device management, compares it with the counts and takes it over, all or nothing. */
@Service
@Transactional
public class MdmImports {

    /** A row of Jamf School has about 700 bytes, so 60,000 devices are 40 MB. */
    private static final FileLimits LIMITS = new FileLimits(100L << 20, 500L << 20, 200_000, 300, 32_767);

    public static final ImportKind<MdmField> KIND =
            new ImportKind<>("device.mdm", Arrays.asList(MdmField.values()), LIMITS);

    private final MdmSettings settings;
    private final Schools schools;
    private final Categories categories;
    private final DeviceCounts counts;
    private final JdbcClient jdbc;
    private final Clock clock;

    MdmImports(
            MdmSettings settings,
            Schools schools,
            Categories categories,
            DeviceCounts counts,
            JdbcClient jdbc,
            Clock clock) {
        this.settings = settings;
        this.schools = schools;
        this.categories = categories;
        this.counts = counts;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * Adds the file up. Reads the mapped columns only and stores nothing.
     *
     * @throws UserException if the file cannot be read or a required column is missing
     */
    @MayEquip
    @Transactional(readOnly = true)
    public MdmTally count(ImportFile<MdmField> file) {
        return count(file, Map.of());
    }

    /** @param more ids of schools by location, beside those that users assigned */
    @MayEquip
    @Transactional(readOnly = true)
    public MdmTally count(ImportFile<MdmField> file, Map<String, SchoolId> more) {
        List<Message> missing = file.mapping().missing(KIND.fields());
        if (!missing.isEmpty()) {
            throw new UserException(Message.of("device.mdm.columnMissing", missing.getFirst()));
        }
        SchoolFinder finder = new SchoolFinder(schools.active(), assigned(more));
        return new MdmCounter(file.mapping(), finder, new Classifier(settings.rules())).count(file.table());
    }

    private Map<String, SchoolId> assigned(Map<String, SchoolId> more) {
        Map<String, SchoolId> assigned = new HashMap<>(settings.assigned());
        more.forEach((location, school) -> assigned.put(SchoolFinder.simple(location), school));
        return assigned;
    }

    /**
     * Cell by cell against what is stored, for the schools of the file and the categories that rules can name. Schools
     * that are not in the file stay as they are: cities export school by school, too.
     */
    @MayRead
    @Transactional(readOnly = true)
    public List<Comparison> compare(MdmTally tally, SchoolYear year) {
        Map<CategoryId, CategoryRow> known =
                categories.all().stream().collect(Collectors.toMap(CategoryRow::categoryId, Function.identity()));
        Set<CategoryId> covered =
                settings.rules().stream().map(MdmRuleRow::categoryId).collect(Collectors.toSet());
        Map<CellKey, Integer> stored = counts.stored(year, CountKind.ACTUAL).stream()
                .filter(count -> covered.contains(count.categoryId()))
                .collect(Collectors.toMap(StoredCount::cell, StoredCount::amount));
        List<Comparison> rows = new ArrayList<>();
        for (SchoolRow school : schools.active()) {
            if (tally.schools().contains(school.id())) {
                known.values().stream()
                        .sorted(java.util.Comparator.comparingInt(CategoryRow::sortOrder))
                        .forEach(category -> {
                            CellKey cell = new CellKey(school.id(), category.categoryId());
                            if (stored.containsKey(cell) || tally.counts().containsKey(cell)) {
                                rows.add(new Comparison(
                                        school,
                                        category,
                                        stored.get(cell),
                                        tally.counts().getOrDefault(cell, 0)));
                            }
                        });
            }
        }
        return rows;
    }

    /**
     * Stores the counted numbers of all cells that differ.
     *
     * @param acceptLeftOut whether the user agreed that rows without school or category stay out
     * @return how many cells changed
     * @throws UserException if rows stay out and nobody agreed, or a count changed since the comparison
     */
    @MayEquip
    public int take(
            String fileName, MdmTally tally, List<Comparison> comparisons, SchoolYear year, boolean acceptLeftOut) {
        if (tally.doubtful() > 0 && !acceptLeftOut) {
            throw new UserException(Message.of("device.mdm.leftOut", tally.doubtful()));
        }
        List<CellEdit> edits = comparisons.stream()
                .filter(row -> row.state() != Comparison.State.SAME)
                .map(row -> new CellEdit(
                        new CellKey(row.school().id(), row.category().categoryId()), row.stored(), row.counted()))
                .toList();
        counts.store(year, CountKind.ACTUAL, edits, CountOrigin.MDM);
        log(fileName, tally, year, edits.size());
        return edits.size();
    }

    /** What was taken over so far, the latest first. */
    @MayRead
    @Transactional(readOnly = true)
    public List<MdmImportRow> log() {
        return jdbc.sql("SELECT * FROM mdm_import ORDER BY id DESC LIMIT 100")
                .query((row, number) -> new MdmImportRow(
                        row.getTimestamp("imported_at").toInstant(),
                        row.getString("actor"),
                        row.getString("file_name"),
                        new SchoolYear(row.getInt("school_year")),
                        row.getInt("rows_read"),
                        row.getInt("rows_counted"),
                        row.getInt("rows_left"),
                        row.getInt("cells_changed")))
                .list();
    }

    private void log(String fileName, MdmTally tally, SchoolYear year, int changed) {
        jdbc.sql("""
            INSERT INTO mdm_import (imported_at, actor, file_name, school_year, rows_read, rows_counted,
                                    rows_left, cells_changed)
            VALUES (:at, :actor, :file, :year, :read, :counted, :left, :changed)
            """)
                .params(new TreeMap<>(Map.of(
                        "at", Timestamp.from(clock.instant()),
                        "actor", Actor.current(),
                        "file", fileName.length() > 200 ? fileName.substring(0, 200) : fileName,
                        "year", year.start(),
                        "read", tally.rowsRead(),
                        "counted", tally.counted(),
                        "left", tally.leftOut(),
                        "changed", changed)))
                .update();
    }
}
