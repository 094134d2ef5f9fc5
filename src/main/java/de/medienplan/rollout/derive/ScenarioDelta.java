package de.medienplan.rollout.derive;

import de.medienplan.planning.Scenario;
import de.medienplan.planning.ScenarioSchool;
import de.medienplan.planning.Weights;
import de.medienplan.rollout.scenario.ScenarioDraft;
import de.medienplan.rollout.scenario.SchoolDraft;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Carries over to a scenario what a changed figure means for it: the difference between what the register makes with the
 * figure as it was and as it is. What somebody entered by hand instead of the made value stays.
 */
final class ScenarioDelta {

    private final Scenario target;
    private final Scenario before;
    private final Scenario after;

    private ScenarioDelta(Scenario target, Scenario before, Scenario after) {
        this.target = target;
        this.before = before;
        this.after = after;
    }

    /**
     * @param before as the register makes it with the figures of the target
     * @param after the same with other figures
     */
    static Scenario apply(Scenario target, Scenario before, Scenario after) {
        return new ScenarioDelta(target, before, after).scenario();
    }

    private Scenario scenario() {
        Map<String, ScenarioSchool> schoolsBefore = byId(before.schools(), ScenarioSchool::id);
        Map<String, ScenarioSchool> schoolsAfter = byId(after.schools(), ScenarioSchool::id);
        return ScenarioDraft.of(target)
                .resources(target.resources().stream().map(this::resource).toList())
                .budget(budget())
                .programmes(target.programmes().stream().map(this::programme).toList())
                .support(support(target.support(), before.support(), after.support()))
                .weights(weights(target.weights(), before.weights(), after.weights()))
                .eachSchool(school -> school(school, schoolsBefore.get(school.id()), schoolsAfter.get(school.id())))
                .build();
    }

    private static <T> Map<String, T> byId(List<T> all, Function<T, String> id) {
        return all.stream().collect(Collectors.toMap(id, one -> one, (a, b) -> a));
    }

    private static <T> T pick(T target, T before, T after) {
        return same(target, before) ? after : target;
    }

    private static boolean same(@Nullable Object one, @Nullable Object other) {
        return one instanceof BigDecimal a && other instanceof BigDecimal b
                ? a.compareTo(b) == 0
                : Objects.equals(one, other);
    }

    private Scenario.Resource resource(Scenario.Resource resource) {
        Map<String, Long> old = capacity(before, resource.id());
        Map<String, Long> now = capacity(after, resource.id());
        List<Long> picked = new ArrayList<>();
        for (int t = 0; t < target.periods().size(); t++) {
            String period = target.periods().get(t).id();
            Long present = resource.capacity().get(t);
            Long made = now.get(period);
            Long was = old.get(period);
            if (made == null) {
                picked.add(present);
            } else {
                picked.add(was == null ? made : pick(present, was, made));
            }
        }
        return new Scenario.Resource(resource.id(), picked);
    }

    private static Map<String, Long> capacity(Scenario scenario, String id) {
        return scenario.resources().stream()
                .filter(resource -> resource.id().equals(id))
                .findFirst()
                .map(resource -> java.util.stream.IntStream.range(
                                0, scenario.periods().size())
                        .boxed()
                        .collect(Collectors.toMap(t -> scenario.periods().get(t).id(), resource.capacity()::get)))
                .orElse(Map.of());
    }

    private Scenario.Budget budget() {
        return new Scenario.Budget(
                target.budget().years().stream()
                        .map(row -> new Scenario.BudgetYear(
                                row.year(),
                                pick(
                                        row.ownFunds(),
                                        before.budget().ownFunds(row.year()),
                                        after.budget().ownFunds(row.year()))))
                        .toList(),
                target.budget().carryOverLimit());
    }

    private Scenario.Programme programme(Scenario.Programme programme) {
        Scenario.Programme old =
                byId(before.programmes(), Scenario.Programme::id).get(programme.id());
        Scenario.Programme now =
                byId(after.programmes(), Scenario.Programme::id).get(programme.id());
        return old == null || now == null
                ? programme
                : programme
                        .withPool(pick(programme.poolAmount(), old.poolAmount(), now.poolAmount()))
                        .withOwnShares(
                                sameShares(programme.ownShareByYear(), old.ownShareByYear())
                                        ? now.ownShareByYear()
                                        : programme.ownShareByYear());
    }

    private static boolean sameShares(Map<Integer, BigDecimal> one, Map<Integer, BigDecimal> other) {
        return one.keySet().equals(other.keySet())
                && one.entrySet().stream().allMatch(year -> same(year.getValue(), other.get(year.getKey())));
    }

    private static Scenario.Support support(Scenario.Support target, Scenario.Support old, Scenario.Support now) {
        return new Scenario.Support(
                pick(target.tabletsPerPost(), old.tabletsPerPost(), now.tabletsPerPost()),
                pick(target.devicesPerPost(), old.devicesPerPost(), now.devicesPerPost()),
                pick(target.postStep(), old.postStep(), now.postStep()),
                pick(target.existingPosts(), old.existingPosts(), now.existingPosts()),
                pick(target.maxNewPostsPerYear(), old.maxNewPostsPerYear(), now.maxNewPostsPerYear()),
                pick(target.annualCostPerPost(), old.annualCostPerPost(), now.annualCostPerPost()),
                pick(target.liveTablets(), old.liveTablets(), now.liveTablets()),
                pick(target.liveOtherDevices(), old.liveOtherDevices(), now.liveOtherDevices()));
    }

    private static Weights weights(Weights target, Weights old, Weights now) {
        return target.withWaiting(pick(
                        target.waitingPerPupilQuarter(), old.waitingPerPupilQuarter(), now.waitingPerPupilQuarter()))
                .withMoves(
                        pick(target.movedSchoolPerQuarter(), old.movedSchoolPerQuarter(), now.movedSchoolPerQuarter()));
    }

    private static ScenarioSchool school(
            ScenarioSchool target, @Nullable ScenarioSchool old, @Nullable ScenarioSchool now) {
        if (old == null || now == null || old.equals(now)) {
            return target;
        }
        return SchoolDraft.of(target)
                .duration(pick(target.plannedDuration(), old.plannedDuration(), now.plannedDuration()))
                .demands(pick(target.demands(), old.demands(), now.demands()))
                .investment(pick(target.investment(), old.investment(), now.investment()))
                .grants(pick(target.grants(), old.grants(), now.grants()))
                .tablets(pick(target.tablets(), old.tablets(), now.tablets()))
                .otherDevices(pick(target.otherDevices(), old.otherDevices(), now.otherDevices()))
                .fitDemands()
                .build();
    }
}
