package de.medienplan.rollout.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.masterdetaillayout.MasterDetailLayout;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.tabs.Tab;
import com.vaadin.flow.component.tabs.Tabs;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveObserver;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.spring.security.AuthenticationContext;
import de.medienplan.identity.Role;
import de.medienplan.rollout.plan.Plans;
import de.medienplan.rollout.plan.StoredPlan;
import de.medienplan.shared.PlanId;
import de.medienplan.ui.Buttons;
import de.medienplan.ui.Confirm;
import de.medienplan.ui.EmptyState;
import de.medienplan.ui.Fields;
import de.medienplan.ui.PageView;
import de.medienplan.ui.Translations;
import jakarta.annotation.security.RolesAllowed;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A plan: when which school, what it costs, and what moving a school by hand would do. */
@Route("plan")
@StyleSheet("context://styles/rollout.css")
@StyleSheet("context://styles/progress.css")
@RolesAllowed(Role.Names.READER)
class PlanView extends PageView implements HasUrlParameter<Long>, BeforeLeaveObserver {

    private static final long serialVersionUID = 1L;

    private final transient Plans plans;
    private final transient PlanActions actions;
    private final transient ChosenScenario chosen;
    private final boolean editable;
    private final MasterDetailLayout layout = new MasterDetailLayout();
    private final PlanBody body;
    private final Tabs tabs = new Tabs();
    private final Select<GanttBuilder.Grouping> grouping = new Select<>();
    private final TextField search = Fields.search("rollout.plan.search");
    private transient @Nullable PlanEditSession session;
    private @Nullable String school;

    PlanView(Plans plans, PlanActions actions, RunHistory runs, ChosenScenario chosen, AuthenticationContext user) {
        super("rollout.plan");
        this.plans = plans;
        this.body = new PlanBody(runs, this::open, this::move, new PlanAnswers(actions, this::open));
        this.actions = actions;
        this.chosen = chosen;
        this.editable = user.hasRole(Role.Names.PLANNING);
        for (PlanBody.Part part : PlanBody.Part.values()) {
            tabs.add(new Tab(part.label()));
        }
        tabs.addSelectedChangeListener(event -> refresh());
        grouping.setItems(GanttBuilder.Grouping.values());
        grouping.setItemLabelGenerator(GanttBuilder.Grouping::label);
        grouping.setValue(GanttBuilder.Grouping.WAVE);
        grouping.setAriaLabel(Translations.text("rollout.grouping"));
        grouping.addValueChangeListener(event -> refresh());
        search.addValueChangeListener(event -> refresh());
        layout.setMaster(body);
        layout.setDetailSize("25rem");
        layout.setMasterSize("20rem");
        layout.setExpandMaster(true);
        layout.setExpandDetail(false);
        layout.addBackdropClickListener(event -> open(null));
        layout.addDetailEscapePressListener(event -> open(null));
    }

    @Override
    public void setParameter(BeforeEvent event, Long id) {
        Optional<StoredPlan> found = plans.find(new PlanId(id));
        if (found.isEmpty()) {
            content(new EmptyState(
                    "rollout.plan.missing",
                    Buttons.plain("rollout.planning", () -> UI.getCurrent().navigate(PlanningView.class))));
            return;
        }
        StoredPlan plan = found.get();
        chosen.choose(plan.row().scenarioId());
        session = null;
        readAddress(event.getLocation().getQueryParameters());
        session = new PlanEditSession(plans, plan, this::refresh);
        title(Names.plan(plan.row()), actions.sentence(plan));
        actions(actions.buttons(plan, editable));
        filters(tabs, grouping, search);
        showChosenTab();
        content(layout);
        refresh();
    }

    /** On a phone not all tabs have room: the chosen one comes into sight. */
    private void showChosenTab() {
        tabs.getElement().executeJs("""
            setTimeout(() => {
              const row = this.shadowRoot?.querySelector('[part="tabs"]');
              const tab = this.items?.[this.selected];
              if (!row || !tab) return;
              const left = tab.getBoundingClientRect().left - row.getBoundingClientRect().left;
              row.scrollLeft += left - (row.clientWidth - tab.offsetWidth) / 2;
            }, 300)\
            """);
    }

    private void readAddress(QueryParameters address) {
        address.getSingleParameter("ansicht")
                .flatMap(PlanBody.Part::of)
                .ifPresent(part -> tabs.setSelectedIndex(part.ordinal()));
        address.getSingleParameter("gruppe")
                .map(name -> name.equals("schulform") ? GanttBuilder.Grouping.TYPE : GanttBuilder.Grouping.NONE)
                .ifPresent(grouping::setValue);
        address.getSingleParameter("suche").ifPresent(search::setValue);
        school = address.getSingleParameter("schule").orElse(null);
    }

    private void writeAddress(PlanEditSession current) {
        Map<String, String> address = new LinkedHashMap<>();
        address.put("ansicht", part().address());
        switch (grouping.getValue()) {
            case WAVE -> {}
            case TYPE -> address.put("gruppe", "schulform");
            case NONE -> address.put("gruppe", "keine");
        }
        if (!search.isEmpty()) {
            address.put("suche", search.getValue());
        }
        if (school != null) {
            address.put("schule", school);
        }
        String path = "plan/" + current.stored().row().id();
        String query = QueryParameters.simple(address).getQueryString();
        UI.getCurrent().getPage().getHistory().replaceState(null, path + "?" + query);
    }

    private PlanBody.Part part() {
        return PlanBody.Part.values()[Math.max(0, tabs.getSelectedIndex())];
    }

    private void refresh() {
        PlanEditSession current = session;
        if (current == null) {
            return;
        }
        figures(PlanFigures.of(current));
        boolean schools = part().isAboutSchools();
        grouping.setVisible(part() == PlanBody.Part.SCHEDULE);
        search.setVisible(schools);
        body.show(
                current,
                part(),
                grouping.getValue(),
                search.getValue(),
                editable,
                () -> actions.save(current, () -> session = null));
        showSchool(current);
        writeAddress(current);
    }

    private void showSchool(PlanEditSession current) {
        String id = school;
        boolean known = id != null
                && current.scenario().schools().stream()
                        .anyMatch(one -> one.id().equals(id));
        body.select(known ? id : null);
        layout.setDetail(
                id != null && known
                        ? new SchoolPane(current, id, editable, () -> open(null), actions.reasons(current, id))
                        : null);
    }

    private void open(@Nullable String id) {
        school = id;
        PlanEditSession current = session;
        if (current != null) {
            showSchool(current);
            writeAddress(current);
        }
    }

    private void move(String id, String period) {
        PlanEditSession current = session;
        if (current != null) {
            school = id;
            current.move(id, period);
        }
    }

    @Override
    public void beforeLeave(BeforeLeaveEvent event) {
        PlanEditSession current = session;
        if (current != null && current.isChanged()) {
            BeforeLeaveEvent.ContinueNavigationAction go = event.postpone();
            Confirm.ask("rollout.change.leave", go::proceed);
        }
    }

    /** The drawer, for tests. */
    Optional<Component> detail() {
        return Optional.ofNullable(layout.getDetail());
    }
}
