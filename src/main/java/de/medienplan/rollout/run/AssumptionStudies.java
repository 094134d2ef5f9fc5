package de.medienplan.rollout.run;

import de.medienplan.history.Actor;
import de.medienplan.identity.MayPlan;
import de.medienplan.identity.MayRead;
import de.medienplan.jobs.JobId;
import de.medienplan.rollout.derive.Assumption;
import de.medienplan.rollout.derive.AssumptionReview;
import de.medienplan.rollout.plan.PlanRepository;
import de.medienplan.rollout.scenario.ScenarioId;
import de.medienplan.rollout.scenario.ScenarioRepository;
import de.medienplan.rollout.scenario.StoredScenario;
import de.medienplan.shared.Message;
import de.medienplan.shared.UserException;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What each figure of a scenario does to its plan: the scenario is planned again with a little less and a little more. */
@Service
@Transactional
public class AssumptionStudies extends StudyService<AssumptionStudies.Question, AssumptionStudies.Answer> {

    /** Usual limit for all figures together, in seconds. */
    public static final int SECONDS = 60;

    private final Studies studies;
    private final StudyRepository repository;
    private final ScenarioRepository scenarios;
    private final PlanRepository plans;
    private final AssumptionReview review;

    AssumptionStudies(
            Studies studies,
            StudyRepository repository,
            ScenarioRepository scenarios,
            PlanRepository plans,
            AssumptionReview review) {
        super(studies, AssumptionKind.TYPE);
        this.studies = studies;
        this.repository = repository;
        this.scenarios = scenarios;
        this.plans = plans;
        this.review = review;
    }

    /**
     * What is ordered.
     *
     * @param seconds limit for all figures together
     * @param by who ordered it
     */
    public record Question(int seconds, String by, List<Assumption> figures) {}

    /** What is known so far, figures that do most first. */
    public record Answer(List<Effect> effects) {}

    /**
     * What a figure does.
     *
     * @param step by how much it was changed
     * @param less what comes of less; null: that cannot be
     * @param more what comes of more
     */
    public record Effect(
            String code,
            BigDecimal step,
            @Nullable Outcome less,
            @Nullable Outcome more) {

        /** What makes plans infeasible comes first, then what costs or saves most. */
        public static final Comparator<Effect> MOST_FIRST =
                Comparator.comparing(Effect::feasible).thenComparing(Effect::size, Comparator.reverseOrder());

        /** What is not known to do anything. */
        public static final Effect NONE = new Effect("", BigDecimal.ZERO, null, null);

        public static boolean isInfeasible(@Nullable Outcome side) {
            return side != null && !side.feasible();
        }

        /** Whether any plan could be compared, or nothing was to be compared. */
        public boolean compared() {
            return feasible() || sides().findAny().isPresent();
        }

        /** Whether a feasible plan was found with less as well as with more. */
        public boolean feasible() {
            return all().allMatch(Outcome::feasible);
        }

        /** The larger of both differences in the plan's cost, in euros; an infeasible plan is not compared. */
        public long size() {
            return sides().mapToLong(side -> Math.abs(side.cost())).max().orElse(0);
        }

        /** The larger of both differences in the number of planned schools. */
        public int schools() {
            return sides().mapToInt(side -> Math.abs(side.schools())).max().orElse(0);
        }

        /** The larger of both differences in posts at the end. */
        public BigDecimal posts() {
            return sides().map(side -> side.posts().abs())
                    .max(BigDecimal::compareTo)
                    .orElse(BigDecimal.ZERO);
        }

        private Stream<Outcome> sides() {
            return all().filter(Outcome::feasible);
        }

        private Stream<Outcome> all() {
            return Stream.of(Optional.ofNullable(less), Optional.ofNullable(more))
                    .flatMap(Optional::stream);
        }
    }

    /**
     * How a plan differs from the one with the figures as they are.
     *
     * @param schools more or fewer schools planned
     * @param cost euros, by the weights as they are
     * @param posts more or fewer posts in the last year
     * @param feasible whether no rule is broken; otherwise the differences say nothing
     */
    public record Outcome(int schools, long cost, BigDecimal posts, boolean feasible) {}

    /**
     * Orders the effects of the scenario as it is stored now.
     *
     * @throws UserException if it was not made of the register, has no schools, or was deleted
     */
    @MayPlan
    public JobId start(ScenarioId id) {
        StoredScenario stored =
                scenarios.find(id).orElseThrow(() -> new UserException(Message.of("rollout.scenario.gone")));
        review.objection(id).ifPresent(objection -> {
            throw new UserException(objection);
        });
        UserException.throwIf(stored.scenario().schools().isEmpty(), "rollout.run.noSchools");
        List<Assumption> figures = review.figures(id);
        return studies.ask(
                AssumptionKind.TYPE,
                plans.snapshot(id, stored.scenario()),
                null,
                new Question(SECONDS, Actor.current(), figures));
    }

    /** The latest order for the scenario. */
    @MayRead
    @Transactional(readOnly = true)
    public Optional<Study<Question, Answer>> latest(ScenarioId scenario) {
        return repository.latestOf(AssumptionKind.TYPE, scenario);
    }

    /** Whether the scenario still is what the effects were computed for. */
    @MayRead
    @Transactional(readOnly = true)
    public boolean fits(Study<Question, Answer> study, ScenarioId scenario) {
        return studies.fits(study, scenario);
    }
}
