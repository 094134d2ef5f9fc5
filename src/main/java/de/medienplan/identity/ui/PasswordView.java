package de.medienplan.identity.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.router.Route;
import de.medienplan.identity.OwnAccount;
import de.medienplan.shared.Message;
import de.medienplan.shared.UserException;
import de.medienplan.ui.Buttons;
import de.medienplan.ui.Form;
import de.medienplan.ui.Notices;
import de.medienplan.ui.PageView;
import de.medienplan.ui.Translations;
import jakarta.annotation.security.PermitAll;

/** Change of one's own password; the first thing a user with a handed-out password sees. */
@Route("kennwort")
@PermitAll
class PasswordView extends PageView {

    private static final long serialVersionUID = 1L;

    private final transient OwnAccount account;
    private final Form<Void> form = new Form<>();
    private final PasswordField present = form.required(field("identity.password.present", "current-password"));
    private final PasswordField chosen = form.required(field("identity.password.chosen", "new-password"));
    private final PasswordField repeated = form.required(field("identity.password.repeated", "new-password"));

    PasswordView(OwnAccount account) {
        super("identity.password");
        this.account = account;
        chosen.setHelperText(Translations.text("identity.password.advice"));
        Button save = Buttons.primary("identity.password.save", this::save);
        save.addClickShortcut(Key.ENTER).resetFocusOnActiveElement();
        form.setResponsiveSteps(new FormLayout.ResponsiveStep("0", 1));
        Div card = new Div(form, save);
        card.addClassName("mp-form-card");
        content(card);
    }

    private static PasswordField field(String labelKey, String autocomplete) {
        PasswordField field = new PasswordField(Translations.text(labelKey));
        field.getElement().setAttribute("autocomplete", autocomplete);
        return field;
    }

    private void save() {
        if (!form.isValid()) {
            return;
        }
        try {
            if (!chosen.getValue().equals(repeated.getValue())) {
                throw UserException.at("identity.password.repeated", Message.of("identity.password.differs"));
            }
            account.changePassword(present.getValue(), chosen.getValue());
        } catch (UserException refusal) {
            if (!form.refuse(refusal)) {
                Notices.refused(refusal.reason());
            }
            return;
        }
        Notices.done("identity.password.changed");
        UI.getCurrent().navigate("");
    }
}
