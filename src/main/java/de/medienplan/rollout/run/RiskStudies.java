package de.medienplan.rollout.run;

import de.medienplan.identity.MayPlan;
import de.medienplan.identity.MayRead;
import de.medienplan.jobs.JobId;
import de.medienplan.planning.PlanEvaluator;
import de.medienplan.planning.risk.Assumptions;
import de.medienplan.planning.risk.Risk;
import de.medienplan.rollout.plan.PlanChange;
import de.medienplan.rollout.plan.Plans;
import de.medienplan.rollout.plan.StoredPlan;
import de.medienplan.shared.PlanId;
import de.medienplan.shared.UserException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What could go wrong with a plan: asked for, watched, stopped; the latest result stays with the plan. */
@Service
@Transactional
public class RiskStudies extends StudyService<RiskStudies.Asked, RiskStudies.Answer> {

    public static final int FEWEST_FUTURES = 1_000;
    public static final int MOST_FUTURES = 20_000;
    /** Quarters before a programme's last date. */
    public static final int MOST_BUFFER = 8;

    public static final int MOST_SECONDS = 600;

    private final Studies studies;
    private final StudyRepository repository;
    private final RiskAssumptions assumptions;
    private final Plans plans;

    RiskStudies(Studies studies, StudyRepository repository, RiskAssumptions assumptions, Plans plans) {
        super(studies, RiskStudyKind.TYPE);
        this.studies = studies;
        this.repository = repository;
        this.assumptions = assumptions;
        this.plans = plans;
    }

    /**
     * What is asked.
     *
     * @param futures how many to simulate
     * @param seed of the random numbers; the same seed gives the same result
     * @param buffer quarters before a grant's last date that a safer plan is looked for with; 0: none is
     * @param seconds limit for looking for it
     */
    public record Question(int futures, long seed, int buffer, int seconds) {}

    /** A question with what was taken for possible when it was asked. */
    public record Asked(Question question, Assumptions assumptions) {}

    /**
     * What is known.
     *
     * @param safer null if none was looked for, or not yet
     */
    public record Answer(Risk risk, @Nullable Safer safer) {}

    /**
     * A plan made with the buffer, as the scenario really is.
     *
     * @param feasible whether it keeps the rules
     * @param unplanned schools that it leaves out
     */
    public record Safer(Map<String, @Nullable String> starts, boolean feasible, long unplanned, Risk risk) {}

    /**
     * Asks about a plan as it is stored now, with the scenario's assumptions.
     *
     * @param day the city's own delays until then replace assumptions, where there are enough
     * @return the id of the question
     * @throws UserException naming the field that is out of range
     */
    @MayPlan
    public JobId start(StoredPlan plan, Question question, LocalDate day) {
        check("risk.field.futures", question.futures(), FEWEST_FUTURES, MOST_FUTURES);
        check("risk.field.buffer", question.buffer(), 0, MOST_BUFFER);
        check("risk.field.seconds", question.seconds(), 1, MOST_SECONDS);
        UserException.throwIf(plan.plan().unplanned() == plan.plan().starts().size(), "risk.nothingPlanned");
        return studies.ask(
                RiskStudyKind.TYPE,
                plan.snapshotId(),
                plan.row().id(),
                new Asked(question, assumptions.on(plan.row().scenarioId(), day)));
    }

    private static void check(String field, int value, int least, int most) {
        UserException.throwIfAt(value < least || value > most, field, "risk.range", least, most);
    }

    /** The latest about the plan. */
    @MayRead
    @Transactional(readOnly = true)
    public Optional<Study<Asked, Answer>> latest(StoredPlan plan) {
        return repository.latestOf(RiskStudyKind.TYPE, plan.row().id());
    }

    /** The latest result that still fits the plan: a run may have found a better one since. */
    @MayRead
    @Transactional(readOnly = true)
    public Optional<Risk> known(StoredPlan plan) {
        return latest(plan)
                .flatMap(study -> Optional.ofNullable(study.answer()))
                .map(Answer::risk)
                .filter(risk -> fits(risk, plan));
    }

    /** Whether the result is about the plan as it is now. */
    public static boolean fits(Risk risk, StoredPlan plan) {
        return risk.plannedCost()
                == new PlanEvaluator(plan.scenario())
                        .evaluateStarts(plan.plan().starts())
                        .cost()
                        .total();
    }

    /**
     * Makes the safer plan a plan of the scenario.
     *
     * @return its id
     */
    @MayPlan
    public PlanId adopt(StoredPlan plan, Safer safer, String name) {
        Map<String, @Nullable String> moved = new LinkedHashMap<>(safer.starts());
        moved.entrySet()
                .removeIf(start -> Objects.equals(start.getValue(), plan.plan().startOf(start.getKey())));
        return plans.saveVariant(plan, new PlanChange(moved, Map.of()), name);
    }
}
