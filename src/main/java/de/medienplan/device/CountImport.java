package de.medienplan.device;

import de.medienplan.identity.MayEquip;
import de.medienplan.importing.Fault;
import de.medienplan.importing.FieldChange;
import de.medienplan.importing.GermanValues;
import de.medienplan.importing.ImportKind;
import de.medienplan.importing.ImportPreview;
import de.medienplan.importing.Importer;
import de.medienplan.importing.RecordChange;
import de.medienplan.importing.RecordChange.Kind;
import de.medienplan.importing.RowReader;
import de.medienplan.importing.TableRow;
import de.medienplan.school.SchoolRow;
import de.medienplan.shared.Message;
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
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** Counts from a table: one row a school, one column a category. An empty cell leaves the stored count alone. */
@Service
@Transactional
public class CountImport implements Importer<CountFile> {

    private final DeviceCounts counts;
    private final Categories categories;

    CountImport(DeviceCounts counts, Categories categories) {
        this.counts = counts;
        this.categories = categories;
    }

    /** Its fields are the number of the school and the categories in use. */
    @MayEquip
    @Transactional(readOnly = true)
    public ImportKind<CountColumn> kind() {
        return new ImportKind<>(
                "device.import",
                Stream.concat(
                                Stream.of(CountColumn.SCHOOL),
                                categories.active().stream().map(CountColumn::new))
                        .toList());
    }

    /** @throws UserException if there is no column for the school or for any category */
    @Override
    @MayEquip
    @Transactional(readOnly = true)
    public ImportPreview preview(CountFile file) {
        if (!file.mapping().has(CountColumn.SCHOOL) || file.mapping().columns().size() < 2) {
            throw new UserException(Message.of("device.import.columns"));
        }
        return read(file).preview();
    }

    @Override
    @MayEquip
    @Transactional(isolation = Isolation.REPEATABLE_READ)
    public void confirm(CountFile file, ImportPreview shown) {
        Reading now = read(file);
        shown.requireSame(now.preview());
        List<CellEdit> edits =
                now.rows().stream().flatMap(row -> row.edits().stream()).toList();
        counts.store(file.year(), file.kind(), edits, CountOrigin.FILE);
    }

    private record Reading(List<Row> rows, List<Fault> faults) {

        ImportPreview preview() {
            return new ImportPreview(
                    rows.stream()
                            .map(row -> new RecordChange(row.number(), row.kind(), row.school(), row.changes()))
                            .toList(),
                    faults);
        }
    }

    private record Row(int number, String school, Kind kind, List<FieldChange> changes, List<CellEdit> edits) {}

    private Reading read(CountFile file) {
        List<Fault> faults = new ArrayList<>(file.table().faults());
        Map<String, CountRow> byNumber = counts.matrix(file.year(), file.kind()).stream()
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
        return new Reading(rows, faults);
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
