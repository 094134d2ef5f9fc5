package de.medienplan.identity.ui;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import de.medienplan.ui.Buttons;
import de.medienplan.ui.Translations;

/** Shows a handed-out password this one time. */
class OneTimePassword extends Dialog {

    private static final long serialVersionUID = 1L;

    OneTimePassword(String username, String password) {
        setHeaderTitle(Translations.text("identity.oneTime", username));
        TextField field = new TextField(Translations.text("identity.login.password"));
        field.setValue(password);
        field.setReadOnly(true);
        field.setWidthFull();
        add(new Paragraph(Translations.text("identity.oneTime.text")), field);
        setWidth("26rem");
        getFooter().add(Buttons.plain("ui.close", this::close));
    }
}
