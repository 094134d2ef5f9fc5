package de.medienplan.rollout.derive;

import de.medienplan.shared.Message;
import de.medienplan.shared.Quarter;
import de.medienplan.shared.UserException;
import java.util.List;

/**
 * What is asked for before a scenario is made of the register.
 *
 * @param firstQuarter e.g. {@code 2026-Q1}
 * @param quarters length of the horizon, 1 to 80
 * @param devicesByTargets whether the equipment targets say what devices a school gets; the assumptions say it for schools
 *     without targets, and for all if not
 * @param programmes those that the schools are entitled to, with the quarters in which they fund; may be empty
 */
public record NewScenario(
        String name,
        String firstQuarter,
        int quarters,
        boolean devicesByTargets,
        AssumptionSet assumptions,
        List<FundingWindow> programmes) {

    public static final int MOST_QUARTERS = 80;

    public NewScenario {
        if (quarters < 1 || quarters > MOST_QUARTERS) {
            throw new UserException(Message.of("rollout.create.quartersRange", MOST_QUARTERS));
        }
        programmes = List.copyOf(programmes);
        if (!Quarter.isQuarter(firstQuarter)) {
            throw new UserException(Message.of("rollout.create.noQuarter", firstQuarter));
        }
    }
}
