package de.medienplan.grant;

import de.medienplan.shared.Message;
import java.util.Optional;

/** One reason for which a step of an application can be refused. */
interface ApplicationRule {

    /** Why the step must not be taken, or empty if this rule has nothing against it. */
    Optional<Message> objection(RuleInput input, Step step);
}
