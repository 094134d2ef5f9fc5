package de.medienplan.rollout.plan;

import de.medienplan.planning.Evaluation;
import de.medienplan.planning.PlanEvaluator;
import de.medienplan.planning.Scenario;
import de.medienplan.planning.ScenarioSchool;
import de.medienplan.planning.Violation;
import de.medienplan.shared.Formats;
import de.medienplan.shared.Message;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Why a school's date changes from one plan to another, found by looking and by trying: what the second scenario says of the
 * school itself comes first; else it is put back into the second plan at its old date, and the rule that this breaks is the
 * reason, or what it would cost.
 */
final class ChangeReason {

    /** Of more schools than this none is put back: it takes milliseconds each. */
    private static final int MOST = 600;

    private final Comparison.Side before;
    private final Comparison.Side after;
    private final Map<String, ScenarioSchool> schools;
    private final List<String> periods;
    private final Trials inBefore;
    private final Trials inAfter;

    ChangeReason(Comparison.Side before, Comparison.Side after) {
        this.before = before;
        this.after = after;
        this.inBefore = new Trials(before);
        this.inAfter = new Trials(after);
        this.schools =
                after.scenario().schools().stream().collect(Collectors.toMap(ScenarioSchool::id, Function.identity()));
        this.periods =
                after.scenario().periods().stream().map(Scenario.Period::id).toList();
    }

    /** @return null where nothing changed */
    @Nullable
    Message of(Change change, String oldId, String id, @Nullable String from, @Nullable String to) {
        return switch (change) {
            case SAME, UNPLANNED -> null;
            case ONLY_BEFORE -> Message.of("comparison.why.gone");
            case ONLY_AFTER -> Message.of("comparison.why.new");
            case CAME_IN -> cameIn(oldId, id, to);
            case EARLIER, LATER, FELL_OUT -> facts(id, from).orElseGet(() -> putBack(id, from));
        };
    }

    /** What the second scenario says of the school itself. */
    private Optional<Message> facts(String id, @Nullable String from) {
        ScenarioSchool school = schools.get(id);
        if (school == null) {
            return Optional.empty();
        }
        String pinned = school.pinnedStart();
        ScenarioSchool.Progress progress = school.progress();
        String asOf = after.scenario().asOf();
        int old = periods.indexOf(from);
        if (progress != null) {
            return Optional.of(Message.of("comparison.why.begun", Formats.quarter(progress.start())));
        }
        if (pinned != null && !pinned.equals(from)) {
            return Optional.of(Message.of("comparison.why.pinned", Formats.quarter(pinned)));
        }
        if (old < 0) {
            return Optional.of(Message.of("comparison.why.beyond"));
        }
        if (asOf != null && old < periods.indexOf(asOf)) {
            return Optional.of(Message.of("comparison.why.past", Formats.quarter(asOf)));
        }
        if (old < periods.indexOf(school.earliestStart())) {
            return Optional.of(Message.of("comparison.why.ready", Formats.quarter(school.earliestStart())));
        }
        return old + school.duration() > periods.size()
                ? Optional.of(Message.of("comparison.why.horizon", school.duration()))
                : Optional.empty();
    }

    private @Nullable Message putBack(String id, @Nullable String from) {
        if (schools.size() > MOST) {
            return null;
        }
        Trial trial = inAfter.of(id, from);
        return trial.broken()
                .map(violation -> Message.of("comparison.why.rule", violation.reason()))
                .orElseGet(() -> trial.dearer() > 0
                        ? Message.of("comparison.why.dearer", trial.dearer())
                        : Message.of("comparison.why.open", -trial.dearer()));
    }

    /** Tried the other way round: at its new date in the first plan. */
    private @Nullable Message cameIn(String oldId, String id, @Nullable String to) {
        if (schools.size() > MOST) {
            return null;
        }
        boolean known = before.scenario().periods().stream()
                .anyMatch(period -> period.id().equals(to));
        Optional<Message> was = known
                ? inBefore.of(oldId, to)
                        .broken()
                        .map(violation -> Message.of("comparison.why.wasNot", violation.reason()))
                : Optional.of(Message.of("comparison.why.wasBeyond"));
        return was.orElseGet(
                () -> Message.of("comparison.why.cameIn", inAfter.of(id, null).dearer()));
    }

    /** A plan in which schools are put elsewhere; the plan as it is, with the cheapest posts, is evaluated once. */
    private static final class Trials {

        private final Comparison.Side side;
        private final PlanEvaluator evaluator;
        private final Map<String, @Nullable String> starts = new LinkedHashMap<>();
        private @Nullable Evaluation now;

        Trials(Comparison.Side side) {
            this.side = side;
            this.evaluator = new PlanEvaluator(side.scenario());
            side.evaluation().schools().forEach(row -> starts.put(row.id(), row.start()));
        }

        private Evaluation now() {
            if (now == null) {
                now = evaluator.evaluateStarts(starts);
            }
            return now;
        }

        /** The school, and those that start with it, at another date. */
        Trial of(String id, @Nullable String start) {
            Map<String, @Nullable String> moved = new LinkedHashMap<>(starts);
            side.scenario().startTogether().stream()
                    .filter(list -> list.contains(id))
                    .findFirst()
                    .orElse(List.of(id))
                    .forEach(one -> moved.put(one, start));
            Evaluation then = evaluator.evaluateStarts(moved);
            return new Trial(
                    then.violations().stream()
                            .filter(violation -> !now().violations().contains(violation))
                            .findFirst(),
                    then.cost().total() - now().cost().total());
        }
    }

    /**
     * What a trial shows.
     *
     * @param broken the first rule that it breaks and the plan does not
     * @param dearer euros that the plan would cost more
     */
    private record Trial(Optional<Violation> broken, long dearer) {}
}
