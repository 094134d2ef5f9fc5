package de.medienplan.rollout.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.tabs.Tab;
import com.vaadin.flow.component.tabs.Tabs;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveObserver;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.spring.security.AuthenticationContext;
import de.medienplan.identity.Role;
import de.medienplan.planning.Scenario;
import de.medienplan.rollout.scenario.ScenarioId;
import de.medienplan.rollout.scenario.Scenarios;
import de.medienplan.rollout.scenario.StoredScenario;
import de.medienplan.ui.Address;
import de.medienplan.ui.Buttons;
import de.medienplan.ui.Confirm;
import de.medienplan.ui.EmptyState;
import de.medienplan.ui.Notices;
import de.medienplan.ui.PageView;
import de.medienplan.ui.Translations;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One scenario: everything a rollout is planned from, changed in grids and saved as a whole. */
@Route("szenario")
@StyleSheet("context://styles/rollout.css")
@RolesAllowed(Role.Names.READER)
class ScenarioView extends PageView implements HasUrlParameter<Long>, BeforeLeaveObserver {

    private static final long serialVersionUID = 1L;

    private final transient Scenarios scenarios;
    private final transient ScenarioParts parts;
    private final transient ScenarioMenu menu;
    private final transient ChosenScenario chosen;
    private final boolean editable;
    private final Tabs tabs = new Tabs();
    private final Div changes = new Div();
    private final Div body = new Div();
    private transient @Nullable ScenarioEditSession work;

    ScenarioView(
            Scenarios scenarios,
            ScenarioParts parts,
            ScenarioMenu menu,
            ChosenScenario chosen,
            AuthenticationContext user) {
        super("rollout.scenario");
        this.scenarios = scenarios;
        this.parts = parts;
        this.menu = menu;
        this.chosen = chosen;
        this.editable = user.hasRole(Role.Names.PLANNING);
        for (ScenarioPart part : ScenarioPart.values()) {
            tabs.add(new Tab(part.label()));
        }
        tabs.addSelectedChangeListener(event -> showPart());
        changes.addClassName("mp-scenario-changes");
        body.addClassName("mp-scenario-body");
    }

    @Override
    public void setParameter(BeforeEvent event, Long id) {
        work = null;
        Optional<StoredScenario> found = scenarios.find(new ScenarioId(id));
        if (found.isEmpty()) {
            absent();
            return;
        }
        event.getLocation()
                .getQueryParameters()
                .getSingleParameter("ansicht")
                .flatMap(ScenarioPart::of)
                .ifPresent(part -> tabs.setSelectedIndex(part.ordinal()));
        ScenarioEditSession opened = new ScenarioEditSession(found.get(), this::changed);
        work = opened;
        chosen.choose(opened.stored().id());
        actions(menu.buttons(opened, editable, () -> save(opened), () -> reload(opened)));
        filters(tabs);
        content(changes, body);
        changed();
        showPart();
    }

    private void absent() {
        actions();
        figures(List.of());
        filters();
        content(new EmptyState(
                "rollout.scenario.missing",
                Buttons.plain("rollout.planning", () -> UI.getCurrent().navigate(PlanningView.class))));
    }

    private void changed() {
        ScenarioEditSession current = work;
        if (current == null) {
            return;
        }
        Scenario scenario = current.scenario();
        title(scenario.name(), Translations.text("rollout.scenario.purpose"));
        figures(ScenarioFigures.of(scenario));
        showChanges(current);
    }

    private void showChanges(ScenarioEditSession current) {
        changes.removeAll();
        if (!current.isChanged()) {
            menu.notice(current, editable, () -> reload(current)).ifPresent(changes::add);
            UnknownPupilsNotice.of(current.scenario()).ifPresent(changes::add);
            changes.setVisible(changes.getComponentCount() > 0);
            return;
        }
        changes.setVisible(true);
        changes.add(new UnsavedBar(() -> save(current), () -> undo(current), () -> reload(current)));
    }

    private void save(ScenarioEditSession current) {
        Notices.guarded(() -> {
            parts.save(current);
            changed();
            if (part().isOfStored()) {
                showPart();
            }
            chosen.tell();
            Notices.done("rollout.scenario.saved", current.scenario().name());
        });
    }

    private void undo(ScenarioEditSession current) {
        current.undo();
        showPart();
    }

    private void reload(ScenarioEditSession current) {
        current.begin(scenarios.get(current.stored().id()));
        changed();
        showPart();
    }

    private void showPart() {
        ScenarioEditSession current = work;
        if (current == null) {
            return;
        }
        body.removeAll();
        body.add(parts.make(part(), current, editable, this::showPart));
        Address.of(QueryParameters.of("ansicht", part().address())).show(this);
    }

    private ScenarioPart part() {
        return ScenarioPart.values()[Math.max(0, tabs.getSelectedIndex())];
    }

    /** Turns to a part by its name in the address. */
    void show(String name) {
        tabs.setSelectedIndex(ScenarioPart.of(name).orElseThrow().ordinal());
    }

    @Override
    public void beforeLeave(BeforeLeaveEvent event) {
        ScenarioEditSession current = work;
        if (current != null && current.isChanged()) {
            BeforeLeaveEvent.ContinueNavigationAction go = event.postpone();
            Confirm.ask("rollout.scenario.leave", go::proceed);
        }
    }
}
