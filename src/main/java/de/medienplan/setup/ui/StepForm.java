package de.medienplan.setup.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import de.medienplan.setup.AtOnce;
import de.medienplan.shared.Formats;
import de.medienplan.shared.UserException;
import de.medienplan.ui.Buttons;
import de.medienplan.ui.Fields;
import de.medienplan.ui.Form;
import de.medienplan.ui.Notices;
import de.medienplan.ui.Translations;
import java.time.LocalDate;

/** The fields of a step with one source for what is entered in it, to be saved or left out. */
class StepForm extends Div {

    private static final long serialVersionUID = 1L;

    private final transient Form<Void> form = new Form<>();
    private final TextField source = Fields.text("setup.source", 300);

    private final transient AtOnce atOnce;

    StepForm(LocalDate today, AtOnce atOnce) {
        this.atOnce = atOnce;
        source.setValue(usualSource(today));
        add(form);
    }

    /** The city's own word. */
    static String usualSource(LocalDate today) {
        return Translations.text("setup.source.usual", Formats.date(today, Translations.locale()));
    }

    Form<Void> fields() {
        return form;
    }

    String source() {
        return source.getValue().strip();
    }

    /** Adds the source and the buttons below the fields; {@code save} stores what has changed. */
    StepForm ready(Runnable save, Runnable next) {
        form.wide(form.required(source));
        Component keep = Buttons.primary("setup.saveAndNext", () -> {
            if (form.isValid() && saved(save)) {
                Notices.done("ui.saved");
                next.run();
            }
        });
        Div buttons = new Div(keep, Buttons.plain("setup.skip", next));
        buttons.addClassName("mp-empty-actions");
        add(buttons);
        return this;
    }

    private boolean saved(Runnable save) {
        try {
            atOnce.store(save);
            return true;
        } catch (UserException refusal) {
            if (!form.refuse(refusal)) {
                Notices.refused(refusal.reason());
            }
            return false;
        }
    }
}
