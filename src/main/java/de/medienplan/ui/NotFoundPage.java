package de.medienplan.ui;

import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.HttpStatusCode;
import com.vaadin.flow.server.auth.AnonymousAllowed;

/** An address that leads nowhere, or to a page the user may not see: both look the same, so that nothing is told. */
@Tag("div")
@ParentLayout(MainLayout.class)
@AnonymousAllowed
public class NotFoundPage extends Div implements HasErrorParameter<NotFoundException> {

    private static final long serialVersionUID = 1L;

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotFoundException> parameter) {
        addClassName("mp-page");
        add(new EmptyState("ui.notFound", new Anchor("", Translations.text("ui.notFound.start"))));
        return HttpStatusCode.NOT_FOUND.getCode();
    }
}
