package de.medienplan.rollout.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouterLink;
import de.medienplan.jobs.JobFailure;
import de.medienplan.jobs.JobId;
import de.medienplan.planning.CostParts;
import de.medienplan.rollout.plan.PlanRow;
import de.medienplan.rollout.plan.Plans;
import de.medienplan.rollout.run.RunRow;
import de.medienplan.ui.Status;
import de.medienplan.ui.Tone;
import de.medienplan.ui.Translations;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The plans of a scenario side by side, those that can be compared with the cheapest of them; below them the runs that brought no plan. */
class PlansGrid extends Div {

    private static final long serialVersionUID = 1L;

    private final transient Map<JobId, RunRow> runs;
    private final transient List<PlanRow> comparable;
    private final @Nullable Long cheapest;

    PlansGrid(List<PlanRow> plans, List<RunRow> past) {
        addClassName("mp-plans");
        runs = past.stream().collect(Collectors.toMap(RunRow::id, Function.identity()));
        comparable = Plans.comparable(plans);
        cheapest = comparable.stream()
                .map(plan -> plan.cost().total())
                .min(Comparator.naturalOrder())
                .orElse(null);
        if (!plans.isEmpty()) {
            add(grid(plans));
        }
        past.stream()
                .filter(run -> run.planId() == null && run.job().state().isOver())
                .limit(5)
                .forEach(run -> add(planless(run)));
    }

    private Grid<PlanRow> grid(List<PlanRow> plans) {
        Grid<PlanRow> grid = new Grid<>();
        grid.addThemeVariants(
                GridVariant.LUMO_COMPACT, GridVariant.LUMO_ROW_STRIPES, GridVariant.LUMO_WRAP_CELL_CONTENT);
        grid.addComponentColumn(plan -> new RouterLink(
                        Names.plan(plan), PlanView.class, plan.id().value()))
                .setHeader(text("rollout.plan"))
                .setWidth("15rem");
        if (plans.size() > 1) {
            grid.addComponentColumn(PlansGrid::compare).setWidth("8rem");
        }
        grid.addComponentColumn(this::state)
                .setHeader(text("rollout.plan.state"))
                .setWidth("11rem");
        money(grid, "rollout.cost.total", CostParts::total);
        grid.addColumn(this::difference)
                .setHeader(text("rollout.plan.difference"))
                .setTextAlign(ColumnTextAlign.END)
                .setWidth("8rem");
        grid.addColumn(PlansGrid::gap)
                .setHeader(text("rollout.plan.gap"))
                .setTextAlign(ColumnTextAlign.END)
                .setWidth("7rem");
        grid.addColumn(each -> each.schools().unplanned())
                .setHeader(text("rollout.unplanned.count"))
                .setTextAlign(ColumnTextAlign.END)
                .setWidth("7rem");
        money(grid, "rollout.cost.waiting", CostParts::waiting);
        money(grid, "rollout.cost.posts", CostParts::posts);
        money(grid, "rollout.cost.forfeited", CostParts::forfeitedGrants);
        money(grid, "rollout.cost.moves", CostParts::moves);
        money(grid, "rollout.cost.unplanned", CostParts::unplanned);
        grid.addColumn(plan -> Names.time(plan.made().at()))
                .setHeader(text("rollout.plan.created"))
                .setComparator(
                        Comparator.comparing((PlanRow each) -> each.made().at()))
                .setWidth("9rem");
        grid.addColumn(each -> each.made().by())
                .setHeader(text("rollout.plan.by"))
                .setWidth("7rem");
        grid.setItems(plans);
        grid.setAllRowsVisible(plans.size() < 12);
        grid.addItemDoubleClickListener(event ->
                UI.getCurrent().navigate(PlanView.class, event.getItem().id().value()));
        return grid;
    }

    private static void money(Grid<PlanRow> grid, String key, ToLongFunction<CostParts> part) {
        grid.addColumn(plan -> Names.euros(part.applyAsLong(plan.cost())))
                .setHeader(text(key))
                .setTextAlign(ColumnTextAlign.END)
                .setComparator(Comparator.comparingLong(plan -> part.applyAsLong(plan.cost())))
                .setWidth("8.5rem");
    }

    private Span state(PlanRow plan) {
        RunRow run = plan.made().run() == null ? null : runs.get(plan.made().run());
        Span cell = new Span();
        cell.addClassName("mp-states");
        cell.add(
                plan.feasible()
                        ? new Status(text("rollout.feasible"), Tone.GOOD)
                        : new Status(text("rollout.infeasible"), Tone.DANGER));
        if (run != null) {
            cell.add(JobNames.status(run.job().state(), plan.feasible()));
        } else {
            cell.add(new Status(Translations.text(plan.made().origin().label()), Tone.NEUTRAL));
        }
        if (plan.outdated()) {
            cell.add(new Status(text("rollout.plan.outdatedShort"), Tone.WARNING));
        }
        return cell;
    }

    private String difference(PlanRow plan) {
        return cheapest == null || !comparable.contains(plan)
                ? "–"
                : Names.difference(plan.cost().total() - cheapest);
    }

    private static String gap(PlanRow plan) {
        Long bound = plan.result().lowerBound();
        return bound == null || !plan.feasible()
                ? "–"
                : PlanFigures.gap(plan.cost().total(), bound);
    }

    private static RouterLink compare(PlanRow plan) {
        RouterLink link = new RouterLink(text("comparison.open"), CompareView.class);
        link.setQueryParameters(QueryParameters.of(CompareView.FIRST, plan.id().toString()));
        return link;
    }

    private static Div planless(RunRow run) {
        JobFailure failure = run.job().failure();
        String reason = failure == null ? text("rollout.run.noPlan") : failure.in(Translations.locale());
        Div line = new Div(
                JobNames.status(run.job().state()),
                new Span(text(
                        "rollout.run.line",
                        Names.time(run.job().requestedAt()),
                        run.job().requestedBy(),
                        reason)));
        line.addClassName("mp-run-other");
        return line;
    }

    private static String text(String key, Object... args) {
        return Translations.text(key, args);
    }
}
