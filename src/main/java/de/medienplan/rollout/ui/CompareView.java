package de.medienplan.rollout.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.tabs.Tab;
import com.vaadin.flow.component.tabs.Tabs;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import de.medienplan.identity.Role;
import de.medienplan.rollout.outlook.PlanChoices;
import de.medienplan.rollout.plan.Comparison;
import de.medienplan.rollout.plan.Plans;
import de.medienplan.rollout.plan.StoredPlan;
import de.medienplan.ui.Address;
import de.medienplan.ui.Buttons;
import de.medienplan.ui.EmptyState;
import de.medienplan.ui.FileLink;
import de.medienplan.ui.FileType;
import de.medienplan.ui.PageView;
import de.medienplan.ui.Translations;
import jakarta.annotation.security.RolesAllowed;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Two plans side by side, also of different scenarios. */
@Route("vergleich")
@StyleSheet("context://styles/rollout.css")
@RolesAllowed(Role.Names.READER)
class CompareView extends PageView implements BeforeEnterObserver {

    static final String FIRST = PlanPair.FIRST;
    static final String SECOND = PlanPair.SECOND;

    private static final long serialVersionUID = 1L;
    private static final String TAB = "ansicht";

    /** What is compared. */
    private enum Part {
        SCHOOLS,
        SCHEDULE,
        WAVES,
        MONEY,
        GRANTS
    }

    private final transient Plans plans;
    private final transient PlanPair pair;
    private final Tabs tabs = new Tabs();
    private transient Address address = Address.of(QueryParameters.empty());
    private transient @Nullable ComparedPlans compared;

    CompareView(Plans plans, PlanChoices choices) {
        super("comparison.page");
        this.plans = plans;
        this.pair = new PlanPair(choices.withScenarios(), this::refresh);
        Arrays.stream(Part.values()).forEach(part -> tabs.add(new Tab(Translations.text("comparison.part." + part))));
        tabs.addSelectedChangeListener(event -> showPart());
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        address = Address.of(event.getLocation().getQueryParameters());
        tabs.setSelectedIndex(address.get(TAB)
                .map(name -> Arrays.asList(Part.values()).indexOf(part(name)))
                .orElse(0));
        pair.read(address);
        filters(pair.fields());
        refresh();
    }

    private static Part part(String name) {
        return Arrays.stream(Part.values())
                .filter(part -> part.name().equalsIgnoreCase(name))
                .findFirst()
                .orElse(Part.SCHOOLS);
    }

    private void refresh() {
        pair.write(address);
        Optional<StoredPlan> before = pair.first().flatMap(choice -> plans.find(choice.id()));
        Optional<StoredPlan> after = pair.second().flatMap(choice -> plans.find(choice.id()));
        if (before.isEmpty() || after.isEmpty()) {
            showNothing();
            return;
        }
        ComparedPlans now = new ComparedPlans(
                before.get(),
                after.get(),
                new Comparison(Comparison.Side.of(before.get()), Comparison.Side.of(after.get())));
        compared = now;
        figures(now.figures());
        Anchor file = FileLink.of(
                FileType.EXCEL,
                () -> Translations.text("comparison.file", now.beforeName(), now.afterName()),
                () -> new CompareWorkbook(now).bytes(),
                Translations.text("comparison.export"));
        actions(file, Buttons.plain("comparison.swap", () -> {
            pair.swap();
            refresh();
        }));
        showPart();
    }

    private void showNothing() {
        compared = null;
        figures(List.of());
        actions();
        content(new EmptyState(
                "comparison.choose",
                Buttons.plain("rollout.planning", () -> UI.getCurrent().navigate(PlanningView.class))));
        address.show(this);
    }

    private void showPart() {
        ComparedPlans now = compared;
        if (now == null) {
            return;
        }
        Part part = Part.values()[Math.max(0, tabs.getSelectedIndex())];
        address.with(TAB, part == Part.SCHOOLS ? "" : part.name().toLowerCase(Locale.ROOT))
                .show(this);
        Component body = switch (part) {
            case SCHOOLS -> new CompareSchools(now);
            case SCHEDULE -> schedule(now);
            case WAVES -> CompareCharts.waves(now);
            case MONEY -> CompareCharts.money(now);
            case GRANTS -> CompareCharts.grants(now);
        };
        content(tabs, body);
    }

    private GanttPanel schedule(ComparedPlans now) {
        GanttPanel panel = new GanttPanel(school -> {}, (school, period) -> {});
        PlanEditSession session = new PlanEditSession(plans, now.second(), () -> {});
        panel.compare(session, now.shadows());
        return panel;
    }
}
