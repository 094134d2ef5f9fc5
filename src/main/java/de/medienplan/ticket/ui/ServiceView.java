package de.medienplan.ticket.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import de.medienplan.identity.Role;
import de.medienplan.ui.AsOfDate;
import de.medienplan.ui.EmptyState;
import de.medienplan.ui.TabbedPage;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;

/** How many people the service needs, what ratio the tickets measure, and what can be promised to schools. */
@Route("servicebemessung")
@Menu(title = "ticket.service", order = 615, icon = "vaadin:scale")
@RolesAllowed(Role.Names.READER)
class ServiceView extends TabbedPage {

    private static final long serialVersionUID = 1L;

    private final transient ServicePanels panels;

    ServiceView(ServicePanels panels, AsOfDate asOf) {
        super("ticket.service", ServicePanels.Tab.keys(), asOf);
        this.panels = panels;
    }

    @Override
    protected Component tab(int index, LocalDate today) {
        ServicePanels.Tab tab = ServicePanels.Tab.values()[index];
        return tab.needsTickets() && panels.withoutTickets(today)
                ? new EmptyState("ticket.empty")
                : panels.of(tab, today, this::show);
    }
}
