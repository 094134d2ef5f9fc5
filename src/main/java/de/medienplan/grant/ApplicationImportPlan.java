package de.medienplan.grant;

import de.medienplan.importing.Fault;
import de.medienplan.importing.FieldChange;
import de.medienplan.importing.Hint;
import de.medienplan.importing.ImportPreview;
import de.medienplan.importing.RecordChange;
import de.medienplan.importing.RecordChange.Kind;
import de.medienplan.shared.Message;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What each row of a file with applications would do, and which rows are at fault. */
final class ApplicationImportPlan {

    /** One row's work; {@code stored} is null if it adds an application. */
    record Step(
            @Nullable ApplicationRow stored,
            ApplicationInput input,
            @Nullable Arrival arrival,
            RecordChange change) {}

    private final List<Step> steps = new ArrayList<>();
    private final List<Fault> faults = new ArrayList<>();
    private final List<Hint> hints = new ArrayList<>();
    private final Map<String, Integer> rowOfSlot = new HashMap<>();
    private final ApplicationFile file;

    ApplicationImportPlan(ApplicationFile file, ApplicationIndex index) {
        this.file = file;
        faults.addAll(file.table().faults());
        hints.addAll(file.table().hints());
        ApplicationRowParser parser = new ApplicationRowParser(file, index, faults);
        file.table().rows().forEach(row -> {
            ApplicationRowParser.Parsed parsed = parser.parse(row);
            if (parsed != null) {
                plan(parsed);
            }
        });
        hints.addAll(parser.hints());
    }

    /** The rows that add or change something. */
    List<Step> work() {
        return steps.stream()
                .filter(step -> step.change().kind() != Kind.UNCHANGED)
                .toList();
    }

    ImportPreview preview() {
        return new ImportPreview(steps.stream().map(Step::change).toList(), faults, hints);
    }

    private void plan(ApplicationRowParser.Parsed parsed) {
        ApplicationRow stored = parsed.stored();
        ApplicationInput input = parsed.input();
        String slot = stored == null ? input.schoolId() + "/" + input.categoryId() : stored.reference();
        Integer first = rowOfSlot.putIfAbsent(slot, parsed.row());
        if (first != null) {
            faults.add(new Fault(
                    parsed.row(),
                    file.mapping().columnName(ApplicationField.SCHOOL),
                    parsed.school().name() + ", " + parsed.category().name(),
                    Message.of("grant.import.twice", first)));
            return;
        }
        List<FieldChange> changes = changes(stored, input);
        Arrival arrival = parsed.arrival();
        if (arrival != null) {
            changes.addAll(arrivals(stored, arrival));
        }
        Kind kind = stored == null ? Kind.ADDED : changes.isEmpty() ? Kind.UNCHANGED : Kind.CHANGED;
        String name = (stored == null ? "" : stored.reference() + " · ")
                + parsed.school().name() + " · " + parsed.category().name();
        steps.add(new Step(stored, input, arrival, new RecordChange(parsed.row(), kind, name, changes)));
    }

    private static List<FieldChange> changes(@Nullable ApplicationRow stored, ApplicationInput input) {
        List<FieldChange> changes = new ArrayList<>();
        compare(changes, ApplicationField.PURPOSE, stored == null ? null : stored.purpose(), input.purpose());
        compare(changes, ApplicationField.COSTS, stored == null ? null : stored.costs(), input.costs());
        compare(changes, ApplicationField.REQUESTED, stored == null ? null : stored.requested(), input.requested());
        compare(
                changes,
                ApplicationField.RESPONSIBLE,
                stored == null ? null : stored.responsible(),
                input.responsible());
        compare(changes, ApplicationField.PLANNED_FOR, stored == null ? null : stored.plannedFor(), input.plannedFor());
        compare(changes, ApplicationField.ORDERED_ON, stored == null ? null : stored.orderedOn(), input.orderedOn());
        compare(
                changes,
                ApplicationField.EARLY_START_ON,
                stored == null ? null : stored.earlyStartOn(),
                input.earlyStartOn());
        return changes;
    }

    private static List<FieldChange> arrivals(@Nullable ApplicationRow stored, Arrival arrival) {
        List<FieldChange> changes = new ArrayList<>();
        ApplicationProgress to = arrival.progress();
        ApplicationProgress from = stored == null
                ? new ApplicationProgress(null, null, null, null, null, BigDecimal.ZERO.setScale(2), null)
                : stored.progress();
        ApplicationState was = stored == null ? ApplicationState.PREPARING : stored.state();
        compare(changes, ApplicationField.STATE, was.label(), arrival.state().label());
        compare(changes, ApplicationField.SUBMITTED_ON, from.submittedOn(), to.submittedOn());
        compare(changes, ApplicationField.NOTICE_NUMBER, from.noticeNumber(), to.noticeNumber());
        compare(changes, ApplicationField.NOTICE_ON, from.approvedOn(), to.approvedOn());
        compare(changes, ApplicationField.APPROVED, amount(from.approval()), amount(to.approval()));
        compare(changes, ApplicationField.IMPLEMENTED_ON, from.implementedOn(), to.implementedOn());
        compare(changes, ApplicationField.DRAWN_ON, from.drawnOn(), to.drawnOn());
        compare(changes, ApplicationField.DRAWN, amount(from.drawdown()), amount(to.drawdown()));
        compare(changes, ApplicationField.SETTLED_ON, from.settledOn(), to.settledOn());
        compare(changes, ApplicationField.SETTLED, amount(from.proofOfUse()), amount(to.proofOfUse()));
        compare(changes, ApplicationField.REPAID, from.repaid(), to.repaid());
        compare(changes, ApplicationField.ENDED_ON, from.endedOn(), to.endedOn());
        return changes;
    }

    private static @Nullable BigDecimal amount(@Nullable Record dated) {
        return switch (dated) {
            case Approval approval -> approval.amount();
            case Drawdown drawdown -> drawdown.amount();
            case ProofOfUse proof -> proof.amount();
            case null, default -> null;
        };
    }

    private static void compare(
            List<FieldChange> changes, ApplicationField field, @Nullable Object from, @Nullable Object to) {
        if (!Objects.equals(from, to) && !(from == null && "".equals(to))) {
            changes.add(new FieldChange(field.label(), from, to));
        }
    }
}
