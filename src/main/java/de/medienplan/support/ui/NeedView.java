package de.medienplan.support.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.tabs.Tab;
import com.vaadin.flow.component.tabs.Tabs;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.shared.Registration;
import de.medienplan.identity.Role;
import de.medienplan.support.Forecast;
import de.medienplan.support.ForecastTables;
import de.medienplan.support.SupportForecasts;
import de.medienplan.support.SupportRules;
import de.medienplan.ui.AsOfDate;
import de.medienplan.ui.Buttons;
import de.medienplan.ui.EmptyState;
import de.medienplan.ui.PageView;
import de.medienplan.ui.Translations;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How many first-level posts, in which quarter, for which schools, and by when to request them. */
@Route("supportbedarf")
@Menu(title = "support.needs", order = 410, icon = "vaadin:headset")
@RolesAllowed(Role.Names.READER)
class NeedView extends PageView implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient SupportForecasts forecasts;
    private final transient SupportRules rules;
    private final transient NeedPanels panels;
    private final transient RequestPanels requests;
    private final AsOfDate asOf;
    private final NeedFilters filters = new NeedFilters(this::show);
    private final Tabs tabs = new Tabs();
    private @Nullable Registration listening;

    NeedView(SupportForecasts forecasts, SupportRules rules, NeedPanels panels, RequestPanels requests, AsOfDate asOf) {
        super("support.needs");
        this.forecasts = forecasts;
        this.rules = rules;
        this.panels = panels;
        this.requests = requests;
        this.asOf = asOf;
        for (NeedPanels.Tab tab : NeedPanels.Tab.values()) {
            tabs.add(new Tab(Translations.text(tab.label())));
        }
        tabs.addSelectedChangeListener(event -> {
            if (event.isFromClient()) {
                show();
            }
        });
        filters(filters.components());
    }

    @Override
    protected void onAttach(AttachEvent event) {
        listening = asOf.onChange(this::show);
    }

    @Override
    protected void onDetach(DetachEvent event) {
        if (listening != null) {
            listening.remove();
        }
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        NeedState state = NeedState.of(event.getLocation().getQueryParameters());
        filters.choose(state, forecasts.bases(), rules.settings());
        tabs.setSelectedIndex(Math.clamp(state.tab(), 0, NeedPanels.Tab.values().length - 1));
        show();
    }

    private void show() {
        Forecast forecast = forecasts.forecast(filters.basis(), filters.reading(), filters.step(), asOf.get());
        if (forecast.points().isEmpty()) {
            figures(List.of());
            actions();
            content(new EmptyState("support.noDevices", devices()));
            return;
        }
        filters.offer(forecast);
        NeedPanels.Shown shown = new NeedPanels.Shown(
                forecast, new ForecastTables(forecast, Translations.locale()), asOf.get(), filters.quarter());
        figures(requests.figures(shown));
        actions(requests.paper(shown));
        Component panel = panels.of(NeedPanels.Tab.values()[tabs.getSelectedIndex()], shown);
        content(tabs, panel);
        rememberInAddress();
    }

    private static Button devices() {
        return Buttons.primary("support.noDevices.counts", () -> UI.getCurrent().navigate("geraete"));
    }

    private void rememberInAddress() {
        NeedState state = filters.state(tabs.getSelectedIndex());
        UI.getCurrent().getPage().getHistory().replaceState(null, new Location("supportbedarf", state.address()));
    }
}
