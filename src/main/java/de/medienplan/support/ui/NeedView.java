package de.medienplan.support.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import de.medienplan.identity.Role;
import de.medienplan.support.Forecast;
import de.medienplan.support.ForecastTables;
import de.medienplan.support.SupportForecasts;
import de.medienplan.support.SupportRules;
import de.medienplan.ui.AsOfDate;
import de.medienplan.ui.Buttons;
import de.medienplan.ui.EmptyState;
import de.medienplan.ui.TabbedPage;
import de.medienplan.ui.Translations;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.Map;

/** How many first-level posts, in which quarter, for which schools, and by when to request them. */
@Route("supportbedarf")
@Menu(title = "support.needs", order = 610, icon = "vaadin:headset")
@RolesAllowed(Role.Names.READER)
class NeedView extends TabbedPage {

    private static final long serialVersionUID = 1L;

    private final transient SupportForecasts forecasts;
    private final transient SupportRules rules;
    private final transient NeedPanels panels;
    private final transient RequestPanels requests;
    private final NeedFilters filters = new NeedFilters(this::show);

    NeedView(SupportForecasts forecasts, SupportRules rules, NeedPanels panels, RequestPanels requests, AsOfDate asOf) {
        super("support.needs", NeedPanels.Tab.keys(), asOf);
        this.forecasts = forecasts;
        this.rules = rules;
        this.panels = panels;
        this.requests = requests;
        filters(filters.components());
    }

    @Override
    protected void opened(QueryParameters address) {
        filters.choose(NeedState.of(address), forecasts.bases(), rules.settings());
    }

    @Override
    protected Map<String, String> address() {
        return filters.state().address();
    }

    @Override
    protected Component tab(int index, LocalDate today) {
        Forecast forecast = forecasts.forecast(filters.basis(), filters.reading(), filters.step(), today);
        if (forecast.points().isEmpty()) {
            actions();
            return new EmptyState("support.noDevices", devices());
        }
        filters.offer(forecast);
        NeedPanels.Shown shown = new NeedPanels.Shown(
                forecast, new ForecastTables(forecast, Translations.locale()), today, filters.quarter());
        figures(requests.figures(shown));
        actions(requests.paper(shown));
        return panels.of(NeedPanels.Tab.values()[index], shown);
    }

    private static Button devices() {
        return Buttons.primary("support.noDevices.counts", () -> UI.getCurrent().navigate("geraete"));
    }
}
