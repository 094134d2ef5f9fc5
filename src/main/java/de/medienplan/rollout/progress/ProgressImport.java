package de.medienplan.rollout.progress;

import de.medienplan.device.SchoolFinder;
import de.medienplan.identity.MayPlan;
import de.medienplan.importing.Fault;
import de.medienplan.importing.GermanValues;
import de.medienplan.importing.Hint;
import de.medienplan.importing.ImportKind;
import de.medienplan.importing.ImportPreview;
import de.medienplan.importing.Importer;
import de.medienplan.importing.RecordChange;
import de.medienplan.importing.RecordChange.Kind;
import de.medienplan.importing.RowReader;
import de.medienplan.importing.TableRow;
import de.medienplan.school.SchoolId;
import de.medienplan.school.SchoolRow;
import de.medienplan.school.Schools;
import de.medienplan.shared.Message;
import de.medienplan.shared.Texts;
import de.medienplan.shared.UserException;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** Reports from a table, one row a school. An empty cell leaves what was reported before. */
@Service
@Transactional
public class ProgressImport implements Importer<ProgressFile> {

    private final ProgressBatch batch;
    private final ProgressTrail trail;
    private final Schools schools;
    private final Clock clock;

    ProgressImport(ProgressBatch batch, ProgressTrail trail, Schools schools, Clock clock) {
        this.batch = batch;
        this.trail = trail;
        this.schools = schools;
        this.clock = clock;
    }

    @MayPlan
    @Transactional(readOnly = true)
    public ImportKind<ProgressColumn> kind() {
        return new ImportKind<>(
                "progress.import", ProgressColumn.all(LocalDate.now(clock).getYear()));
    }

    /** @throws UserException if there is no column for the school or nothing else */
    @Override
    @MayPlan
    @Transactional(readOnly = true)
    public ImportPreview preview(ProgressFile file) {
        UserException.throwIf(
                !file.mapping().has(ProgressColumn.SCHOOL)
                        || file.mapping().columns().size() < 2,
                "progress.import.columns");
        return read(file).preview();
    }

    @Override
    @MayPlan
    @Transactional(isolation = Isolation.REPEATABLE_READ)
    public void confirm(ProgressFile file, ImportPreview shown) {
        Reading now = read(file);
        shown.requireSame(now.preview());
        trail.reportAll(now.rows().stream()
                .map(Row::line)
                .filter(ProgressBatch.Line::isNew)
                .map(ProgressBatch.Line::draft)
                .toList());
    }

    /** What a row without faults says. */
    private record Told(RowReader<ProgressColumn> reader, SchoolRow school, ProgressChange change, LocalDate day) {}

    private record Row(int number, SchoolRow school, ProgressBatch.Line line) {

        RecordChange change() {
            Kind kind = !line.isNew() ? Kind.UNCHANGED : line.known() ? Kind.CHANGED : Kind.ADDED;
            return new RecordChange(number, kind, school.number() + " " + school.name(), line.differences());
        }
    }

    private record Reading(List<Row> rows, List<Fault> faults, List<Hint> hints) {

        ImportPreview preview() {
            return new ImportPreview(rows.stream().map(Row::change).toList(), faults, hints);
        }
    }

    private Reading read(ProgressFile file) {
        List<Fault> faults = new ArrayList<>(file.table().faults());
        List<SchoolRow> active = schools.active();
        SchoolFinder finder = new SchoolFinder(active, Map.of());
        Map<SchoolId, SchoolRow> byId = active.stream().collect(Collectors.toMap(SchoolRow::id, school -> school));
        Set<SchoolId> seen = new HashSet<>();
        List<Told> told = new ArrayList<>();
        for (TableRow line : file.table().rows()) {
            RowReader<ProgressColumn> reader = new RowReader<>(line, file.mapping(), faults);
            String named = reader.text(ProgressColumn.SCHOOL);
            SchoolRow school = byId.get(finder.find(named, named));
            if (school == null) {
                reader.fault(ProgressColumn.SCHOOL, Message.of("progress.import.unknownSchool"));
            } else if (!seen.add(school.id())) {
                reader.fault(ProgressColumn.SCHOOL, Message.of("progress.import.twice"));
            } else {
                int before = faults.size();
                Told one = new Told(reader, school, change(reader, file), day(reader, file));
                if (faults.size() == before) {
                    told.add(one);
                }
            }
        }
        return new Reading(rows(told, file), faults, file.table().hints());
    }

    private static LocalDate day(RowReader<ProgressColumn> reader, ProgressFile file) {
        return Objects.requireNonNullElse(reader.value(ProgressColumn.REPORTED_ON, GermanValues::date), file.day());
    }

    /** Looks up what is stored once for each day that the file tells of, not for each row. */
    private List<Row> rows(List<Told> told, ProgressFile file) {
        Map<LocalDate, Map<SchoolId, ProgressChange>> byDay = new TreeMap<>();
        told.forEach(one -> byDay.computeIfAbsent(one.day(), day -> new HashMap<>())
                .put(one.school().id(), one.change()));
        Map<SchoolId, ProgressBatch.Line> lines = new HashMap<>();
        byDay.forEach((day, changes) -> batch.preview(changes, day)
                .forEach(line -> lines.put(line.draft().schoolId(), line)));
        return told.stream()
                .map(one ->
                        row(one, Objects.requireNonNull(lines.get(one.school().id())), file))
                .toList();
    }

    private static Row row(Told told, ProgressBatch.Line line, ProgressFile file) {
        UserException refusal = line.refusal();
        if (refusal != null && !line.differences().isEmpty()) {
            told.reader().fault(column(refusal, file), refusal.reason());
        }
        return new Row(told.reader().number(), told.school(), line);
    }

    private static ProgressChange change(RowReader<ProgressColumn> reader, ProgressFile file) {
        SortedMap<Integer, BigDecimal> payments = new TreeMap<>();
        file.mapping().columns().keySet().forEach(column -> {
            Integer year = column.year();
            BigDecimal paid = year == null ? null : reader.value(column, GermanValues::euros);
            if (year != null && paid != null) {
                payments.put(year, paid);
            }
        });
        return new ProgressChange(
                reader.value(ProgressColumn.STATE, ProgressImport::state),
                reader.value(ProgressColumn.BEGUN_ON, GermanValues::date),
                reader.value(ProgressColumn.COMPLETION, GermanValues::date),
                reader.value(ProgressColumn.TOTAL, GermanValues::euros),
                payments,
                reader.text(ProgressColumn.NOTE));
    }

    /** The state by its name in either language. */
    private static ProgressState state(String text) {
        String word = text.strip().toLowerCase(Locale.ROOT);
        return Arrays.stream(ProgressState.values())
                .filter(state -> Texts.LOCALES.stream()
                        .anyMatch(locale -> Texts.render(state.label(), locale)
                                .toLowerCase(Locale.ROOT)
                                .equals(word)))
                .findFirst()
                .orElseThrow(() -> new UserException(Message.of("progress.import.state")));
    }

    /** The column that a refusal is about: the first of the payments if it is about these. */
    private static ProgressColumn column(UserException refusal, ProgressFile file) {
        return refusal.field()
                .flatMap(field -> file.mapping().columns().keySet().stream()
                        .filter(column -> ("progress.field." + column.name()).equals(field.key()))
                        .findFirst())
                .orElse(ProgressColumn.STATE);
    }
}
