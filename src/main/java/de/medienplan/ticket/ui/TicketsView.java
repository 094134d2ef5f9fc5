package de.medienplan.ticket.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import de.medienplan.identity.Role;
import de.medienplan.shared.Formats;
import de.medienplan.ticket.TicketLog;
import de.medienplan.ticket.Tickets;
import de.medienplan.ui.AsOfDate;
import de.medienplan.ui.Buttons;
import de.medienplan.ui.EmptyState;
import de.medienplan.ui.KeyFigure;
import de.medienplan.ui.TabbedPage;
import de.medienplan.ui.Translations;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/** What the tickets of the last twelve months say: how many, from whom, when, how fast. */
@Route("tickets")
@Menu(title = "ticket.tickets", order = 612, icon = "vaadin:ticket")
@RolesAllowed(Role.Names.READER)
class TicketsView extends TabbedPage {

    private static final long serialVersionUID = 1L;

    private final transient Tickets tickets;
    private final transient TicketPanels panels;
    private final transient TicketEditors editors;

    TicketsView(Tickets tickets, TicketPanels panels, TicketEditors editors, AsOfDate asOf) {
        super("ticket.tickets", TicketPanels.Tab.keys(), asOf);
        this.tickets = tickets;
        this.panels = panels;
        this.editors = editors;
        actions(editors.mayEdit() ? new Component[] {imports()} : new Component[0]);
    }

    private static Button imports() {
        return Buttons.primary("ticket.import.open", () -> UI.getCurrent().navigate(TicketImportView.class));
    }

    @Override
    protected Component tab(int index, LocalDate today) {
        TicketPanels.Tab tab = TicketPanels.Tab.values()[index];
        TicketLog log = tickets.year(today);
        if (log.isEmpty() && tab.needsTickets()) {
            return editors.mayEdit() ? new EmptyState("ticket.empty", imports()) : new EmptyState("ticket.empty");
        }
        return panels.of(tab, log, today, this::show);
    }

    @Override
    protected List<KeyFigure> figures(LocalDate today) {
        Locale locale = Translations.locale();
        TicketLog log = tickets.year(today);
        String span = Translations.text(
                log.isSynthetic() ? "ticket.figure.span.synthetic" : "ticket.figure.span",
                Formats.date(log.span().from(), locale),
                Formats.date(log.span().until(), locale));
        long open =
                log.backlog().values().stream().reduce((first, last) -> last).orElse(0);
        return List.of(
                new KeyFigure("ticket.figure.tickets", Formats.integer(log.size(), locale), span),
                new KeyFigure(
                        "ticket.figure.month",
                        Formats.decimal(log.size() / (double) log.span().months(), 1, locale)),
                new KeyFigure(
                        "ticket.figure.schools", Formats.integer(log.bySchool().size(), locale)),
                new KeyFigure("ticket.figure.open", Formats.integer(open, locale)));
    }
}
