package de.medienplan.rollout.run;

import de.medienplan.history.Actor;
import de.medienplan.identity.MayPlan;
import de.medienplan.identity.MayRead;
import de.medienplan.jobs.JobId;
import de.medienplan.planning.PlanEvaluator;
import de.medienplan.planning.alternative.Alternative;
import de.medienplan.planning.alternative.Groups;
import de.medienplan.rollout.plan.PlanOrigin;
import de.medienplan.rollout.plan.PlanRepository;
import de.medienplan.rollout.scenario.ScenarioId;
import de.medienplan.rollout.scenario.ScenarioRepository;
import de.medienplan.rollout.scenario.StoredScenario;
import de.medienplan.shared.Message;
import de.medienplan.shared.PlanId;
import de.medienplan.shared.UserException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Clearly different good plans of a scenario: ordered, watched, stopped; one of them becomes a plan. */
@Service
@Transactional
public class AlternativeStudies extends StudyService<AlternativeStudies.Question, AlternativeStudies.Answer> {

    public static final int FEWEST_SECONDS = 10;
    public static final int MOST_SECONDS = 3_600;
    private static final int SEED = 1;

    private final Studies studies;
    private final StudyRepository repository;
    private final ScenarioRepository scenarios;
    private final PlanRepository plans;
    private final SchoolGroups groups;

    AlternativeStudies(
            Studies studies,
            StudyRepository repository,
            ScenarioRepository scenarios,
            PlanRepository plans,
            SchoolGroups groups) {
        super(studies, AlternativeKind.TYPE);
        this.studies = studies;
        this.repository = repository;
        this.scenarios = scenarios;
        this.plans = plans;
        this.groups = groups;
    }

    /**
     * What is ordered.
     *
     * @param seconds for all plans together
     * @param groups what the schools belonged to when it was ordered
     */
    public record Question(int seconds, long seed, Groups groups) {}

    /** The plans found so far. */
    public record Answer(List<Alternative> alternatives) {}

    /**
     * Orders alternatives for the scenario as it is stored now.
     *
     * @param day moves are counted from the plan in force then
     * @return the id of the order
     * @throws UserException if the scenario was deleted, has no schools, or the time is out of range
     */
    @MayPlan
    public JobId start(ScenarioId id, int seconds, LocalDate day) {
        UserException.throwIfAt(
                seconds < FEWEST_SECONDS || seconds > MOST_SECONDS,
                "rollout.run.seconds",
                "rollout.city.secondsRange",
                FEWEST_SECONDS,
                MOST_SECONDS);
        StoredScenario scenario =
                scenarios.find(id).orElseThrow(() -> new UserException(Message.of("rollout.scenario.gone")));
        UserException.throwIf(scenario.scenario().schools().isEmpty(), "rollout.run.noSchools");
        return studies.ask(
                AlternativeKind.TYPE,
                plans.snapshot(id, scenario.scenario()),
                null,
                new Question(seconds, SEED, groups.of(scenario, day)));
    }

    /** The latest order for the scenario. */
    @MayRead
    @Transactional(readOnly = true)
    public Optional<Study<Question, Answer>> latest(ScenarioId scenario) {
        return repository.latestOf(AlternativeKind.TYPE, scenario);
    }

    /** Whether the scenario still is what the alternatives were made for. */
    @MayRead
    @Transactional(readOnly = true)
    public boolean fits(Study<Question, Answer> study, ScenarioId scenario) {
        return studies.fits(study, scenario);
    }

    /** Makes an alternative a plan of the scenario it was made for. */
    @MayPlan
    public PlanId choose(Study<Question, Answer> study, ScenarioId scenario, Alternative chosen, String name) {
        PlanId id = plans.insert(scenario, study.snapshotId(), name, PlanOrigin.ALTERNATIVE, null, Actor.current());
        boolean feasible = new PlanEvaluator(plans.scenario(study.snapshotId()))
                .evaluate(chosen.plan())
                .feasible();
        plans.write(id, chosen.plan(), feasible);
        return id;
    }
}
