package de.medienplan.rollout.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import de.medienplan.identity.Role;
import de.medienplan.rollout.outlook.Breaks;
import de.medienplan.rollout.outlook.CurrentPlan;
import de.medienplan.rollout.outlook.PlanStanding;
import de.medienplan.rollout.outlook.Standing;
import de.medienplan.ui.Address;
import de.medienplan.ui.AsOfDate;
import de.medienplan.ui.Buttons;
import de.medienplan.ui.EmptyState;
import de.medienplan.ui.KeyFigure;
import de.medienplan.ui.TabbedPage;
import de.medienplan.ui.Tone;
import de.medienplan.ui.Translations;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** How far the works of the decided plan are, what breaks, and plan against actual. */
@Route("ausfuehrung")
@Menu(title = "progress.page", order = 117, icon = "vaadin:hammer")
@StyleSheet("context://styles/rollout.css")
@StyleSheet("context://styles/progress.css")
@RolesAllowed(Role.Names.READER)
class ProgressView extends TabbedPage {

    private static final long serialVersionUID = 1L;

    private final transient CurrentPlan current;
    private final transient ProgressActions actions;
    private final transient ReplanActions replan;
    private transient ProgressFilter filter = new ProgressFilter("", null);

    ProgressView(
            CurrentPlan current, ProgressActions actions, ReplanActions replan, AsOfDate asOf, ChosenScenario chosen) {
        super("progress.page", List.of("progress.tab.schools", "progress.breaks", "progress.tab.actual"), asOf);
        this.current = current;
        this.actions = actions;
        this.replan = replan;
        chosen.follow(this, this::show);
    }

    @Override
    protected Map<String, String> address() {
        return filter.address();
    }

    @Override
    protected void opened(QueryParameters address) {
        filter = ProgressFilter.of(Address.of(address));
    }

    private void filter(ProgressFilter wanted) {
        filter = wanted;
        showAddress();
    }

    @Override
    protected List<KeyFigure> figures(LocalDate today) {
        Optional<PlanStanding> found = current.standing(today);
        if (found.isEmpty()) {
            return List.of();
        }
        PlanStanding standing = found.get();
        long late = standing.count(Standing.START_LATE) + standing.count(Standing.WORKS_LATE);
        int broken = Breaks.of(standing).size();
        return List.of(
                new KeyFigure(
                        "rollout.plan",
                        Names.plan(standing.plan().row()),
                        standing.plan().scenario().name()),
                figure("progress.standing.DONE", standing.count(Standing.DONE), standing),
                figure("progress.standing.UNDER_WAY", standing.count(Standing.UNDER_WAY), standing),
                figure("progress.figure.late", late, standing).tone(late == 0 ? Tone.GOOD : Tone.DANGER),
                new KeyFigure(
                                "progress.breaks",
                                Names.number(broken),
                                Translations.text(broken == 0 ? "progress.figure.kept" : "progress.figure.broken"))
                        .tone(broken == 0 ? Tone.GOOD : Tone.DANGER));
    }

    private static KeyFigure figure(String key, long count, PlanStanding standing) {
        int schools = standing.plan().row().schools().all();
        return new KeyFigure(key, Names.number(count), Translations.text("progress.figure.of", schools));
    }

    @Override
    protected Component tab(int index, LocalDate today) {
        return current.standing(today)
                .<Component>map(standing -> switch (index) {
                    case 0 -> new ProgressGrid(actions, standing, filter, this::filter, this::show);
                    case 1 -> new BreaksPart(standing, actions.mayReport() ? replan.button(standing.plan()) : null);
                    default -> new ActualPart(standing);
                })
                .orElseGet(() -> new EmptyState(
                        "progress.empty",
                        Buttons.primary(
                                "rollout.planning", () -> UI.getCurrent().navigate(PlanningView.class))));
    }
}
