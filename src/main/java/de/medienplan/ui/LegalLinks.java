package de.medienplan.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;

/** The ways to the pages that everybody must find: provider, data protection, accessibility. */
public class LegalLinks extends Nav {

    private static final long serialVersionUID = 1L;

    public LegalLinks() {
        addClassName("mp-legal-links");
        setAriaLabel(Translations.text("ui.legal"));
        add(link("impressum", "IMPRINT"), link("datenschutz", "PRIVACY"), link("barrierefreiheit", "ACCESSIBILITY"));
    }

    private static Anchor link(String path, String page) {
        return new Anchor(path, Translations.text("ui.legal." + page));
    }
}
