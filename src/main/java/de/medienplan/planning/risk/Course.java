package de.medienplan.planning.risk;

import de.medienplan.planning.Evaluation;
import de.medienplan.planning.PlanEvaluator;
import de.medienplan.planning.Scenario;
import de.medienplan.planning.ScenarioSchool;
import de.medienplan.planning.model.Option;
import de.medienplan.planning.model.Projection;
import de.medienplan.planning.model.StartGroups;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How a plan is carried out when things turn out otherwise. The rule for delays:
 *
 * <ol>
 *   <li>Schools that have begun come first, as they turn out. Limits give way to them as in any plan.
 *   <li>The others follow in the order of their planned starts, those of one quarter in the order of the scenario; schools
 *       that start together are one. Nobody starts before the planned quarter, nobody is taken in who was not planned.
 *   <li>Each starts in the first quarter, from its planned one on, in which all its buildings are ready, its works end within
 *       the horizon, what it needs is left over by those before it, and no budget year lacks more money than without it.
 *       When it starts its real duration and cost are known. Of the schools after it nothing is reserved; the grants that
 *       the plan expects of them are counted on.
 *   <li>A school that finds no such quarter stays unfinished: within the horizon it neither pays nor gets anything.
 * </ol>
 *
 * So grants that were counted on and did not come leave a year short: somebody must find that money. Where nothing turns
 * out otherwise, a feasible plan is carried out exactly. A school that is late can let another one go first, so more delay
 * is not always worse for everyone.
 */
final class Course {

    private final Scenario scenario;
    private final Changed changed;
    private final Map<String, ScenarioSchool> schools = new HashMap<>();
    private final List<Step> steps = new ArrayList<>();
    private final Projection nothing;

    /** Schools that start together, their planned start and what the plan expects of them. */
    private record Step(List<ScenarioSchool> schools, int start, Option expected) {}

    Course(Scenario scenario, Map<String, @Nullable String> starts) {
        this.scenario = scenario;
        this.changed = new Changed(scenario);
        scenario.schools().forEach(school -> schools.put(school.id(), school));
        this.nothing = new Projection(scenario);
        for (List<String> ids : StartGroups.groups(scenario)) {
            List<ScenarioSchool> members =
                    ids.stream().map(schools::get).filter(Objects::nonNull).toList();
            String start = starts.get(ids.getFirst());
            if (start != null && !members.getFirst().begun() && fits(members, changed.number(start))) {
                int number = changed.number(start);
                steps.add(new Step(members, number, nothing.option(members, number)));
            }
        }
        steps.sort(Comparator.comparingInt(Step::start));
    }

    /** What becomes of the plan in a future. */
    Evaluation in(int future, Fates fates) {
        List<ScenarioSchool> real = scenario.schools().stream()
                .map(school -> changed.of(school, fates.of(future, school.id())))
                .toList();
        Scenario world = scenario.withSchools(real);
        Map<String, ScenarioSchool> byId = new HashMap<>();
        real.forEach(school -> byId.put(school.id(), school));
        return new PlanEvaluator(world).evaluateStarts(carryOut(world, byId, future, fates));
    }

    private Map<String, @Nullable String> carryOut(
            Scenario world, Map<String, ScenarioSchool> real, int future, Fates fates) {
        Projection projection = scenario.hasFacts() ? new Projection(world) : nothing.copy();
        Map<String, @Nullable String> starts = new LinkedHashMap<>();
        for (ScenarioSchool school : world.schools()) {
            ScenarioSchool.Progress progress = school.progress();
            starts.put(school.id(), progress == null ? null : progress.start());
            if (progress != null) {
                projection.put(projection.option(List.of(school), changed.number(progress.start())));
            }
        }
        steps.forEach(step -> projection.expect(step.expected()));
        for (Step step : steps) {
            projection.expectNoMore(step.expected());
            List<ScenarioSchool> members = step.schools().stream()
                    .map(school -> Objects.requireNonNull(real.get(school.id())))
                    .toList();
            int first = step.start();
            for (ScenarioSchool school : step.schools()) {
                first = Math.max(first, changed.ready(school, fates.of(future, school.id())));
            }
            place(projection, members, first, starts);
        }
        return starts;
    }

    private void place(
            Projection projection, List<ScenarioSchool> members, int first, Map<String, @Nullable String> starts) {
        for (int start = first; fits(members, start); start++) {
            Option option = projection.option(members, start);
            if (projection.takes(option)) {
                projection.put(option);
                String period = scenario.periods().get(start).id();
                members.forEach(school -> starts.put(school.id(), period));
                return;
            }
        }
    }

    private boolean fits(List<ScenarioSchool> members, int start) {
        return members.stream()
                .allMatch(school ->
                        start + school.duration() <= scenario.periods().size());
    }
}
