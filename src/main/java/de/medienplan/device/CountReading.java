package de.medienplan.device;

import de.medienplan.importing.ColumnMapping;
import de.medienplan.importing.Fault;
import de.medienplan.importing.FieldChange;
import de.medienplan.importing.GermanValues;
import de.medienplan.importing.Hint;
import de.medienplan.importing.ImportPreview;
import de.medienplan.importing.RecordChange;
import de.medienplan.importing.RecordChange.Kind;
import de.medienplan.importing.RowReader;
import de.medienplan.importing.TableRow;
import de.medienplan.school.SchoolId;
import de.medienplan.school.SchoolRow;
import de.medienplan.shared.Message;
import de.medienplan.shared.SchoolYear;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a file with counts says, beside what is stored. Year and kind of a row are those that the row states, else the heading
 * of its columns, else what the user chose.
 */
final class CountReading {

    /** Counts of one school year and kind. */
    record Set(SchoolYear year, CountKind kind) {}

    private record Key(SchoolId school, Set set) {}

    private record Row(
            int number, SchoolRow school, Map<CountColumn, Integer> amounts, Kind kind, List<FieldChange> changes) {}

    private final CountFile file;
    private final Function<Set, List<CountRow>> stored;
    private final Map<Set, Map<SchoolId, CountRow>> matrices = new HashMap<>();
    private final Map<SchoolId, SchoolRow> schools;
    private final SchoolFinder finder;
    private final List<Fault> faults = new ArrayList<>();
    private final List<Hint> hints = new ArrayList<>();
    private final HashSet<Message> told = new HashSet<>();
    private final Map<Key, Row> rows = new LinkedHashMap<>();
    private final Map<Set, List<CellEdit>> edits = new LinkedHashMap<>();
    private final List<CountStatement> statements = new ArrayList<>();

    CountReading(CountFile file, List<SchoolRow> schools, Function<Set, List<CountRow>> stored) {
        this.file = file;
        this.stored = stored;
        this.schools = schools.stream().collect(Collectors.toMap(SchoolRow::id, Function.identity()));
        this.finder = new SchoolFinder(schools, Map.of());
        faults.addAll(file.table().faults());
        hints.addAll(file.table().hints());
        refuseUnread();
        file.table().rows().forEach(this::read);
    }

    ImportPreview preview() {
        List<RecordChange> changes = rows.values().stream()
                .map(row ->
                        new RecordChange(row.number(), row.kind(), row.school().label(), row.changes()))
                .toList();
        return new ImportPreview(changes, faults, hints);
    }

    Map<Set, List<CellEdit>> edits() {
        return edits;
    }

    List<CountStatement> statements() {
        return statements;
    }

    /** A column that says when or how was counted is obeyed or the file refused, never passed over. */
    private void refuseUnread() {
        ColumnMapping<CountColumn> mapping = file.mapping();
        Collection<List<Integer>> used = mapping.columns().values();
        for (int column = 0; column < mapping.header().size(); column++) {
            int here = column;
            String heading = mapping.header().get(column);
            if (CountColumn.isBinding(heading) && used.stream().noneMatch(held -> held.contains(here))) {
                faults.add(new Fault(1, heading, "", Message.of("device.import.unread", heading)));
            }
        }
    }

    private void read(TableRow line) {
        RowReader<CountColumn> reader = new RowReader<>(line, file.mapping(), faults);
        int before = faults.size();
        String named = reader.text(CountColumn.SCHOOL);
        SchoolId id = finder.find(named, named);
        if (id == null) {
            reader.fault(CountColumn.SCHOOL, Message.of("device.import.unknownSchool"));
            return;
        }
        SchoolYear year = year(reader);
        CountKind kind = reader.value(CountColumn.KIND, CountFact::kind);
        if (faults.size() > before) {
            return;
        }
        SchoolRow school = Objects.requireNonNull(schools.get(id));
        Map<Set, Map<CountColumn, Integer>> amounts = amounts(reader, school, year, kind == null ? file.kind() : kind);
        if (kind == null && amounts.values().stream().anyMatch(row -> !row.isEmpty())) {
            tellOnce(reader, Message.of("device.import.kindTaken", file.kind().label()));
        }
        if (faults.size() == before) {
            amounts.forEach((set, row) -> take(reader, school, set, row));
        }
    }

    /** What the file does not say and was chosen for it, at the first row concerned. */
    private void tellOnce(RowReader<CountColumn> reader, Message reason) {
        if (told.add(reason)) {
            hints.add(new Hint(reader.number(), "", "", reason, false));
        }
    }

