package de.medienplan.identity.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import de.medienplan.identity.OwnAccount;
import org.springframework.stereotype.Component;

/** Brings a user with a handed-out password to the change of it, and speaks the language the user chose. */
@Component
class SignInInitializer implements VaadinServiceInitListener {

    private static final long serialVersionUID = 1L;

    private final transient OwnAccount account;

    SignInInitializer(OwnAccount account) {
        this.account = account;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addUIInitListener(init -> {
            UI ui = init.getUI();
            account.language().ifPresent(language -> ui.getSession().setLocale(language));
            ui.addBeforeEnterListener(this::passwordFirst);
        });
    }

    private void passwordFirst(BeforeEnterEvent event) {
        boolean exempt =
                event.getNavigationTarget() == PasswordView.class || event.getNavigationTarget() == LoginView.class;
        if (!exempt && account.mustChangePassword()) {
            event.forwardTo(PasswordView.class);
        }
    }
}
