package de.medienplan.publication.ui;

import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import de.medienplan.publication.LegalPage;
import de.medienplan.publication.LegalTexts;

@Route(value = "barrierefreiheit", autoLayout = false)
@AnonymousAllowed
class AccessibilityView extends LegalView {

    private static final long serialVersionUID = 1L;

    AccessibilityView(LegalTexts texts) {
        super(LegalPage.ACCESSIBILITY, texts);
    }
}
