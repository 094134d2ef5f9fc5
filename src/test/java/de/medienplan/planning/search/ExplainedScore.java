package de.medienplan.planning.search;

import de.medienplan.planning.Plan;
import de.medienplan.planning.Scenario;
import de.medienplan.planning.model.Model;
import java.util.Map;
import java.util.TreeMap;
import org.optaplanner.core.api.score.ScoreExplanation;
import org.optaplanner.core.api.score.buildin.hardsoftlong.HardSoftLongScore;
import org.optaplanner.core.api.solver.SolutionManager;
import org.optaplanner.core.api.solver.SolverFactory;
import org.optaplanner.core.config.score.director.ScoreDirectorFactoryConfig;
import org.optaplanner.core.config.solver.SolverConfig;

/** What a plan scores, constraint by constraint, see {@link RolloutConstraints}. For single plans, not for searching. */
public final class ExplainedScore {

    private static final SolutionManager<Rollout, HardSoftLongScore> MANAGER =
            SolutionManager.create(SolverFactory.<Rollout>create(new SolverConfig()
                    .withSolutionClass(Rollout.class)
                    .withEntityClasses(UnitStart.class)
                    .withScoreDirectorFactory(
                            new ScoreDirectorFactoryConfig().withConstraintProviderClass(RolloutConstraints.class))));

    private ExplainedScore() {}

    /** Name of the constraint to its score: hard is what is missing, soft is euros, both negative or 0. */
    public static Map<String, HardSoftLongScore> of(Scenario scenario, Plan plan) {
        Model model = Model.of(scenario);
        return of(model, model.choice(plan));
    }

    static Map<String, HardSoftLongScore> of(Model model, int[] choice) {
        ScoreExplanation<Rollout, HardSoftLongScore> explanation = MANAGER.explain(new Rollout(model, choice));
        Map<String, HardSoftLongScore> scores = new TreeMap<>();
        explanation
                .getConstraintMatchTotalMap()
                .values()
                .forEach(total -> scores.put(total.getConstraintName(), total.getScore()));
        return scores;
    }
}
