package de.medienplan.device.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import de.medienplan.device.PilotFigures;
import de.medienplan.device.PilotReport;
import de.medienplan.device.PilotYear;
import de.medienplan.identity.Role;
import de.medienplan.shared.Table;
import de.medienplan.ui.Card;
import de.medienplan.ui.EmptyState;
import de.medienplan.ui.ExportMenu;
import de.medienplan.ui.PageView;
import de.medienplan.ui.TableView;
import de.medienplan.ui.Translations;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.stream.Collectors;

/** The table of the pilot schools as the council paper prints it. */
@Route("geraete/pilot")
@Menu(title = "device.pilot", order = 460, icon = "vaadin:flask")
@RolesAllowed(Role.Names.READER)
class PilotView extends PageView {

    private static final long serialVersionUID = 1L;

    private final transient PilotFigures figures;

    PilotView(PilotFigures figures) {
        super("device.pilot");
        this.figures = figures;
        refresh();
    }

    private void refresh() {
        List<PilotYear> years = figures.years();
        if (years.isEmpty()) {
            content(new EmptyState("device.pilot.empty"));
            return;
        }
        Table table = PilotReport.table(years, Translations.locale());
        actions(new ExportMenu(() -> table));
        Card card = new Card(new TableView(table), new Paragraph(Translations.text("device.pilot.note")));
        card.add(new Paragraph(years.stream().map(PilotYear::source).distinct().collect(Collectors.joining("; "))));
        card.addClassName("mp-pilot");
        content(card);
    }
}
