package de.medienplan.reasons;

import de.medienplan.planning.Evaluation;
import de.medienplan.planning.Plan;
import de.medienplan.planning.Scenario;
import de.medienplan.planning.ScenarioSchool;
import de.medienplan.planning.model.StartGroups;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Why no more is begun in a budget year although money lies idle or a quarter has no start. Each reason is found by
 * evaluating the plan with one waiting school begun there, in every quarter of the year.
 */
public final class IdleYears {

    /** What keeps a school from starting in a year; the least that does. */
    public enum Cause {
        /** Nothing does: the start would be possible and no dearer. */
        NOTHING,
        /** It would be possible, but the weights count it dearer. */
        WEIGHTS,
        POSTS,
        MONEY,
        CAPACITY,
        HORIZON,
        PINNED,
        NOT_READY
    }

    /**
     * Schools that wait for the same cause.
     *
     * @param schools ids, in the order of the scenario; those that start together each count
     * @param example what a start of the first of them would do, in the quarter in which least is against it; null where
     *     nothing needs to be tried
     */
    public record Waiting(
            Cause cause, List<String> schools, @Nullable Finding example) {
        public Waiting {
            schools = List.copyOf(schools);
        }
    }

    /**
     * A budget year.
     *
     * @param idle euros at hand at the end of the year: own funds carried on and grants earned but not needed yet
     * @param quiet periods in which no school starts, past ones left out
     * @param waiting the schools that start later or never, by cause, those of the most schools first
     * @param possible periods of {@code quiet} in which a school could start by all rules
     */
    public record Year(int year, long idle, List<String> quiet, List<Waiting> waiting, List<String> possible) {
        public Year {
            quiet = List.copyOf(quiet);
            waiting = List.copyOf(waiting);
            possible = List.copyOf(possible);
        }
    }

    /** Schools that start together, tried in a period. */
    private record Tried(
            Cause cause, List<String> schools, @Nullable Finding finding) {}

    private final WhatIf plan;
    private final List<List<String>> groups;

    private IdleYears(Scenario scenario, Plan plan) {
        this.plan = new WhatIf(scenario, plan);
        this.groups = StartGroups.groups(scenario);
    }

    /** Every year of the plan that is not wholly past, ascending. */
    public static List<Year> of(Scenario scenario, Plan plan) {
        IdleYears idle = new IdleYears(scenario, plan);
        return idle.plan.base.budget().stream()
                .filter(row -> !idle.periodsOf(row.year()).isEmpty())
                .map(idle::year)
                .toList();
    }

    private List<Integer> periodsOf(int year) {
        return IntStream.range(plan.asOf(), plan.periods())
                .filter(t -> plan.scenario.periods().get(t).budgetYear() == year)
                .boxed()
                .toList();
    }

    private Year year(Evaluation.BudgetRow row) {
        List<Integer> periods = periodsOf(row.year());
        List<String> quiet =
                periods.stream().map(plan::period).filter(this::isQuiet).toList();
        Map<Cause, List<Tried>> byCause = new EnumMap<>(Cause.class);
        List<String> possible = new ArrayList<>();
        for (List<String> group : groups) {
            List<String> waits = group.stream()
                    .filter(school -> startsAfter(school, periods.getLast()))
                    .toList();
            if (!waits.isEmpty()) {
                List<Tried> tried = periods.stream().map(t -> at(waits, t)).toList();
                tried.stream()
                        .map(Tried::finding)
                        .filter(one -> one != null && one.isPossible() && quiet.contains(one.period()))
                        .forEach(one -> possible.add(Objects.requireNonNull(one).period()));
                Tried best =
                        tried.stream().min(Comparator.comparing(Tried::cause)).orElseThrow();
                byCause.computeIfAbsent(best.cause(), cause -> new ArrayList<>())
                        .add(best);
            }
        }
        return new Year(
                row.year(),
                row.carriedOn()
                        + Math.max(0, row.claims().entitled() - row.claims().total()),
                quiet,
                byCause.entrySet().stream()
                        .map(cause -> waiting(cause.getKey(), cause.getValue()))
                        .sorted(Comparator.comparingInt(
                                        (Waiting one) -> one.schools().size())
                                .reversed())
                        .toList(),
                possible.stream().distinct().sorted().toList());
    }

    private boolean startsAfter(String school, int period) {
        String start = plan.startOf(school);
        return start == null || plan.number(start) > period;
    }

    private boolean isQuiet(String period) {
        return plan.scenario.schools().stream().noneMatch(school -> period.equals(plan.startOf(school.id())));
    }

    private Waiting waiting(Cause cause, List<Tried> tried) {
        Set<String> waits =
                tried.stream().flatMap(one -> one.schools().stream()).collect(Collectors.toSet());
        return new Waiting(
                cause,
                plan.scenario.schools().stream()
                        .map(ScenarioSchool::id)
                        .filter(waits::contains)
                        .toList(),
                tried.getFirst().finding());
    }

    private Tried at(List<String> waits, int period) {
        String school = waits.getFirst();
        List<ScenarioSchool> group = plan.group(school);
        if (group.stream().anyMatch(one -> one.fixedStart() != null)) {
            return new Tried(Cause.PINNED, waits, null);
        }
        if (period < plan.earliest(school)) {
            return new Tried(Cause.NOT_READY, waits, null);
        }
        if (period > plan.latest(school)) {
            return new Tried(Cause.HORIZON, waits, null);
        }
        Finding finding = plan.start(school, period);
        return new Tried(cause(finding), waits, finding);
    }

    private static Cause cause(Finding finding) {
        if (finding.isPossible()) {
            return finding.verdict() == Finding.Verdict.DEARER ? Cause.WEIGHTS : Cause.NOTHING;
        }
        return finding.obstacles().stream()
                .map(one -> switch (one.rule()) {
                    case SUPPORT -> Cause.POSTS;
                    case BUDGET -> Cause.MONEY;
                    case CAPACITY -> Cause.CAPACITY;
                    default -> Cause.PINNED;
                })
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }
}
