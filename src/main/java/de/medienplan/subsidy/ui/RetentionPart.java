package de.medienplan.subsidy.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Paragraph;
import de.medienplan.shared.Formats;
import de.medienplan.shared.Table.Kind;
import de.medienplan.subsidy.DeletionPreview;
import de.medienplan.subsidy.DeletionRow;
import de.medienplan.subsidy.DueDeletion;
import de.medienplan.subsidy.OpenCases;
import de.medienplan.subsidy.Retention;
import de.medienplan.ui.Buttons;
import de.medienplan.ui.Confirm;
import de.medienplan.ui.DataGrid;
import de.medienplan.ui.DisplayedChanges;
import de.medienplan.ui.EmptyState;
import de.medienplan.ui.FilterBar;
import de.medienplan.ui.FullHeight;
import de.medienplan.ui.Notices;
import de.medienplan.ui.Status;
import de.medienplan.ui.Tone;
import de.medienplan.ui.Translations;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Deletion: what is due and what was done. */
class RetentionPart {

    private final Retention retention;
    private final OpenCases open;
    private final RetentionSubjects subjects;
    private final Runnable changed;
    private @Nullable DeletionPreview refused;

    RetentionPart(Retention retention, OpenCases open, RetentionSubjects subjects, Runnable changed) {
        this.retention = retention;
        this.open = open;
        this.subjects = subjects;
        this.changed = changed;
    }

    Component dryRun() {
        DeletionPreview preview = retention.dryRun();
        Component changes = changes(preview);
        if (preview.schedule().isEmpty()) {
            return new FullHeight(changes, new EmptyState("subsidy.dryRun.empty", openHint(preview.day())));
        }
        DataGrid<DueDeletion> grid = new DataGrid<>();
        grid.text("subsidy.field.reference", DueDeletion::reference);
        grid.text("subsidy.field.alias", DueDeletion::alias);
        grid.text("subsidy.field.subject", one -> subjects.name(one.rule().subject()));
        grid.text(
                "subsidy.field.trigger",
                one -> Translations.text(one.rule().trigger().label()));
        grid.value("subsidy.field.triggerDay", Kind.DATE, DueDeletion::begin);
        grid.value("subsidy.field.months", Kind.INTEGER, one -> one.rule().months());
        grid.value("subsidy.field.dueOn", Kind.DATE, DueDeletion::dueOn);
        grid.shown(
                "subsidy.field.state",
                one -> word(preview.isDue(one)),
                one -> new Status(word(preview.isDue(one)), preview.isDue(one) ? Tone.WARNING : Tone.NEUTRAL));
        grid.show(preview.schedule());
        return new FullHeight(
                new Paragraph(
                        Translations.text("subsidy.dryRun.hint", preview.due().size())),
                openHint(preview.day()),
                new FilterBar(Buttons.primary("subsidy.dryRun.delete", () -> ask(preview))),
                changes,
                grid);
    }

    /** What the run will never reach. */
    private Paragraph openHint(LocalDate today) {
        OpenCases.Count count = open.count(today);
        Paragraph hint = new Paragraph(Translations.text("subsidy.dryRun.open", count.all(), count.toCheck()));
        hint.setVisible(count.all() > 0);
        return hint;
    }

    private static String word(boolean due) {
        return Translations.text(due ? "subsidy.dryRun.due" : "subsidy.dryRun.later");
    }

    private void ask(DeletionPreview preview) {
        Confirm.ask("subsidy.dryRun.ask", () -> delete(preview), preview.due().size());
    }

    private void delete(DeletionPreview preview) {
        if (!Notices.guarded(() -> Notices.done("subsidy.dryRun.done", retention.delete(preview)))) {
            refused = preview;
        }
        changed.run();
    }

    /** What changed since the run that was confirmed and refused; told once. */
    private Component changes(DeletionPreview present) {
        DeletionPreview before = refused == null ? present : refused;
        refused = null;
        return new DisplayedChanges(before.displayed(), present.displayed());
    }

    Component records() {
        List<DeletionRow> records = retention.records();
        if (records.isEmpty()) {
            return new EmptyState("subsidy.records.empty");
        }
        DataGrid<DeletionRow> grid = new DataGrid<>();
        grid.text("subsidy.field.at", one -> Formats.dateTime(one.at(), Translations.locale()));
        grid.text("subsidy.field.actor", DeletionRow::actor);
        grid.text("subsidy.field.subject", one -> subjects.name(one.subject()));
        grid.text(
                "subsidy.field.trigger", one -> Translations.text(one.trigger().label()));
        grid.value("subsidy.field.months", Kind.INTEGER, DeletionRow::months);
        grid.sum("subsidy.figure.cases", Kind.INTEGER, DeletionRow::cases);
        grid.sum("subsidy.field.payments", Kind.INTEGER, DeletionRow::payments);
        grid.sum("subsidy.field.logEntries", Kind.INTEGER, DeletionRow::logEntries);
        grid.show(records);
        return new FullHeight(new Paragraph(Translations.text("subsidy.records.hint")), grid);
    }
}
