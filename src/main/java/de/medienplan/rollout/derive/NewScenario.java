package de.medienplan.rollout.derive;

import de.medienplan.shared.Message;
import de.medienplan.shared.Quarter;
import de.medienplan.shared.UserException;
import org.jspecify.annotations.Nullable;

/**
 * What is asked for before a scenario is made of the register.
 *
 * @param firstQuarter e.g. {@code 2026-Q1}
 * @param quarters length of the horizon, 1 to 80
 * @param devicesByTargets whether the equipment targets say what devices a school gets; the assumptions say it for schools
 *     without targets, and for all if not
 * @param programme code of the programme that the schools are entitled to; null: none
 * @param lastFundedQuarter the last quarter in which a school may complete to be funded; cut to the horizon
 */
public record NewScenario(
        String name,
        String firstQuarter,
        int quarters,
        String lastFundedQuarter,
        boolean devicesByTargets,
        AssumptionSet assumptions,
        @Nullable String programme) {

    public static final int MOST_QUARTERS = 80;

    public NewScenario {
        if (quarters < 1 || quarters > MOST_QUARTERS) {
            throw new UserException(Message.of("rollout.create.quartersRange", MOST_QUARTERS));
        }
        if (!Quarter.isQuarter(firstQuarter) || !Quarter.isQuarter(lastFundedQuarter)) {
            throw new UserException(Message.of("rollout.create.noQuarter", firstQuarter));
        }
    }
}
