package de.medienplan.ui;

import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.server.HttpStatusCode;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import de.medienplan.shared.Incident;

/**
 * Instead of a page that could not be made: what happened and how to go on. It stands alone, since the frame around pages
 * asks the database too, which may be what is missing.
 */
@Tag("main")
@AnonymousAllowed
public class IncidentPage extends Div implements HasErrorParameter<Exception>, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> parameter) {
        addClassName("mp-page");
        Paragraph message = new Paragraph(Translations.text(UiSetup.message(parameter.getException())));
        message.getElement().setAttribute("role", "alert");
        Anchor again =
                new Anchor(event.getLocation().getPathWithQueryParameters(), Translations.text("ui.incident.again"));
        // the page is asked for anew, also where the browser's half of the screen was lost
        again.setRouterIgnore(true);
        add(new H1(Translations.text("ui.incident")), message, again);
        return Incident.isDatabaseAway(parameter.getException())
                ? HttpStatusCode.SERVICE_UNAVAILABLE.getCode()
                : HttpStatusCode.INTERNAL_SERVER_ERROR.getCode();
    }

    @Override
    public String getPageTitle() {
        return Translations.text("ui.incident") + " · Medienplan";
    }
}
