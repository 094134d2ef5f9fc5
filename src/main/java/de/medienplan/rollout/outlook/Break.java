package de.medienplan.rollout.outlook;

import de.medienplan.shared.Labelled;
import de.medienplan.shared.Message;
import java.util.List;

/**
 * A date or rule that no longer holds because works went otherwise than planned.
 *
 * @param what the sentence for users, naming school, period and amount
 * @param schools ids of the scenario's schools that cause it
 */
public record Break(Kind kind, Message what, List<String> schools) {

    /** What breaks, in the order in which it is shown. */
    public enum Kind implements Labelled {
        DATE,
        GRANT,
        MONEY,
        CAPACITY,
        POSTS,
        RULE;

        @Override
        public Message label() {
            return Message.of("progress.break.kind." + name());
        }
    }

    public Break {
        schools = List.copyOf(schools);
    }
}
