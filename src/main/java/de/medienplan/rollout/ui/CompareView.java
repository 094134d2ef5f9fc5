package de.medienplan.rollout.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
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
import de.medienplan.shared.PlanChoice;
import de.medienplan.ui.Address;
import de.medienplan.ui.Buttons;
import de.medienplan.ui.EmptyState;
import de.medienplan.ui.Fields;
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

    static final String FIRST = "plan";
    static final String SECOND = "mit";

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
    private final transient PlanChoices choices;
    private final ComboBox<PlanChoice> first;
    private final ComboBox<PlanChoice> second;
    private final Tabs tabs = new Tabs();
    private transient Address address = Address.of(QueryParameters.empty());
    private transient @Nullable ComparedPlans compared;

    CompareView(Plans plans, PlanChoices choices) {
        super("comparison.page");
        this.plans = plans;
        this.choices = choices;
        List<PlanChoice> all = choices.withScenarios().stream()
                .map(PlanChoices.OfScenario::plan)
                .toList();
        first = Fields.find("comparison.first", all, PlanChoice::name);
        second = Fields.find("comparison.second", all, PlanChoice::name);
        Arrays.stream(Part.values()).forEach(part -> tabs.add(new Tab(Translations.text("comparison.part." + part))));
        first.addClassName("mp-compare-choice");
        second.addClassName("mp-compare-choice");
        first.addValueChangeListener(event -> chosen(event.isFromClient()));
        second.addValueChangeListener(event -> chosen(event.isFromClient()));
        tabs.addSelectedChangeListener(event -> showPart());
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        address = Address.of(event.getLocation().getQueryParameters());
        tabs.setSelectedIndex(address.get(TAB)
                .map(name -> Arrays.asList(Part.values()).indexOf(part(name)))
                .orElse(0));
        select(first, address.get(FIRST));
        select(second, address.get(SECOND).or(this::usual));
        filters(first, second);
        refresh();
    }

    private static Part part(String name) {
        return Arrays.stream(Part.values())
                .filter(part -> part.name().equalsIgnoreCase(name))
                .findFirst()
                .orElse(Part.SCHOOLS);
    }

    /** The next other plan of the same scenario, in the order of all features. */
    private Optional<String> usual() {
        PlanChoice mine = first.getValue();
        return choices.withScenarios().stream()
                .filter(one -> one.plan().equals(mine))
                .findFirst()
                .flatMap(chosen -> choices.withScenarios().stream()
                        .filter(one -> one.scenarioId().equals(chosen.scenarioId()))
                        .map(PlanChoices.OfScenario::plan)
                        .filter(plan -> !plan.equals(mine))
                        .findFirst())
                .map(plan -> plan.id().toString());
    }

    private static void select(ComboBox<PlanChoice> field, Optional<String> id) {
        id.flatMap(wanted -> field.getListDataView()
                        .getItems()
                        .filter(one -> one.id().toString().equals(wanted))
                        .findFirst())
                .ifPresent(field::setValue);
    }

    private void chosen(boolean byUser) {
        if (byUser) {
            refresh();
        }
    }

    private void refresh() {
        PlanChoice one = first.getValue();
        PlanChoice other = second.getValue();
        address.with(FIRST, one == null ? "" : one.id()).with(SECOND, other == null ? "" : other.id());
        Optional<StoredPlan> before = Optional.ofNullable(one).flatMap(choice -> plans.find(choice.id()));
        Optional<StoredPlan> after = Optional.ofNullable(other).flatMap(choice -> plans.find(choice.id()));
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
            first.setValue(other);
            second.setValue(one);
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
