package de.medienplan.rollout.ui;

import com.vaadin.flow.component.textfield.TextField;
import de.medienplan.ui.Fields;
import de.medienplan.ui.Form;
import de.medienplan.ui.FormDialog;
import de.medienplan.ui.Translations;
import java.util.function.Consumer;

/** Asks for a name. */
final class NameDialog {

    private NameDialog() {}

    /** @param done gets a name that is not blank */
    static void ask(String titleKey, String proposal, Consumer<String> done) {
        Form<Void> form = new Form<>();
        TextField name = form.required(Fields.filled(Fields.text("rollout.name", 200), proposal));
        new FormDialog<>(Translations.text(titleKey), form)
                .narrow()
                .saying(null)
                .openLoose(() -> done.accept(name.getValue().strip()));
    }
}
