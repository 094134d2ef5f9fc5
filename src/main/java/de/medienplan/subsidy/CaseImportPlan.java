package de.medienplan.subsidy;

import de.medienplan.importing.Fault;
import de.medienplan.importing.FieldChange;
import de.medienplan.importing.Hint;
import de.medienplan.importing.ImportPreview;
import de.medienplan.importing.RecordChange;
import de.medienplan.importing.RecordChange.Kind;
import de.medienplan.importing.TableRow;
import de.medienplan.shared.Message;
import de.medienplan.shared.UserException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a file of cases would do, case by case. */
final class CaseImportPlan {

    /** @param before null for a new case */
    record Step(@Nullable CaseValues before, CaseValues after, RecordChange change) {}

    private final CaseSheet file;
    private final CaseCheck check;
    private final CaseChanges changes;
    private final CaseRowParser parser;
    private final Map<String, CaseValues> stored = new HashMap<>();
    private final Map<String, List<CaseValues>> families = new HashMap<>();
    private final Map<String, CaseDraft> drafts = new LinkedHashMap<>();
    private final List<Step> steps = new ArrayList<>();
    private final List<Fault> faults = new ArrayList<>();
    private final List<Hint> hints = new ArrayList<>();

    CaseImportPlan(CaseSheet file, List<CaseValues> cases, CaseWords words, CaseCheck check, CaseChanges changes) {
        this.file = file;
        this.check = check;
        this.changes = changes;
        this.parser = new CaseRowParser(file, words, faults);
        faults.addAll(file.table().faults());
        hints.addAll(file.table().hints());
        cases.forEach(one -> stored.put(one.reference(), one));
        file.table().rows().forEach(this::read);
        cases.stream().filter(one -> !drafts.containsKey(one.reference())).forEach(this::join);
        drafts.values().forEach(this::plan);
    }

    /** The cases that a file of this plan adds or changes. */
    List<Step> work() {
        return steps.stream()
                .filter(step -> step.change().kind() != Kind.UNCHANGED)
                .toList();
    }

    /** What would be stored, by the file's number, with the share that the file expects. */
    Stream<Map.Entry<CaseDraft, CaseValues>> expected() {
        Map<String, CaseValues> after = new HashMap<>();
        steps.forEach(step -> after.put(step.after().reference(), step.after()));
        return drafts.entrySet().stream()
                .filter(entry -> after.containsKey(entry.getKey())
                        && entry.getValue().share().isPresent())
                .map(entry -> Map.entry(entry.getValue(), Objects.requireNonNull(after.get(entry.getKey()))));
    }

    List<CaseValues> family(String family) {
        return families.getOrDefault(family, List.of());
    }

    void hint(Hint hint) {
        hints.add(hint);
    }

    ImportPreview preview() {
        return new ImportPreview(steps.stream().map(Step::change).toList(), faults, hints);
    }

    private void read(TableRow row) {
        String reference = file.mapping().text(CaseColumn.REFERENCE, row);
        if (reference.isBlank() || reference.length() > 40) {
            Message label = CaseColumn.REFERENCE.label();
            faults.add(new Fault(
                    row.number(),
                    file.mapping().columnName(CaseColumn.REFERENCE),
                    "",
                    reference.isBlank()
                            ? Message.of("subsidy.rule.missing", label)
                            : Message.of("subsidy.rule.tooLong", label, 40)));
            return;
        }
        parser.read(
                row,
                drafts.computeIfAbsent(reference, number -> new CaseDraft(row.number(), number, stored.get(number))));
    }

    private void join(CaseValues one) {
        families.computeIfAbsent(one.file().family(), key -> new ArrayList<>()).add(one);
    }

    private void plan(CaseDraft draft) {
        if (draft.isFaulty() || !draft.isComplete(file.mapping(), faults)) {
            return;
        }
        try {
            CaseValues draftValues = draft.values();
            CaseValues after =
                    check.valid(draftValues, family(draftValues.file().family()));
            join(after);
            List<FieldChange> differing = changes.between(draft.stored(), after);
            Kind kind = draft.stored() == null ? Kind.ADDED : differing.isEmpty() ? Kind.UNCHANGED : Kind.CHANGED;
            steps.add(
                    new Step(draft.stored(), after, new RecordChange(draft.row(), kind, after.reference(), differing)));
        } catch (UserException refusal) {
            faults.add(new Fault(draft.row(), column(refusal), "", refusal.reason()));
        }
    }

    /** How the file calls the field that is refused; empty for the row. */
    private String column(UserException refusal) {
        Optional<CaseColumn> column = refusal.field()
                .flatMap(label -> CaseColumn.ALL.stream()
                        .filter(one -> one.label().equals(label))
                        .findFirst());
        return column.map(file.mapping()::columnName).orElse("");
    }
}
