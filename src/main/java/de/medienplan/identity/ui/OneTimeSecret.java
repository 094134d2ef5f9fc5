package de.medienplan.identity.ui;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import de.medienplan.ui.Buttons;
import de.medienplan.ui.Translations;

/** Shows a handed-out secret this one time. */
class OneTimeSecret extends Dialog {

    private static final long serialVersionUID = 1L;

    private OneTimeSecret(String key, String labelKey, String name, String secret) {
        setHeaderTitle(Translations.text(key, name));
        TextField field = new TextField(Translations.text(labelKey));
        field.setValue(secret);
        field.setReadOnly(true);
        field.setWidthFull();
        add(new Paragraph(Translations.text(key + ".text")), field);
        setWidth("30rem");
        getFooter()
                .add(
                        Buttons.plain(
                                "identity.oneTime.copy",
                                () -> field.getElement().executeJs("navigator.clipboard.writeText(this.value)")),
                        Buttons.plain("ui.close", this::close));
    }

    static OneTimeSecret password(String username, String password) {
        return new OneTimeSecret("identity.oneTime", "identity.login.password", username, password);
    }

    static OneTimeSecret token(String name, String secret) {
        return new OneTimeSecret("identity.oneTimeToken", "identity.token.secret", name, secret);
    }
}
