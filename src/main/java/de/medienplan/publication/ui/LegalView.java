package de.medienplan.publication.ui;

import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;
import de.medienplan.publication.LegalPage;
import de.medienplan.publication.LegalTexts;
import de.medienplan.ui.LegalLinks;
import de.medienplan.ui.Translations;

/** One legal page: plain text as the operator wrote it, paragraphs at blank lines, no markup. */
@Tag("main")
abstract class LegalView extends Div implements HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final String title;

    LegalView(LegalPage page, LegalTexts texts) {
        title = Translations.text(page.label());
        addClassName("mp-legal");
        add(new H1(title));
        String body = texts.text(page, Translations.locale())
                .map(LegalTexts.Written::body)
                .orElseGet(() -> Translations.text("publication.legal.usual." + page.name()));
        body.lines().filter(line -> !line.isBlank()).forEach(line -> add(new Paragraph(line)));
        add(new Anchor("", Translations.text("publication.legal.back")), new LegalLinks());
    }

    @Override
    public String getPageTitle() {
        return title + " · Medienplan";
    }
}
