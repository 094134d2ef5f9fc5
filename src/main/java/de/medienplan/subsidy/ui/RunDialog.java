package de.medienplan.subsidy.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import de.medienplan.exporting.profile.FileProfile;
import de.medienplan.shared.Formats;
import de.medienplan.subsidy.Months;
import de.medienplan.subsidy.PaymentFiles;
import de.medienplan.subsidy.PaymentRunRow;
import de.medienplan.subsidy.PaymentRuns;
import de.medienplan.subsidy.RunState;
import de.medienplan.subsidy.RunStep;
import de.medienplan.subsidy.RunSteps;
import de.medienplan.ui.Buttons;
import de.medienplan.ui.Confirm;
import de.medienplan.ui.Fields;
import de.medienplan.ui.FileLink;
import de.medienplan.ui.FileType;
import de.medienplan.ui.Form;
import de.medienplan.ui.FormDialog;
import de.medienplan.ui.Notices;
import de.medienplan.ui.Status;
import de.medienplan.ui.TableDownload;
import de.medienplan.ui.Translations;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;

/** A run with its lines, what was done with it, and what can be done next. */
class RunDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    private final transient RunSteps steps;
    private final transient PaymentFiles files;
    private final transient PaymentRunRow run;
    private final transient Runnable changed;

    /** @param changed runs after a step, when the dialog is closed */
    RunDialog(PaymentRuns runs, RunSteps steps, PaymentFiles files, PaymentRunRow run, Runnable changed) {
        this.steps = steps;
        this.files = files;
        this.run = run;
        this.changed = changed;
        setHeaderTitle(Translations.text("subsidy.run.title", Long.toString(run.id()), Months.text(run.month())));
        setWidth("min(80rem, 100vw)");
        setHeight("80vh");
        Div head = new Div(new Status(Translations.text(run.state().label()), RunList.tone(run)));
        head.addClassName("mp-line");
        head.add(
                TableDownload.csv(
                        () -> runs.treasury(run.id(), Translations.locale()), Translations.text("subsidy.csv")),
                TableDownload.excel(
                        () -> runs.treasury(run.id(), Translations.locale()), Translations.text("subsidy.xlsx")));
        files.profileOf(run.id()).ifPresent(profile -> head.add(download(profile)));
        List<RunStep> trail = steps.of(run.id());
        add(head, trail(trail), new PaymentGrid(runs.lines(run.id())));
        actions(trail);
        getFooter().add(Buttons.plain("ui.close", this::close));
    }

    private static Component trail(List<RunStep> trail) {
        Div words = new Div();
        trail.forEach(step -> words.add(new Paragraph(Translations.text(
                step.reason().isEmpty() ? "subsidy.runStep.line" : "subsidy.runStep.lineReason",
                Formats.dateTime(step.at(), Translations.locale()),
                Translations.text(step.kind().label()),
                step.actor(),
                step.reason()))));
        return words;
    }

    private void actions(List<RunStep> trail) {
        if (run.state() == RunState.TO_RELEASE) {
            getFooter().add(Buttons.primary("subsidy.run.release", () -> step(() -> steps.release(run.id()))));
        }
        if (run.state() == RunState.READY) {
            getFooter()
                    .add(
                            Buttons.primary("subsidy.file.create", this::createFile),
                            Buttons.plain("subsidy.run.payOut", this::payOut));
            if (trail.stream().anyMatch(step -> step.kind() == RunStep.Kind.RELEASED)) {
                getFooter()
                        .add(Buttons.plain(
                                "subsidy.run.withhold",
                                () -> why("subsidy.run.withhold", reason -> steps.withhold(run.id(), reason))));
            }
        }
        if (run.state() != RunState.REVERSED && run.standing().reverses() == null) {
            getFooter()
                    .add(Buttons.danger(
                            "subsidy.run.reverse",
                            () -> why("subsidy.run.reverse", reason -> steps.reverse(run.id(), reason))));
        }
    }

    private Anchor download(FileProfile profile) {
        return FileLink.of(
                profile.layout().ending().equals("csv") ? FileType.CSV : FileType.TEXT,
                () -> Translations.text("subsidy.file.name", Long.toString(run.id())),
                () -> files.file(run.id()),
                Translations.text("subsidy.file.get", profile.name()));
    }

    private void createFile() {
        Form<Void> form = new Form<>();
        form.wide(new Paragraph(Translations.text("subsidy.file.create.hint")));
        List<FileProfile> profiles = files.profiles();
        Select<FileProfile> profile =
                form.wide(form.required(Fields.choice("subsidy.field.profile", profiles, FileProfile::name)));
        Fields.filled(profile, profiles.isEmpty() ? null : profiles.getFirst());
        new FormDialog<>(Translations.text("subsidy.file.create"), form)
                .narrow()
                .saveAs("subsidy.file.create")
                .onDone(this::done)
                .openLoose(() -> files.create(
                        run.id(), Objects.requireNonNull(profile.getValue().id())));
    }

    private void payOut() {
        Confirm.ask(
                "subsidy.run.payOut.ask",
                () -> step(() -> steps.payOut(run.id())),
                Long.toString(run.id()),
                Formats.money(run.total(), Translations.locale()));
    }

    /** Asks for the reason of a step that takes something back. */
    private void why(String key, Consumer<String> step) {
        Form<Void> form = new Form<>();
        form.wide(new Paragraph(Translations.text(key + ".hint")));
        TextField reason = form.wide(form.required(Fields.text("subsidy.field.stepReason", 500)));
        new FormDialog<>(Translations.text(key), form)
                .saveAs(key)
                .onDone(this::done)
                .openLoose(() -> step.accept(reason.getValue()));
    }

    private void step(Runnable action) {
        if (Notices.guarded(action)) {
            done();
        }
    }

    private void done() {
        close();
        changed.run();
    }
}
