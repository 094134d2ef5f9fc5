package de.medienplan.school;

import de.medienplan.importing.Fault;
import de.medienplan.importing.FieldChange;
import de.medienplan.importing.Hint;
import de.medienplan.importing.RecordChange;
import de.medienplan.importing.RecordChange.Kind;
import de.medienplan.importing.TableRow;
import de.medienplan.shared.Message;
import de.medienplan.shared.Texts;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Compares the rows of a file with the register: what each row would do, and which rows are at fault. */
final class ImportPlan {

    /**
     * What is to be done for one row.
     *
     * @param school null if the row adds one
     * @param synthetic the marks after the import
     */
    record Step(@Nullable School school, SchoolValues values, Set<FieldKey> synthetic, RecordChange change) {}

    private final Map<String, School> register;
    private final RuleContext rules;
    private final List<Step> steps = new ArrayList<>();
    private final List<Fault> faults = new ArrayList<>();
    private final List<Hint> hints = new ArrayList<>();
    private final Map<String, SchoolRowParser.Parsed> firstOfNumber = new HashMap<>();

    ImportPlan(SchoolFile file, SchoolRowParser parser, Map<String, School> register, RuleContext rules) {
        this.register = register;
        this.rules = rules;
        faults.addAll(file.table().faults());
        hints.addAll(file.hints());
        for (TableRow row : file.rows()) {
            int before = faults.size();
            SchoolRowParser.Parsed parsed = parser.parse(row, faults);
            if (faults.size() == before) {
                plan(parsed);
            }
        }
        hints.addAll(parser.hints());
    }

    List<Step> steps() {
        return steps;
    }

    List<Fault> faults() {
        return faults;
    }

    List<Hint> hints() {
        return hints;
    }

    private void plan(SchoolRowParser.Parsed parsed) {
        String number = parsed.values().text(SchoolField.NUMBER);
        SchoolRowParser.Parsed first = firstOfNumber.putIfAbsent(number, parsed);
        if (first != null) {
            again(parsed, first);
            return;
        }
        School school = register.get(number);
        SchoolValues before = school == null ? SchoolValues.EMPTY : school.values();
        SchoolValues after = (school == null ? before.with(SchoolField.MEP_PLACE, MepPlace.NONE) : before)
                .overlaidWith(parsed.values());
        List<Violation> violations = SchoolRule.violations(after, rules);
        violations.forEach(violation -> fault(parsed.row(), violation, after));
        if (violations.isEmpty()) {
            steps.add(step(parsed, school, before, after));
        }
    }

    /** Lists with a row per branch name a school several times; rows that say the same are one school. */
    private void again(SchoolRowParser.Parsed parsed, SchoolRowParser.Parsed first) {
        String number = parsed.values().text(SchoolField.NUMBER);
        String column = Texts.german(SchoolField.NUMBER.label());
        if (parsed.values().equals(first.values())) {
            Message reason = Message.of("school.import.joined", first.row());
            hints.add(new Hint(parsed.row(), column, number, reason, false));
        } else {
            fault(parsed.row(), SchoolField.NUMBER, number, Message.of("school.rule.twiceInFile", first.row()));
        }
    }

    private Step step(SchoolRowParser.Parsed parsed, @Nullable School school, SchoolValues before, SchoolValues after) {
        String name = after.text(SchoolField.NUMBER) + " " + after.text(SchoolField.NAME);
        Set<FieldKey> marks = marks(parsed, school, before, after);
        if (school == null) {
            return new Step(null, after, marks, new RecordChange(parsed.row(), Kind.ADDED, name, added(after)));
        }
        List<FieldChange> changes = before.changesTo(after);
        if (!changes.isEmpty() && !school.isActive()) {
            fault(parsed.row(), SchoolField.NUMBER, school.number(), Message.of("school.notActive", school.name()));
        }
        Kind kind = changes.isEmpty() ? Kind.UNCHANGED : Kind.CHANGED;
        return new Step(school, after, marks, new RecordChange(parsed.row(), kind, name, changes));
    }

    private static List<FieldChange> added(SchoolValues values) {
        return values.asMap().entrySet().stream()
                .map(entry -> new FieldChange(entry.getKey().label(), null, entry.getValue()))
                .toList();
    }

    /** A changed value is made up only if the file says so; the marks of the others stay. */
    private static Set<FieldKey> marks(
            SchoolRowParser.Parsed parsed, @Nullable School school, SchoolValues before, SchoolValues after) {
        Set<FieldKey> changed = before.differences(after);
        Set<FieldKey> marks = new HashSet<>(school == null ? Set.of() : school.synthetic());
        marks.removeAll(changed);
        parsed.synthetic().stream().filter(changed::contains).forEach(marks::add);
        return marks;
    }

    private void fault(int row, Violation violation, SchoolValues values) {
        Object value = values.get(violation.key());
        faults.add(new Fault(
                row, Texts.german(violation.key().label()), value == null ? "" : value.toString(), violation.reason()));
    }

    private void fault(int row, SchoolField field, String value, Message reason) {
        faults.add(new Fault(row, Texts.german(field.label()), value, reason));
    }
}
