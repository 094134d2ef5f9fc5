package de.medienplan.grant.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import de.medienplan.grant.Action;
import de.medienplan.grant.ApplicationRow;
import de.medienplan.grant.Applications;
import de.medienplan.grant.Step;
import de.medienplan.shared.Message;
import de.medienplan.ui.FormDialog;
import de.medienplan.ui.Status;
import de.medienplan.ui.Tone;
import de.medienplan.ui.Translations;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** One step of one application; says while typing what stands against it. */
final class StepDialog {

    private final Applications applications;
    private final ApplicationRow row;
    private final Action action;
    private final StepForm form;
    private final Div objections = new Div();
    private final FormDialog<Void> dialog;

    private StepDialog(Applications applications, ApplicationRow row, Action action, LocalDate day) {
        this.applications = applications;
        this.row = row;
        this.action = action;
        form = new StepForm(day, this::check);
        form.fit(action);
        objections.addClassName("mp-objections");
        objections.getElement().setAttribute("aria-live", "polite");
        form.wide(objections);
        dialog = new FormDialog<>(row.reference() + " · " + Translations.text(action.label()), form);
        check();
    }

    static void open(Applications applications, ApplicationRow row, Action action, LocalDate day, Runnable done) {
        StepDialog step = new StepDialog(applications, row, action, day);
        step.dialog
                .saying(Message.of("grant.step.done", row.reference(), action.label()))
                .onDone(done)
                .openLoose(() -> step.form.step(action).ifPresent(taken -> applications.take(row, taken)));
    }

    private void check() {
        Optional<Step> step = form.step(action);
        List<Message> against = step.map(one -> applications.objections(row.id(), one))
                .orElseGet(() -> List.of(Message.of("grant.step.dateMissing")));
        dialog.offer(Message.of("grant.step.take"), against.isEmpty());
        objections.removeAll();
        if (against.isEmpty()) {
            objections.add(new Status(Translations.text("grant.step.possible"), Tone.GOOD));
        } else {
            UnorderedList list = new UnorderedList();
            against.forEach(reason -> list.add(new ListItem(Translations.text(reason))));
            objections.add(new Status(Translations.text("grant.step.refused"), Tone.DANGER), list);
        }
    }
}