    private static @Nullable SchoolYear year(RowReader<CountColumn> reader) {
        SchoolYear year = reader.value(CountColumn.YEAR, GermanValues::schoolYear);
        return year == null ? reader.value(CountColumn.COUNTED_ON, CountFact::yearOf) : year;
    }

    private Map<Set, Map<CountColumn, Integer>> amounts(
            RowReader<CountColumn> reader, SchoolRow school, @Nullable SchoolYear stated, CountKind kind) {
        Map<Set, Map<CountColumn, Integer>> amounts = new LinkedHashMap<>();
        amounts.put(new Set(stated == null ? file.year() : stated, kind), new LinkedHashMap<>());
        if (stated == null) {
            file.mapping().columns().keySet().stream()
                    .filter(CountColumn::isNumber)
                    .map(file.mapping()::year)
                    .filter(Objects::nonNull)
                    .findAny()
                    .ifPresent(named -> amounts.clear());
        }
        for (CountColumn column : file.mapping().fields()) {
            Integer amount = column.category() == null ? null : reader.value(column, GermanValues::count);
            if (amount != null) {
                refuseTooMany(reader, column, amount);
                amounts.computeIfAbsent(new Set(year(reader, column, stated), kind), any -> new LinkedHashMap<>())
                        .put(column, amount);
            }
        }
        return amounts;
    }

    /** The row and the heading may both name the year, but not different ones. */
    private SchoolYear year(RowReader<CountColumn> reader, CountColumn column, @Nullable SchoolYear stated) {
        SchoolYear heading = file.mapping().year(column);
        if (stated != null && heading != null && !stated.equals(heading)) {
            reader.fault(column, Message.of("importing.yearsDiffer", stated, heading));
        }
        SchoolYear named = stated != null ? stated : heading;
        if (named == null) {
            tellOnce(reader, Message.of("importing.yearTaken", file.year()));
        }
        return named == null ? file.year() : named;
    }

    private static void refuseTooMany(RowReader<CountColumn> reader, CountColumn column, int amount) {
        CategoryRow category = Objects.requireNonNull(column.category());
        if (amount > CountWriter.MOST) {
            reader.fault(column, Message.of("device.count.range", category.name(), CountWriter.MOST));
        }
    }

    private void take(RowReader<CountColumn> reader, SchoolRow school, Set set, Map<CountColumn, Integer> amounts) {
        Row first = rows.get(new Key(school.id(), set));
        if (first != null) {
            again(reader, first, amounts);
            return;
        }
        CountRow present = Objects.requireNonNull(matrix(set).get(school.id()));
        List<FieldChange> changes = new ArrayList<>();
        List<CellEdit> changed = new ArrayList<>();
        amounts.forEach((column, amount) -> {
            CategoryRow category = Objects.requireNonNull(column.category());
            statements.add(new CountStatement(school.number(), category.code(), set.year(), set.kind(), amount));
            Integer seen = present.amount(category.categoryId());
            if (!Objects.equals(seen, amount)) {
                changes.add(new FieldChange(label(column, set), seen, amount));
                changed.add(new CellEdit(new CellKey(school.id(), category.categoryId()), seen, amount));
            }
        });
        Kind kind = changed.isEmpty() ? Kind.UNCHANGED : present.amounts().isEmpty() ? Kind.ADDED : Kind.CHANGED;
        edits.computeIfAbsent(set, any -> new ArrayList<>()).addAll(changed);
        rows.put(new Key(school.id(), set), new Row(reader.number(), school, amounts, kind, changes));
    }

    /** Where the file names year or kind, so does the change. */
    private Message label(CountColumn column, Set set) {
        return set.year().equals(file.year()) && set.kind() == file.kind()
                ? column.label()
                : Message.of(
                        "device.import.categoryOf",
                        column.label(),
                        set.year(),
                        set.kind().label());
    }

    private void again(RowReader<CountColumn> reader, Row first, Map<CountColumn, Integer> amounts) {
        if (first.amounts().equals(amounts)) {
            hints.add(new Hint(
                    reader.number(),
                    "",
                    first.school().label(),
                    Message.of("device.import.same", first.number()),
                    false));
        } else {
            reader.fault(CountColumn.SCHOOL, Message.of("device.import.twice"));
        }
    }

    private Map<SchoolId, CountRow> matrix(Set set) {
        return matrices.computeIfAbsent(
                set,
                wanted -> stored.apply(wanted).stream()
                        .collect(Collectors.toMap(
                                row -> row.school().id(), Function.identity(), (a, b) -> b, TreeMap::new)));
    }
}
