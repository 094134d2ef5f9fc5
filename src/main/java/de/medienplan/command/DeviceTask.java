package de.medienplan.command;

import de.medienplan.device.Categories;
import de.medienplan.device.CategoryId;
import de.medienplan.device.CategoryRow;
import de.medienplan.device.CellKey;
import de.medienplan.device.CountKind;
import de.medienplan.device.CountStatement;
import de.medienplan.device.mdm.Comparison;
import de.medienplan.device.mdm.Comparison.State;
import de.medienplan.device.mdm.MdmField;
import de.medienplan.device.mdm.MdmFinding;
import de.medienplan.device.mdm.MdmImports;
import de.medienplan.device.mdm.MdmTally;
import de.medienplan.importing.Fault;
import de.medienplan.importing.FileLimits;
import de.medienplan.importing.Hint;
import de.medienplan.importing.ImportFile;
import de.medienplan.importing.ImportResult;
import de.medienplan.importing.MappingMemory;
import de.medienplan.importing.SourceFile;
import de.medienplan.school.SchoolId;
import de.medienplan.school.SchoolRow;
import de.medienplan.school.Schools;
import de.medienplan.shared.Message;
import de.medienplan.shared.SchoolYear;
import de.medienplan.shared.UserException;
import java.time.Clock;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;

/** An export of a device management, added up and taken as counted devices. */
@Component
class DeviceTask implements ImportTask {

    private final MdmImports imports;
    private final Schools schools;
    private final Categories categories;
    private final MappingMemory memory;
    private final Clock clock;

    DeviceTask(MdmImports imports, Schools schools, Categories categories, MappingMemory memory, Clock clock) {
        this.imports = imports;
        this.schools = schools;
        this.categories = categories;
        this.memory = memory;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "devices";
    }

    @Override
    public FileLimits limits() {
        return MdmImports.KIND.limits();
    }

    @Override
    public Outcome run(SourceFile source, Answers answers, boolean previewOnly) {
        ImportFile<MdmField> file = answers.apply(ImportFile.open(MdmImports.KIND, source, memory), memory);
        try {
            MdmTally tally = imports.count(file, places(answers));
            SchoolYear year = answers.year(file, clock);
            List<Comparison> compared = imports.compare(tally, year);
            List<Comparison> wanted = compared.stream()
                    .filter(row -> row.state() != State.SAME && (row.state() != State.MISSING || answers.yes("zero")))
                    .toList();
            boolean leaveOut = answers.yes("leaveOut");
            List<Fault> faults = leaveOut ? List.of() : questions(tally);
            boolean stores = faults.isEmpty() && !previewOnly && !wanted.isEmpty();
            if (stores) {
                imports.take(source.name(), tally, wanted, year, leaveOut);
            }
            return new Outcome(
                    result(tally, compared, wanted),
                    faults,
                    hints(tally, year, leaveOut),
                    file.unused(),
                    statements(tally, year),
                    stores);
        } catch (UserException refusal) {
            return Outcome.refused(file.place().headingLine(), refusal.reason(), file.unused());
        } catch (ConcurrencyFailureException | DataIntegrityViolationException race) {
            return Outcome.refused(0, Message.of("importing.moved"), file.unused());
        }
    }

    /** For which year was counted, what was passed over when the file was read, and which rows count no device. */
    private static List<Hint> hints(MdmTally tally, SchoolYear year, boolean leaveOut) {
        Stream<Hint> left = tally.findings().stream()
                .filter(finding -> leaveOut || !finding.kind().isDoubtful())
                .flatMap(finding -> finding.examples().stream()
                        .map(row -> new Hint(
                                row,
                                "",
                                finding.text(),
                                Message.of(
                                        "command.devices.leftOut",
                                        finding.kind().label(),
                                        finding.rows()),
                                true)));
        Stream<Hint> counted = Stream.of(new Hint(0, "", "", Message.of("command.devices.year", year), false));
        return Stream.of(counted, tally.hints().stream(), left)
                .flatMap(hints -> hints)
                .sorted(Comparator.comparingInt(Hint::row))
                .toList();
    }

    /** The schools that the answers give to locations. */
    private Map<String, SchoolId> places(Answers answers) {
        Map<String, SchoolId> ids =
                schools.active().stream().collect(Collectors.toMap(SchoolRow::number, SchoolRow::id));
        Map<String, SchoolId> places = new HashMap<>();
        answers.texts("schools").forEach((location, number) -> {
            SchoolId id = number == null ? null : ids.get(number);
            UserException.throwIf(id == null, "command.mapping.school", String.valueOf(number));
            places.put(location, Objects.requireNonNull(id));
        });
        return places;
    }

    private static ImportResult result(MdmTally tally, List<Comparison> compared, List<Comparison> wanted) {
        int added =
                (int) wanted.stream().filter(row -> row.state() == State.NEW).count();
        return new ImportResult(added, wanted.size() - added, compared.size() - wanted.size(), leftOut(tally));
    }

    /** Devices that are not counted, and rows that are none. */
    private static int leftOut(MdmTally tally) {
        return tally.leftOut()
                + (int) tally.hints().stream().filter(Hint::leftOut).count();
    }

    /** On screen somebody says what becomes of these rows. */
    private static List<Fault> questions(MdmTally tally) {
        return tally.findings().stream()
                .filter(finding -> finding.kind().isDoubtful())
                .flatMap(DeviceTask::questions)
                .sorted(Comparator.comparingInt(Fault::row))
                .toList();
    }

    private static Stream<Fault> questions(MdmFinding finding) {
        Message reason = Message.of("command.devices.question", finding.kind().label(), finding.text(), finding.rows());
        return finding.examples().stream().map(row -> new Fault(row, "", finding.text(), reason));
    }

    private List<CountStatement> statements(MdmTally tally, SchoolYear year) {
        Map<SchoolId, SchoolRow> numbers =
                schools.active().stream().collect(Collectors.toMap(SchoolRow::id, Function.identity()));
        Map<CategoryId, CategoryRow> codes =
                categories.all().stream().collect(Collectors.toMap(CategoryRow::categoryId, Function.identity()));
        return tally.counts().entrySet().stream()
                .map(entry -> statement(entry, numbers, codes, year))
                .sorted(Comparator.comparing(CountStatement::school).thenComparing(CountStatement::category))
                .toList();
    }

    private static CountStatement statement(
            Map.Entry<CellKey, Integer> entry,
            Map<SchoolId, SchoolRow> numbers,
            Map<CategoryId, CategoryRow> codes,
            SchoolYear year) {
        return new CountStatement(
                required(numbers.get(entry.getKey().schoolId())).number(),
                required(codes.get(entry.getKey().categoryId())).code(),
                year,
                CountKind.ACTUAL,
                entry.getValue());
    }

    private static <T> T required(@Nullable T value) {
        return Objects.requireNonNull(value);
    }
}
