package de.medienplan.rollout.run;

import de.medienplan.jobs.JobId;
import de.medienplan.jobs.JobKind;
import de.medienplan.jobs.JobWork;
import de.medienplan.planning.Plan;
import de.medienplan.planning.PlanResult;
import de.medienplan.planning.Scenario;
import de.medienplan.planning.SolveOptions;
import de.medienplan.planning.StopSignal;
import de.medienplan.planning.risk.Assumptions;
import de.medienplan.planning.risk.Risk;
import de.medienplan.planning.risk.RiskOptions;
import de.medienplan.planning.risk.RiskStudy;
import de.medienplan.planning.risk.SaferPlan;
import de.medienplan.rollout.plan.PlanRepository;
import de.medienplan.shared.Message;
import de.medienplan.shared.UserException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Simulations of plans as work in the background: the plan as it is, then the safer one if one is wanted. */
@Component
class RiskStudyKind implements JobKind {

    static final StudyType<RiskStudies.Asked, RiskStudies.Answer> TYPE =
            new StudyType<>("RISK_STUDY", RiskStudies.Asked.class, RiskStudies.Answer.class);

    private final StudyRepository studies;
    private final PlanRepository plans;

    RiskStudyKind(StudyRepository studies, PlanRepository plans) {
        this.studies = studies;
        this.plans = plans;
    }

    @Override
    public String name() {
        return TYPE.job();
    }

    /** @throws UserException if the plan was deleted meanwhile */
    @Override
    public JobWork load(JobId jobId) {
        Study<RiskStudies.Asked, RiskStudies.Answer> study =
                studies.find(TYPE, jobId).orElseThrow(RiskStudyKind::gone);
        Scenario scenario = plans.scenario(study.snapshotId());
        Plan plan = Optional.ofNullable(study.planId())
                .flatMap(plans::row)
                .map(row -> plans.plan(row, scenario.name()))
                .orElseThrow(RiskStudyKind::gone);
        Simulation simulation = new Simulation(scenario, plan, study.question());
        return new StudyWork<RiskStudies.Answer>(simulation::run, answer -> studies.keep(jobId, answer));
    }

    private static UserException gone() {
        return new UserException(Message.of("rollout.plan.gone"));
    }

    private record Simulation(Scenario scenario, Plan plan, RiskStudies.Asked asked) {

        RiskStudies.@Nullable Answer run(int threads, StopSignal stop, Consumer<RiskStudies.Answer> tell) {
            try {
                Risk risk = risk(plan, threads, stop);
                RiskStudies.Answer first = new RiskStudies.Answer(risk, null);
                tell.accept(first);
                int buffer = asked.question().buffer();
                return buffer == 0 ? first : new RiskStudies.Answer(risk, safer(buffer, threads, stop));
            } catch (CancellationException stopped) {
                return null;
            }
        }

        private RiskStudies.Safer safer(int buffer, int threads, StopSignal stop) {
            RiskStudies.Question question = asked.question();
            SolveOptions options =
                    new SolveOptions(Duration.ofSeconds(question.seconds()), question.seed(), threads, plan);
            PlanResult found = SaferPlan.find(scenario, buffer, options, progress -> {}, stop);
            return new RiskStudies.Safer(
                    found.plan().starts(),
                    found.feasible(),
                    found.plan().unplanned(),
                    risk(found.plan(), threads, stop));
        }

        private Risk risk(Plan which, int threads, StopSignal stop) {
            Assumptions assumptions = asked.assumptions();
            RiskOptions options =
                    new RiskOptions(asked.question().futures(), asked.question().seed(), threads > 1);
            return new RiskStudy(scenario, which, assumptions, options, stop::isRaised).run();
        }
    }
}
