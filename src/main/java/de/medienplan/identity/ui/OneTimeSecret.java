package de.medienplan.identity.ui;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import de.medienplan.shared.Message;
import de.medienplan.ui.Buttons;
import de.medienplan.ui.Notices;
import de.medienplan.ui.Translations;

/** Shows a handed-out secret this one time. */
class OneTimeSecret extends Dialog {

    private static final long serialVersionUID = 1L;

    /** Browsers open the clipboard on encrypted pages only; elsewhere they still copy what is selected. */
    private static final String COPY = """
            if (window.isSecureContext && navigator.clipboard) {
              return navigator.clipboard.writeText(this.value).then(() => true, () => false);
            }
            this.inputElement.focus();
            this.inputElement.select();
            return document.execCommand('copy');
            """;

    private OneTimeSecret(String key, String labelKey, String name, String secret) {
        setHeaderTitle(Translations.text(key, name));
        TextField field = new TextField(Translations.text(labelKey));
        field.setValue(secret);
        field.setReadOnly(true);
        field.setWidthFull();
        add(new Paragraph(Translations.text(key + ".text")), field);
        setWidth("30rem");
        setCloseOnEsc(false);
        setCloseOnOutsideClick(false);
        getFooter()
                .add(
                        Buttons.plain(
                                "identity.oneTime.copy",
                                () -> field.getElement().executeJs(COPY).then(Boolean.class, OneTimeSecret::copied)),
                        Buttons.plain("ui.close", this::close));
    }

    private static void copied(Boolean done) {
        if (done) {
            Notices.done("identity.oneTime.copied");
        } else {
            Notices.refused(Message.of("identity.oneTime.notCopied"));
        }
    }

    static OneTimeSecret password(String username, String password) {
        return new OneTimeSecret("identity.oneTime", "identity.login.password", username, password);
    }

    static OneTimeSecret token(String name, String secret) {
        return new OneTimeSecret("identity.oneTimeToken", "identity.token.secret", name, secret);
    }
}
