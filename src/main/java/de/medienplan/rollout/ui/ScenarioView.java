package de.medienplan.rollout.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
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
import de.medienplan.rollout.derive.ScenarioBuilder;
import de.medienplan.rollout.scenario.ScenarioFunds;
import de.medienplan.rollout.scenario.ScenarioId;
import de.medienplan.rollout.scenario.Scenarios;
import de.medienplan.shared.UserException;
import de.medienplan.ui.Buttons;
import de.medienplan.ui.Confirm;
import de.medienplan.ui.FileLink;
import de.medienplan.ui.FileType;
import de.medienplan.ui.HistoryPanel;
import de.medienplan.ui.Notices;
import de.medienplan.ui.PageView;
import de.medienplan.ui.Translations;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One scenario: everything a rollout is planned from, changed in grids and saved as a whole. */
@Route("szenario")
@StyleSheet("context://styles/rollout.css")
@RolesAllowed(Role.Names.READER)
class ScenarioView extends PageView implements HasUrlParameter<Long>, BeforeLeaveObserver {

    private static final long serialVersionUID = 1L;
    private static final List<String> PARTS =
            List.of("schulen", "kapazitaeten", "geld", "stellen", "ziele", "gemeinsam", "annahmen", "verlauf");

    private final transient Scenarios scenarios;
    private final transient ScenarioBuilder builder;
    private final transient ScenarioFunds funds;
    private final transient RenewalActions renewals;
    private final transient ChosenScenario chosen;
    private final boolean editable;
    private final Tabs tabs = new Tabs();
    private final Div changes = new Div();
    private final Div body = new Div();
    private transient @Nullable ScenarioEditSession work;
    private @Nullable FundsPart fundsPart;

    ScenarioView(
            Scenarios scenarios,
            ScenarioBuilder builder,
            ScenarioFunds funds,
            RenewalActions renewals,
            ChosenScenario chosen,
            AuthenticationContext user) {
        super("rollout.scenario");
        this.scenarios = scenarios;
        this.builder = builder;
        this.funds = funds;
        this.renewals = renewals;
        this.chosen = chosen;
        this.editable = user.hasRole(Role.Names.PLANNING);
        PARTS.forEach(part -> tabs.add(new Tab(Translations.text("rollout.scenario.part." + part))));
        tabs.addSelectedChangeListener(event -> showPart());
        changes.addClassName("mp-scenario-changes");
        body.addClassName("mp-scenario-body");
    }

    @Override
    public void setParameter(BeforeEvent event, Long id) {
        work = null;
        event.getLocation()
                .getQueryParameters()
                .getSingleParameter("ansicht")
                .filter(PARTS::contains)
                .ifPresent(part -> tabs.setSelectedIndex(PARTS.indexOf(part)));
        ScenarioEditSession opened = new ScenarioEditSession(scenarios.get(new ScenarioId(id)), this::changed);
        work = opened;
        chosen.choose(opened.stored().id());
        actions(buttons(opened));
        filters(tabs);
        content(changes, body);
        changed();
        showPart();
    }

    private Component[] buttons(ScenarioEditSession opened) {
        ScenarioId id = opened.stored().id();
        Button plan = Buttons.icon(
                VaadinIcon.PLAY,
                Buttons.primary("rollout.run.start", () -> UI.getCurrent().navigate(PlanningView.class)));
        Component export = FileLink.of(
                FileType.JSON,
                () -> opened.stored().scenario().name(),
                () -> scenarios.export(id),
                Translations.text("rollout.export.file"));
        if (!editable) {
            return new Component[] {export};
        }
        Button rename = Buttons.plain("rollout.rename", () -> rename(opened));
        List<Component> buttons = new ArrayList<>(List.of(plan, rename));
        renewals.needs(opened, () -> reload(opened)).ifPresent(buttons::add);
        buttons.add(export);
        return buttons.toArray(Component[]::new);
    }

    private void rename(ScenarioEditSession opened) {
        NameDialog.ask("rollout.rename", opened.scenario().name(), name -> {
            opened.change(draft -> draft.name(name));
            save(opened);
        });
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
        if (fundsPart != null && fundsPart.isAttached()) {
            fundsPart.refresh();
        }
    }

    private void showChanges(ScenarioEditSession current) {
        changes.removeAll();
        if (!current.isChanged()) {
            renewals.notice(current.stored(), editable, () -> reload(current)).ifPresent(changes::add);
            changes.setVisible(changes.getComponentCount() > 0);
            return;
        }
        changes.setVisible(true);
        changes.add(new UnsavedBar(() -> save(current), () -> reload(current)));
    }

    private void save(ScenarioEditSession current) {
        try {
            current.begin(scenarios.save(current.stored().with(current.scenario())));
            changed();
            if (PARTS.get(Math.max(0, tabs.getSelectedIndex())).equals("verlauf")) {
                showPart();
            }
            chosen.tell();
            Notices.done("rollout.scenario.saved", current.scenario().name());
        } catch (UserException refusal) {
            Notices.refused(refusal.reason());
        }
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
        body.add(
                switch (tabs.getSelectedIndex()) {
                    case 1 -> new CapacityEditor(current, editable, this::showPart);
                    case 2 -> money(current);
                    case 3 -> new SupportEditor(current, editable);
                    case 4 -> new GoalsPart(current, editable);
                    case 5 -> new TogetherEditor(current, editable, this::showPart);
                    case 6 -> new AssumptionTable(builder.of(current.stored().id()));
                    case 7 ->
                        new HistoryPanel(scenarios.history(current.stored().id()));
                    default -> new NeedsEditor(current, editable);
                });
        String query = QueryParameters.of("ansicht", PARTS.get(Math.max(0, tabs.getSelectedIndex())))
                .getQueryString();
        UI.getCurrent()
                .getPage()
                .getHistory()
                .replaceState(null, "szenario/" + current.stored().id() + "?" + query);
    }

    private Component money(ScenarioEditSession current) {
        FundsPart part = new FundsPart(funds, current, editable, this::showPart);
        fundsPart = part;
        Div parts = new Div(part, new MoneyEditor(current, editable, this::showPart));
        parts.addClassName("mp-editor-parts");
        return parts;
    }

    /** Turns to a part by its name in the address. */
    void show(String part) {
        tabs.setSelectedIndex(PARTS.indexOf(part));
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
