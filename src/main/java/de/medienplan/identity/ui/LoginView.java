package de.medienplan.identity.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.login.LoginForm;
import com.vaadin.flow.component.login.LoginI18n;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import de.medienplan.ui.LegalLinks;
import de.medienplan.ui.Translations;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;

/** Sign-in with a password kept here or, if configured, with the city's own account. */
@Route(value = "login", autoLayout = false)
@AnonymousAllowed
public class LoginView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final LoginForm form = new LoginForm();

    public LoginView(ObjectProvider<ClientRegistrationRepository> openIdProviders) {
        addClassName("mp-login");
        form.setAction("login");
        form.setForgotPasswordButtonVisible(false);
        form.setI18n(texts("identity.login.wrong"));
        Div card = new Div(new Paragraph(Translations.text("identity.login.purpose")), form);
        card.addClassName("mp-login-card");
        if (openIdProviders.getIfAvailable() instanceof Iterable<?> registrations) {
            StreamSupport.stream(registrations.spliterator(), false)
                    .map(ClientRegistration.class::cast)
                    .forEach(provider -> card.add(link(provider)));
        }
        add(card, new LegalLinks());
    }

    private static Anchor link(ClientRegistration provider) {
        Anchor link = new Anchor(
                "oauth2/authorization/" + provider.getRegistrationId(),
                Translations.text("identity.login.openId", provider.getClientName()));
        link.setRouterIgnore(true);
        return link;
    }

    private static LoginI18n texts(String errorKey) {
        LoginI18n texts = LoginI18n.createDefault();
        LoginI18n.Form words = texts.getForm();
        words.setTitle("Medienplan");
        words.setUsername(Translations.text("identity.login.username"));
        words.setPassword(Translations.text("identity.login.password"));
        words.setSubmit(Translations.text("identity.login.submit"));
        LoginI18n.ErrorMessage error = texts.getErrorMessage();
        error.setTitle(Translations.text("identity.login.failed"));
        error.setMessage(Translations.text(errorKey));
        error.setUsername(Translations.text("identity.login.usernameMissing"));
        error.setPassword(Translations.text("identity.login.passwordMissing"));
        return texts;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var parameters = event.getLocation().getQueryParameters().getParameters();
        if (parameters.containsKey("wait")) {
            form.setI18n(texts("identity.login.wait"));
        } else if (parameters.containsKey("unavailable")) {
            form.setI18n(texts("identity.login.unavailable"));
        }
        form.setError(Stream.of("wait", "unavailable", "error").anyMatch(parameters::containsKey));
    }

    @Override
    public String getPageTitle() {
        return Translations.text("identity.login.title");
    }
}
