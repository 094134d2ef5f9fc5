package de.medienplan.publication.ui;

import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import de.medienplan.publication.LegalPage;
import de.medienplan.publication.LegalTexts;

@Route(value = "datenschutz", autoLayout = false)
@AnonymousAllowed
class PrivacyView extends LegalView {

    private static final long serialVersionUID = 1L;

    PrivacyView(LegalTexts texts) {
        super(LegalPage.PRIVACY, texts);
    }
}
