package de.medienplan.subsidy.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import de.medienplan.shared.Formats;
import de.medienplan.shared.Table.Kind;
import de.medienplan.subsidy.DeletionRow;
import de.medienplan.subsidy.DueDeletion;
import de.medienplan.subsidy.KindRow;
import de.medienplan.subsidy.OpenCases;
import de.medienplan.subsidy.Retention;
import de.medienplan.subsidy.RetentionRow;
import de.medienplan.subsidy.RetentionTrigger;
import de.medienplan.subsidy.SubsidyRules;
import de.medienplan.ui.Confirm;
import de.medienplan.ui.DataGrid;
import de.medienplan.ui.EmptyState;
import de.medienplan.ui.Notices;
import de.medienplan.ui.Status;
import de.medienplan.ui.Tone;
import de.medienplan.ui.Translations;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Deletion: what is due, what was done, and the rules behind it. */
class RetentionPart {

    private final Retention retention;
    private final OpenCases open;
    private final SubsidyRules rules;
    private final Clock clock;
    private final Runnable changed;

    RetentionPart(Retention retention, OpenCases open, SubsidyRules rules, Clock clock, Runnable changed) {
        this.retention = retention;
        this.open = open;
        this.rules = rules;
        this.clock = clock;
        this.changed = changed;
    }

    Component dryRun() {
        LocalDate today = LocalDate.now(clock);
        List<DueDeletion> schedule = retention.dryRun();
        if (schedule.isEmpty()) {
            return new EmptyState("subsidy.dryRun.empty", openHint(today));
        }
        long due = schedule.stream().filter(one -> !one.dueOn().isAfter(today)).count();
        DataGrid<DueDeletion> grid = new DataGrid<>();
        grid.text("subsidy.field.reference", DueDeletion::reference);
        grid.text("subsidy.field.alias", DueDeletion::alias);
        grid.text("subsidy.field.subject", one -> subject(one.rule().subject()));
        grid.text(
                "subsidy.field.trigger",
                one -> Translations.text(one.rule().trigger().label()));
        grid.value("subsidy.field.triggerDay", Kind.DATE, DueDeletion::begin);
        grid.value("subsidy.field.months", Kind.INTEGER, one -> one.rule().months());
        grid.value("subsidy.field.dueOn", Kind.DATE, DueDeletion::dueOn);
        grid.shown(
                "subsidy.field.state",
                one -> word(one, today),
                one -> new Status(word(one, today), one.dueOn().isAfter(today) ? Tone.NEUTRAL : Tone.WARNING));
        grid.show(schedule);
        return Forms.fill(
                new Paragraph(Translations.text("subsidy.dryRun.hint", due)),
                openHint(today),
                Forms.bar(Forms.primary("subsidy.dryRun.delete", () -> ask(due))),
                grid);
    }

    /** What the run will never reach. */
    private Paragraph openHint(LocalDate today) {
        OpenCases.Count count = open.count(today);
        Paragraph hint = new Paragraph(Translations.text("subsidy.dryRun.open", count.all(), count.toCheck()));
        hint.setVisible(count.all() > 0);
        return hint;
    }

    private static String word(DueDeletion one, LocalDate today) {
        return Translations.text(one.dueOn().isAfter(today) ? "subsidy.dryRun.later" : "subsidy.dryRun.due");
    }

    private void ask(long due) {
        Confirm.ask(
                "subsidy.dryRun.ask",
                () -> Forms.guarded(() -> {
                    Notices.done("subsidy.dryRun.done", retention.deleteDue());
                    changed.run();
                }),
                due);
    }

    Component records() {
        List<DeletionRow> records = retention.records();
        if (records.isEmpty()) {
            return new EmptyState("subsidy.records.empty");
        }
        DataGrid<DeletionRow> grid = new DataGrid<>();
        grid.text("subsidy.field.at", one -> Formats.dateTime(one.at(), Translations.locale()));
        grid.text("subsidy.field.actor", DeletionRow::actor);
        grid.text("subsidy.field.subject", one -> subject(one.subject()));
        grid.text(
                "subsidy.field.trigger", one -> Translations.text(one.trigger().label()));
        grid.value("subsidy.field.months", Kind.INTEGER, DeletionRow::months);
        grid.sum("subsidy.figure.cases", Kind.INTEGER, DeletionRow::cases);
        grid.sum("subsidy.field.payments", Kind.INTEGER, DeletionRow::payments);
        grid.sum("subsidy.field.logEntries", Kind.INTEGER, DeletionRow::logEntries);
        grid.show(records);
        return Forms.fill(new Paragraph(Translations.text("subsidy.records.hint")), grid);
    }

    Component rules() {
        DataGrid<RetentionRow> grid = new DataGrid<>();
        grid.text("subsidy.field.subject", one -> subject(one.subject()));
        grid.text(
                "subsidy.field.trigger", one -> Translations.text(one.trigger().label()));
        grid.value("subsidy.field.months", Kind.INTEGER, RetentionRow::months);
        grid.value("subsidy.field.validFrom", Kind.DATE, RetentionRow::validFrom);
        grid.text("subsidy.field.source", RetentionRow::source)
                .setAutoWidth(false)
                .setWidth("18rem")
                .setTooltipGenerator(RetentionRow::source);
        grid.text("subsidy.field.note", RetentionRow::note)
                .setAutoWidth(false)
                .setWidth("18rem")
                .setTooltipGenerator(RetentionRow::note);
        grid.text("subsidy.field.enteredBy", RetentionRow::createdBy);
        grid.show(retention.rules());
        return Forms.fill(
                new Paragraph(Translations.text("subsidy.retention.hint")),
                Forms.bar(Forms.add("subsidy.retention.add", this::add)),
                grid);
    }

    private void add() {
        List<String> subjects =
                new ArrayList<>(rules.kinds().stream().map(KindRow::code).toList());
        subjects.addAll(List.of(RetentionRow.NONE, RetentionRow.LOG));
        Select<String> subject = Forms.choice("subsidy.field.subject", subjects, this::subject);
        Select<RetentionTrigger> trigger = Forms.choice(
                "subsidy.field.trigger", List.of(RetentionTrigger.values()), one -> Translations.text(one.label()));
        IntegerField months = Forms.whole("subsidy.field.months", 36, 1, 240);
        var from = Forms.date("subsidy.field.validFrom", LocalDate.now(clock));
        TextField source = Forms.text("subsidy.field.source", "");
        TextField note = Forms.text("subsidy.field.note", "");
        new RowDialog(
                        "subsidy.retention.add",
                        () -> retention.add(new RetentionRow(
                                Forms.required(subject.getValue(), "subsidy.field.subject"),
                                Forms.required(trigger.getValue(), "subsidy.field.trigger"),
                                Forms.required(months.getValue(), "subsidy.field.months"),
                                Forms.required(from.getValue(), "subsidy.field.validFrom"),
                                source.getValue(),
                                note.getValue(),
                                "")),
                        changed,
                        subject,
                        trigger,
                        months,
                        from,
                        source,
                        note)
                .open();
    }

    private String subject(String code) {
        return switch (code) {
            case RetentionRow.NONE -> Translations.text("subsidy.subject.NONE");
            case RetentionRow.LOG -> Translations.text("subsidy.subject.LOG");
            case "HAND" -> Translations.text("subsidy.subject.HAND");
            default ->
                rules.kinds().stream()
                        .filter(kind -> kind.code().equals(code))
                        .map(KindRow::name)
                        .findFirst()
                        .orElse(code);
        };
    }
}
