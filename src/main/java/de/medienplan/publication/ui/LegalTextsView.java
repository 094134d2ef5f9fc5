package de.medienplan.publication.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import de.medienplan.identity.Role;
import de.medienplan.publication.LegalPage;
import de.medienplan.publication.LegalTexts;
import de.medienplan.shared.Formats;
import de.medienplan.shared.Texts;
import de.medienplan.ui.Buttons;
import de.medienplan.ui.Card;
import de.medienplan.ui.Notices;
import de.medienplan.ui.PageView;
import de.medienplan.ui.Translations;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Locale;

/** Where the operator writes the legal pages. */
@Route("rechtstexte")
@Menu(title = "publication.legal", order = 731, icon = "vaadin:scale")
@RolesAllowed(Role.Names.ADMIN)
class LegalTextsView extends PageView {

    private static final long serialVersionUID = 1L;

    private final transient LegalTexts texts;

    LegalTextsView(LegalTexts texts) {
        super("publication.legal");
        this.texts = texts;
        show();
    }

    private void show() {
        Div cards = new Div(Arrays.stream(LegalPage.values()).map(this::card).toArray(Component[]::new));
        cards.addClassName("mp-cards");
        content(cards);
    }

    private Card card(LegalPage page) {
        Card card = Card.titled(Translations.text(page.label()));
        Texts.LOCALES.forEach(language -> card.add(editor(page, language)));
        return card;
    }

    private Div editor(LegalPage page, Locale language) {
        TextArea body = new TextArea(language.getDisplayLanguage(Translations.locale()));
        body.setWidthFull();
        body.setMinHeight("8rem");
        body.setMaxHeight("24rem");
        body.setPlaceholder(Translations.text("publication.legal.usual"));
        var written = texts.text(page, language);
        body.setValue(written.map(LegalTexts.Written::body).orElse(""));
        Paragraph last = new Paragraph(written.map(LegalTextsView::last).orElse(""));
        Div editor = new Div(
                body,
                last,
                Buttons.plain(
                        "publication.legal.save",
                        () -> Notices.guarded(() -> {
                            texts.write(page, language, body.getValue());
                            Notices.done("publication.legal.saved", page.label());
                            // the other texts stay as they are typed
                            last.setText(texts.text(page, language)
                                    .map(LegalTextsView::last)
                                    .orElse(""));
                        })));
        return editor;
    }

    private static String last(LegalTexts.Written written) {
        LocalDateTime at = LocalDateTime.ofInstant(written.at(), ZoneId.systemDefault());
        return Translations.text("publication.legal.last", Formats.dateTime(at, Translations.locale()), written.by());
    }
}
