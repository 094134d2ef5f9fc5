package de.medienplan.rollout.derive;

import de.medienplan.identity.MayPlan;
import de.medienplan.identity.MayRead;
import de.medienplan.planning.Scenario;
import de.medienplan.planning.ScenarioSchool;
import de.medienplan.rollout.plan.StoredPlan;
import de.medienplan.rollout.progress.ProgressTrail;
import de.medienplan.rollout.scenario.DeviceMix;
import de.medienplan.rollout.scenario.DeviceMixRepository;
import de.medienplan.rollout.scenario.ScenarioId;
import de.medienplan.rollout.scenario.Scenarios;
import de.medienplan.rollout.scenario.SchoolDevices;
import de.medienplan.shared.Quarter;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Goes on from a plan, usually the decided one: makes the next scenario in one step. The plan and its scenario stay. */
@Service
@Transactional
public class Replanning {

    private final ProgressTrail trail;
    private final Scenarios scenarios;
    private final DeviceMixRepository mixes;

    Replanning(ProgressTrail trail, Scenarios scenarios, DeviceMixRepository mixes) {
        this.trail = trail;
        this.scenarios = scenarios;
        this.mixes = mixes;
    }

    /** The last quarter with which the horizon stays as long as it is, seen from the day. */
    @MayRead
    public String usualLast(StoredPlan plan, LocalDate asOf) {
        List<Scenario.Period> periods = plan.scenario().periods();
        int passed = Quarter.of(asOf).since(Quarter.parse(periods.getFirst().id()));
        return Quarter.parse(periods.getLast().id()).plus(Math.max(0, passed)).toString();
    }

    /** Quarters in which the next horizon may begin, ascending; the last is usual. */
    @MayRead
    @Transactional(readOnly = true)
    public List<String> beginnings(StoredPlan plan, LocalDate asOf, String last) {
        Scenario known = next(plan, asOf).known(last);
        return new PastCut(known).beginnings(Objects.requireNonNull(known.asOf()));
    }

    /**
     * What it would be. Stores nothing.
     *
     * @throws de.medienplan.shared.UserException if the day lies after the horizon
     */
    @MayRead
    @Transactional(readOnly = true)
    public Replanned preview(StoredPlan plan, ReplanRequest wanted) {
        NextScenario next = next(plan, wanted.asOf());
        Scenario after = next.of(wanted);
        String today = Quarter.of(wanted.asOf()).toString();
        List<String> late = after.schools().stream()
                .filter(school -> !school.begun() && isBefore(plan.plan().startOf(school.id()), today))
                .map(ScenarioSchool::name)
                .toList();
        int done = plan.scenario().schools().size() - after.schools().size();
        return new Replanned(plan.scenario(), after, done, late, next.beyond(wanted.last()));
    }

    /** Stores it as a new scenario. */
    @MayPlan
    public ScenarioId create(StoredPlan plan, ReplanRequest wanted) {
        Scenario after = next(plan, wanted.asOf()).of(wanted);
        ScenarioId id = scenarios.createFrom(plan.row().scenarioId(), after, plan.register());
        mixes.ofPlan(plan.row().id()).ifPresent(mix -> mixes.keep(id, left(mix, after)));
        return id;
    }

    private NextScenario next(StoredPlan plan, LocalDate asOf) {
        return new NextScenario(plan, trail.at(asOf), asOf);
    }

    private static boolean isBefore(@Nullable String start, String today) {
        return start != null && start.compareTo(today) < 0;
    }

    /** The devices of schools that are no longer planned are in service. */
    private static DeviceMix left(DeviceMix mix, Scenario after) {
        List<String> planned = after.schools().stream().map(ScenarioSchool::id).toList();
        Map<String, SchoolDevices> schools = new HashMap<>(mix.schools());
        schools.keySet().retainAll(planned);
        SchoolDevices live = mix.schools().entrySet().stream()
                .filter(school -> !planned.contains(school.getKey()))
                .map(Map.Entry::getValue)
                .reduce(mix.live(), SchoolDevices::plus);
        return new DeviceMix(mix.units(), schools, live);
    }
}
