package de.medienplan.publication.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import de.medienplan.identity.Role;
import de.medienplan.publication.Publication;
import de.medienplan.publication.PublicationRow;
import de.medienplan.ui.Card;
import de.medienplan.ui.HistoryPanel;
import de.medienplan.ui.Notices;
import de.medienplan.ui.PageView;
import de.medienplan.ui.Translations;
import jakarta.annotation.security.RolesAllowed;

/** The switch of the public view, its addresses, and who switched it. */
@Route("oeffentliche-ansicht")
@Menu(title = "publication.page", order = 730, icon = "vaadin:globe")
@RolesAllowed(Role.Names.ADMIN)
class PublicationView extends PageView {

    private static final long serialVersionUID = 1L;

    private final transient Publication publication;

    PublicationView(Publication publication) {
        super("publication.page");
        this.publication = publication;
        show();
    }

    private void show() {
        PublicationRow row = publication.settings();
        Checkbox visible = new Checkbox(Translations.text("publication.field.visible"), row.visible());
        visible.addValueChangeListener(event -> {
            Notices.guarded(() -> {
                publication.show(row.with(event.getValue()));
                Notices.done(event.getValue() ? "publication.on" : "publication.off");
            });
            show();
        });
        Card present = new Card(visible, new Paragraph(Translations.text("publication.says")));
        if (row.visible()) {
            Div links = new Div(
                    link("oeffentlich", "publication.link.page"),
                    link("oeffentlich/schulen.csv", "publication.link.csv"),
                    link("oeffentlich/schulen.geojson", "publication.link.geoJson"),
                    link("oeffentlich/karte.svg", "publication.link.map"));
            links.addClassName("mp-links");
            present.add(links, new Paragraph(Translations.text("publication.kept")));
        }
        Div cards = new Div(
                present, Card.titled(Translations.text("history.title"), new HistoryPanel(publication.history())));
        cards.addClassName("mp-cards");
        content(cards);
    }

    private static Anchor link(String path, String key) {
        Anchor link = new Anchor(path, Translations.text(key));
        link.setRouterIgnore(true);
        link.setTarget("_blank");
        return link;
    }
}
