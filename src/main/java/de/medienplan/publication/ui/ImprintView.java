package de.medienplan.publication.ui;

import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import de.medienplan.publication.LegalPage;
import de.medienplan.publication.LegalTexts;

@Route(value = "impressum", autoLayout = false)
@AnonymousAllowed
class ImprintView extends LegalView {

    private static final long serialVersionUID = 1L;

    ImprintView(LegalTexts texts) {
        super(LegalPage.IMPRINT, texts);
    }
}
