package de.medienplan.grant.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import de.medienplan.grant.Action;
import de.medienplan.grant.ApplicationRow;
import de.medienplan.grant.Applications;
import de.medienplan.grant.Step;
import de.medienplan.shared.Message;
import de.medienplan.shared.UserException;
import de.medienplan.ui.Notices;
import de.medienplan.ui.Status;
import de.medienplan.ui.Tone;
import de.medienplan.ui.Translations;
import de.medienplan.ui.Unreadable;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** One step of one application; says while typing what stands against it. */
class StepDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    private final transient Applications applications;
    private final transient ApplicationRow row;
    private final Action action;
    private final transient Runnable done;
    private final StepForm form;
    private final Div objections = new Div();
    private final Button confirm;

    StepDialog(Applications applications, ApplicationRow row, Action action, LocalDate day, Runnable done) {
        this.applications = applications;
        this.row = row;
        this.action = action;
        this.done = done;
        setHeaderTitle(row.reference() + " · " + Translations.text(action.label()));
        setWidth("34rem");
        form = new StepForm(day, this::check);
        form.fit(action);
        objections.addClassName("mp-objections");
        objections.getElement().setAttribute("aria-live", "polite");
        add(form, objections);
        confirm = new Button(Translations.text("grant.step.take"), event -> take());
        confirm.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(Translations.text("ui.cancel"), event -> close()), confirm);
        check();
    }

    private void check() {
        Optional<Step> step = form.step(action);
        List<Message> against = step.map(one -> applications.objections(row.id(), one))
                .orElseGet(() -> List.of(Message.of("grant.step.dateMissing")));
        confirm.setEnabled(against.isEmpty());
        objections.removeAll();
        if (against.isEmpty()) {
            objections.add(new Status(Translations.text("grant.step.possible"), Tone.GOOD));
        } else {
            UnorderedList list = new UnorderedList();
            against.forEach(reason -> list.add(new ListItem(Translations.text(reason))));
            objections.add(new Status(Translations.text("grant.step.refused"), Tone.DANGER), list);
        }
    }

    private void take() {
        try {
            Unreadable.refuseIn(this);
            form.step(action).ifPresent(step -> applications.take(row, step));
        } catch (UserException refusal) {
            Notices.refused(refusal.reason());
            return;
        }
        close();
        done.run();
        Notices.done("grant.step.done", row.reference(), Translations.text(action.label()));
    }
}
