package de.medienplan.school;

import de.medienplan.history.Actor;
import de.medienplan.identity.MayPlan;
import de.medienplan.importing.Hint;
import de.medienplan.importing.ImportField;
import de.medienplan.importing.ImportKind;
import de.medienplan.importing.ImportPreview;
import de.medienplan.importing.Importer;
import de.medienplan.importing.RecordChange;
import de.medienplan.importing.RecordChange.Kind;
import de.medienplan.shared.Message;
import de.medienplan.shared.Texts;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** Takes files of schools into the register: first a preview, then all of it in one transaction or nothing. */
@Service
public class SchoolImport implements Importer<SchoolFile> {

    public static final ImportKind<ImportField> KIND = new ImportKind<>("school.import", ExtraColumn.allFields());

    private final SchoolRegister register;
    private final SchoolTypeTable types;
    private final SchoolCheck check;
    private final Clock clock;

    SchoolImport(SchoolRegister register, SchoolTypeTable types, SchoolCheck check, Clock clock) {
        this.register = register;
        this.types = types;
        this.check = check;
        this.clock = clock;
    }

    @Override
    @MayPlan
    @Transactional(readOnly = true)
    public ImportPreview preview(SchoolFile file) {
        List<Message> missing = file.mapping().missing(ExtraColumn.allFields());
        if (!missing.isEmpty() && !isNumberedByName(file)) {
            Message reason = Message.of(
                    file.lacksNumbers() ? "school.import.noNumbers" : "school.import.columnMissing",
                    missing.getFirst());
            return ImportPreview.refused(reason);
        }
        return preview(plan(file));
    }

    private static boolean isNumberedByName(SchoolFile file) {
        return file.unnumbered() && file.lacksNumbers();
    }

    /** The types that neither register nor any state's list knows, as written, and how many rows name each. */
    @MayPlan
    @Transactional(readOnly = true)
    public SortedMap<String, Long> unknownTypes(SchoolFile file) {
        Set<String> known = typeCodes(TypeReading.AS_WRITTEN).keySet();
        return file.typesWritten()
                .filter(type -> !known.contains(TypeReading.key(type)))
                .collect(Collectors.groupingBy(
                        Function.identity(),
                        () -> new TreeMap<>(String.CASE_INSENSITIVE_ORDER),
                        Collectors.counting()));
    }

    @Override
    @MayPlan
    @Transactional(isolation = Isolation.REPEATABLE_READ)
    public void confirm(SchoolFile file, ImportPreview shown) {
        ImportPlan plan = plan(file);
        shown.requireSame(preview(plan));
        apply(plan.steps());
    }

    private void apply(List<ImportPlan.Step> steps) {
        Map<String, SchoolType> typeOfCode = new HashMap<>(typesBy(SchoolType::code));
        steps.forEach(step -> typeOfCode.computeIfAbsent(step.values().text(SchoolField.TYPE), this::added));
        Instant at = clock.instant();
        register.saveAll(steps.stream()
                .filter(step -> step.change().kind() != Kind.UNCHANGED)
                .map(step -> apply(step, typeOfCode, at))
                .toList());
    }

    /** A type of a state's list that the register did not have yet. */
    private @Nullable SchoolType added(String code) {
        return StateTypes.ofCode(code)
                .map(type -> types.save(new SchoolType(code, type.name(), type.level(), type.sortOrder())))
                .orElse(null);
    }

    private static School apply(ImportPlan.Step step, Map<String, SchoolType> typeOfCode, Instant at) {
        SchoolType type = Objects.requireNonNull(typeOfCode.get(step.values().text(SchoolField.TYPE)));
        School school = step.school();
        if (school == null) {
            school = new School(type, step.values(), Actor.current(), at);
        } else {
            school.update(type, step.values(), Actor.current(), at);
        }
        school.markSynthetic(step.synthetic());
        return school;
    }

    private ImportPlan plan(SchoolFile file) {
        Map<String, School> schools =
                register.findAllWithYears().stream().collect(Collectors.toMap(School::number, Function.identity()));
        SchoolRowParser parser = new SchoolRowParser(
                file.mapping(),
                new YearOfFigures(file, schools),
                typeCodes(file.types()),
                isNumberedByName(file) ? new StandInNumbers(schools.values()) : null);
        return new ImportPlan(file, parser, schools, check.context());
    }

    private ImportPreview preview(ImportPlan plan) {
        List<RecordChange> changes =
                plan.steps().stream().map(ImportPlan.Step::change).toList();
        List<Hint> hints = new ArrayList<>(plan.hints());
        hints.addAll(newTypes(plan));
        return new ImportPreview(changes, plan.faults(), hints);
    }

    /** The types that the register does not have yet: nobody here has looked at their level, which decides a lot. */
    private List<Hint> newTypes(ImportPlan plan) {
        Set<String> known = typesBy(SchoolType::code).keySet();
        Map<String, Integer> firstRows = new TreeMap<>();
        plan.steps().stream()
                .filter(step -> !known.contains(step.values().text(SchoolField.TYPE)))
                .forEach(step -> firstRows.merge(
                        step.values().text(SchoolField.TYPE), step.change().row(), Math::min));
        return firstRows.entrySet().stream()
                .flatMap(entry -> StateTypes.ofCode(entry.getKey()).stream().map(type -> hint(type, entry.getValue())))
                .toList();
    }

    private static Hint hint(SchoolTypeRow type, int row) {
        Message reason =
                Message.of("school.import.newType", type.name(), type.level().label());
        return new Hint(row, Texts.german(SchoolField.TYPE.label()), type.code(), reason, false);
    }

    private Map<String, String> typeCodes(TypeReading reading) {
        Map<String, String> codes = new HashMap<>(StateTypes.codes());
        codes.putAll(reading.codes());
        typesBy(SchoolType::name).forEach((name, type) -> codes.put(TypeReading.key(name), type.code()));
        typesBy(SchoolType::code).forEach((code, type) -> codes.put(TypeReading.key(code), type.code()));
        return codes;
    }

    private Map<String, SchoolType> typesBy(Function<SchoolType, String> key) {
        return types.findAllByOrderBySortOrderAscCodeAsc().stream()
                .collect(Collectors.toMap(key, Function.identity(), (first, second) -> first));
    }
}
