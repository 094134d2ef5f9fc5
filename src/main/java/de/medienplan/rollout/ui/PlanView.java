package de.medienplan.rollout.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.masterdetaillayout.MasterDetailLayout;
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
import de.medienplan.ui.AsOfDate;
import de.medienplan.ui.Buttons;
import de.medienplan.ui.Confirm;
import de.medienplan.ui.EmptyState;
import de.medienplan.ui.PageView;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
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
    private final PlanAnswers answers;
    private final PlanFilters filters = new PlanFilters(this::refresh);
    private transient @Nullable PlanEditSession session;
    private @Nullable String school;

    PlanView(
            Plans plans,
            PlanActions actions,
            RunHistory runs,
            ChosenScenario chosen,
            AuthenticationContext user,
            AsOfDate asOf) {
        super("rollout.plan");
        this.plans = plans;
        this.answers = new PlanAnswers(actions, this::open);
        this.body = new PlanBody(runs, this::open, this::move, answers);
        this.actions = actions;
        this.chosen = chosen;
        this.editable = user.hasRole(Role.Names.PLANNING);
        asOf.follow(this, this::anotherDay);
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
        session = null;
        Optional<StoredPlan> found = plans.find(new PlanId(id));
        if (found.isEmpty()) {
            actions();
            figures(List.of());
            filters();
            content(new EmptyState(
                    "rollout.plan.missing",
                    Buttons.plain("rollout.planning", () -> UI.getCurrent().navigate(PlanningView.class))));
            return;
        }
        StoredPlan plan = found.get();
        chosen.choose(plan.row().scenarioId());
        QueryParameters address = event.getLocation().getQueryParameters();
        filters.read(address);
        school = address.getSingleParameter("schule").orElse(null);
        session = new PlanEditSession(plans, plan, this::refresh);
        title(Names.plan(plan.row()), actions.sentence(plan));
        actions(actions.buttons(plan, editable));
        filters(filters.fields());
        filters.showChosenTab();
        content(layout);
        refresh();
    }

    /** What is late, lost or to come depends on the day. */
    private void anotherDay() {
        answers.renew();
        refresh();
    }

    private void writeAddress() {
        filters.address().with("schule", school == null ? "" : school).show(this);
    }

    private void refresh() {
        PlanEditSession current = session;
        if (current == null) {
            return;
        }
        figures(PlanFigures.of(current));
        filters.fit();
        body.show(current, filters, editable, () -> actions.save(current, () -> session = null));
        showSchool(current);
        writeAddress();
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
            writeAddress();
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
