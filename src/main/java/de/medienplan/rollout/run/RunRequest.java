package de.medienplan.rollout.run;

import de.medienplan.rollout.scenario.ScenarioId;
import de.medienplan.shared.Message;
import de.medienplan.shared.PlanId;
import de.medienplan.shared.UserException;
import org.jspecify.annotations.Nullable;

/**
 * What to plan and how long.
 *
 * @param seconds limit for proving and searching together, 1 to 3,600
 * @param seed of the random numbers; the same seed looks at plans in the same order
 * @param startFrom plan to improve on, or null to begin from scratch
 */
public record RunRequest(
        ScenarioId scenarioId,
        int seconds,
        long seed,
        @Nullable PlanId startFrom) {

    public static final int MOST_SECONDS = 3_600;

    public RunRequest {
        if (seconds < 1 || seconds > MOST_SECONDS) {
            throw new UserException(Message.of("rollout.run.secondsRange", MOST_SECONDS));
        }
    }
}
