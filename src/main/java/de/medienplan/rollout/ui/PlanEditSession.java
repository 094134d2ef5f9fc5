package de.medienplan.rollout.ui;

import de.medienplan.planning.Evaluation;
import de.medienplan.planning.Plan;
import de.medienplan.planning.RealMoney;
import de.medienplan.planning.Scenario;
import de.medienplan.planning.ScenarioSchool;
import de.medienplan.planning.Waves;
import de.medienplan.planning.place.Place;
import de.medienplan.rollout.plan.ChangePreview;
import de.medienplan.rollout.plan.PlanChange;
import de.medienplan.rollout.plan.Plans;
import de.medienplan.rollout.plan.StoredPlan;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A stored plan and what its reader has changed so far; each step can be taken back. */
class PlanEditSession {

    private final Plans plans;
    private final StoredPlan stored;
    private final Evaluation original;
    private final Deque<PlanChange> steps = new ArrayDeque<>();
    private PlanChange change = PlanChange.NONE;
    private @Nullable ChangePreview preview;
    private @Nullable Plan numbered;
    private @Nullable Waves waves;
    private final Runnable changed;

    PlanEditSession(Plans plans, StoredPlan stored, Runnable changed) {
        this.plans = plans;
        this.stored = stored;
        this.original = stored.evaluate();
        this.changed = changed;
    }

    StoredPlan stored() {
        return stored;
    }

    PlanChange change() {
        return change;
    }

    boolean isChanged() {
        return !change.isEmpty();
    }

    /** The waves of the plan as changed so far. */
    Waves waves() {
        Waves present = waves;
        if (present == null || numbered != plan()) {
            numbered = plan();
            present = new Waves(scenario(), numbered.starts().values());
            waves = present;
        }
        return present;
    }

    /** What the changes do; null while there are none. */
    @Nullable
    ChangePreview preview() {
        return preview;
    }

    Scenario scenario() {
        return preview == null ? stored.scenario() : preview.scenario();
    }

    Plan plan() {
        return preview == null ? stored.plan() : preview.plan();
    }

    Evaluation evaluation() {
        return preview == null ? original : preview.evaluation();
    }

    /** What is really paid, apart from the rating. */
    RealMoney money() {
        return RealMoney.of(scenario(), evaluation());
    }

    ScenarioSchool school(String id) {
        return scenario().schools().stream()
                .filter(school -> school.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    Evaluation.SchoolRow row(String id) {
        return evaluation().schools().stream()
                .filter(row -> row.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    /** The evaluated schools by id. */
    Map<String, Evaluation.SchoolRow> rows() {
        return evaluation().schools().stream()
                .collect(Collectors.toMap(Evaluation.SchoolRow::id, row -> row, (a, b) -> a, LinkedHashMap::new));
    }

    /** Moves a school together with those that must start with it. */
    void move(String school, @Nullable String period) {
        PlanChange moved = change;
        for (String one : together(school)) {
            moved = moved.move(one, period);
        }
        apply(moved);
    }

    void pin(String school, @Nullable String period) {
        apply(change.pin(school, period));
    }

    /** What moving the school there would do, on top of the changes so far. */
    ChangePreview tryMove(String school, @Nullable String period) {
        PlanChange moved = change;
        for (String one : together(school)) {
            moved = moved.move(one, period);
        }
        return plans.preview(stored, moved);
    }

    /** Moves schools as an answer says; of those that looked for the place the pins go with them. */
    void take(List<String> schools, Place place) {
        PlanChange taken = change;
        for (ScenarioSchool school : scenario().schools()) {
            taken = taken.move(school.id(), place.starts().get(school.id()));
            if (schools.contains(school.id()) && school.pinnedStart() != null) {
                taken = taken.pin(school.id(), place.period());
            }
        }
        apply(taken);
    }

    private List<String> together(String school) {
        return stored.scenario().startTogether().stream()
                .filter(list -> list.contains(school))
                .findFirst()
                .orElse(List.of(school));
    }

    void undo() {
        if (!steps.isEmpty()) {
            change = steps.pop();
            refresh();
        }
    }

    void discard() {
        steps.clear();
        change = PlanChange.NONE;
        refresh();
    }

    private void apply(PlanChange next) {
        steps.push(change);
        change = withoutIdle(next);
        refresh();
    }

    /** A school moved back to where it was is not moved. */
    private PlanChange withoutIdle(PlanChange next) {
        Map<String, @Nullable String> starts = new LinkedHashMap<>(next.starts());
        starts.entrySet()
                .removeIf(
                        start -> Objects.equals(start.getValue(), stored.plan().startOf(start.getKey())));
        Map<String, @Nullable String> pins = new LinkedHashMap<>(next.pins());
        stored.scenario().schools().forEach(school -> {
            if (pins.containsKey(school.id()) && Objects.equals(pins.get(school.id()), school.pinnedStart())) {
                pins.remove(school.id());
            }
        });
        return new PlanChange(starts, pins);
    }

    private void refresh() {
        preview = change.isEmpty() ? null : plans.preview(stored, change);
        changed.run();
    }

    /** Shows the screen again, because something else than the plan has changed. */
    void showAgain() {
        changed.run();
    }

    boolean isMoved(String school) {
        return change.starts().containsKey(school);
    }
}
