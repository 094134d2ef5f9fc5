package de.medienplan.identity.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.router.Route;
import de.medienplan.identity.OwnAccount;
import de.medienplan.shared.UserException;
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
    private final PasswordField present = field("identity.password.present", "current-password");
    private final PasswordField chosen = field("identity.password.chosen", "new-password");
    private final PasswordField repeated = field("identity.password.repeated", "new-password");

    PasswordView(OwnAccount account) {
        super("identity.password");
        this.account = account;
        chosen.setHelperText(Translations.text("identity.password.advice"));
        Button save = new Button(Translations.text("identity.password.save"), event -> save());
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        save.addClickShortcut(Key.ENTER);
        FormLayout form = new FormLayout(present, chosen, repeated);
        form.setResponsiveSteps(new FormLayout.ResponsiveStep("0", 1));
        Div card = new Div(form, save);
        card.addClassName("mp-form-card");
        content(card);
    }

    private static PasswordField field(String labelKey, String autocomplete) {
        PasswordField field = new PasswordField(Translations.text(labelKey));
        field.getElement().setAttribute("autocomplete", autocomplete);
        field.setRequiredIndicatorVisible(true);
        return field;
    }

    private void save() {
        repeated.setInvalid(!chosen.getValue().equals(repeated.getValue()));
        repeated.setErrorMessage(Translations.text("identity.password.differs"));
        if (repeated.isInvalid()) {
            return;
        }
        try {
            account.changePassword(present.getValue(), chosen.getValue());
        } catch (UserException refusal) {
            Notices.refused(refusal.reason());
            return;
        }
        Notices.done("identity.password.changed");
        UI.getCurrent().navigate("");
    }
}
