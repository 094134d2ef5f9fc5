package de.medienplan.device;

import de.medienplan.identity.MayEquip;
import de.medienplan.importing.ColumnMapping;
import de.medienplan.importing.Fault;
import de.medienplan.importing.FieldChange;
import de.medienplan.importing.GermanValues;
import de.medienplan.importing.ImportPreview;
import de.medienplan.importing.RecordChange;
import de.medienplan.importing.RecordChange.Kind;
import de.medienplan.importing.RowReader;
import de.medienplan.importing.SourceTable;
import de.medienplan.importing.TableFile;
import de.medienplan.importing.TableRow;
import de.medienplan.school.SchoolRow;
import de.medienplan.shared.Message;
import de.medienplan.shared.SchoolYear;
import de.medienplan.shared.UserException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Counts from a table: one row a school, one column a category. An empty cell leaves the stored count alone. */
@Service
@Transactional
public class CountImport {

    private final DeviceCounts counts;
    private final Categories categories;

    CountImport(DeviceCounts counts, Categories categories) {
        this.counts = counts;
        this.categories = categories;
    }

    /** @throws UserException if the file cannot be read, or has no column for the school or for any category */
    @MayEquip
    @Transactional(readOnly = true)
    public CountFile read(String name, byte[] content) {
        SourceTable table = TableFile.read(name, content);
        List<CountColumn> fields = Stream.concat(
                        Stream.of(CountColumn.SCHOOL),
                        categories.active().stream().map(CountColumn::new))
                .toList();
        ColumnMapping<CountColumn> mapping = ColumnMapping.guess(table.header(), fields);
        if (!mapping.has(CountColumn.SCHOOL) || mapping.columns().size() < 2) {
            throw new UserException(Message.of("device.import.columns"));
        }
        return new CountFile(table, mapping);
    }

    /** What the file would change; nothing is stored. Each row that cannot be read is named with its reason. */
    @MayEquip
    @Transactional(readOnly = true)
    public ImportPreview preview(CountFile file, SchoolYear year, CountKind kind) {
        List<Fault> faults = new ArrayList<>(file.table().faults());
        List<RecordChange> records = rows(file, year, kind, faults).stream()
                .map(row -> new RecordChange(row.number(), row.kind(), row.school(), row.changes()))
                .toList();
        return new ImportPreview(records, faults);
    }

    /**
     * Stores the file, all or nothing.
     *
     * @return how many cells changed
     */
    @MayEquip
    public int confirm(CountFile file, SchoolYear year, CountKind kind) {
        List<Fault> faults = new ArrayList<>(file.table().faults());
        List<CellEdit> edits = rows(file, year, kind, faults).stream()
                .flatMap(row -> row.edits().stream())
                .toList();
        if (!faults.isEmpty()) {
            throw new UserException(Message.of("device.import.faulty", faults.size()));
        }
        counts.store(year, kind, edits, CountOrigin.FILE);
        return edits.size();
    }

    private record Row(int number, String school, Kind kind, List<FieldChange> changes, List<CellEdit> edits) {}

    private List<Row> rows(CountFile file, SchoolYear year, CountKind kind, List<Fault> faults) {
        Map<String, CountRow> byNumber = counts.matrix(year, kind).stream()
                .collect(Collectors.toMap(row -> row.school().number(), row -> row));
        Set<String> seen = new HashSet<>();
        List<Row> rows = new ArrayList<>();
        for (TableRow line : file.table().rows()) {
            RowReader<CountColumn> reader = new RowReader<>(line, file.mapping(), faults);
            String number = reader.text(CountColumn.SCHOOL);
            CountRow stored = byNumber.get(number);
            if (stored == null) {
                reader.fault(CountColumn.SCHOOL, Message.of("device.import.unknownSchool"));
            } else if (!seen.add(number)) {
                reader.fault(CountColumn.SCHOOL, Message.of("device.import.twice"));
            } else {
                rows.add(row(reader, file, stored));
            }
        }
        return rows;
    }

    private static Row row(RowReader<CountColumn> reader, CountFile file, CountRow stored) {
        List<FieldChange> changes = new ArrayList<>();
        List<CellEdit> edits = new ArrayList<>();
        SchoolRow school = stored.school();
        file.mapping().columns().keySet().forEach(column -> {
            CategoryRow category = column.category();
            Integer typed = category == null ? null : reader.value(column, GermanValues::count);
            if (category == null || typed == null) {
                return;
            }
            if (typed > CountWriter.MOST) {
                reader.fault(column, Message.of("device.count.range", category.name(), CountWriter.MOST));
            }
            Integer seen = stored.amount(category.key());
            if (!Objects.equals(seen, typed)) {
                changes.add(new FieldChange(column.label(), seen, typed));
                edits.add(new CellEdit(new CellKey(school.id(), category.key()), seen, typed));
            }
        });
        Kind kind = edits.isEmpty() ? Kind.UNCHANGED : stored.amounts().isEmpty() ? Kind.ADDED : Kind.CHANGED;
        return new Row(reader.number(), school.label(), kind, changes, edits);
    }
}
