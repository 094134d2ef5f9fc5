package de.medienplan.grant;

import de.medienplan.shared.Labelled;
import de.medienplan.shared.Message;

/** By what a pool is shared out. */
public enum ShareKey implements Labelled {
    /** Pupils, weighted by level: 0.5 primary, 1.0 secondary (practice of the state). */
    PUPILS,
    /** Eligible costs beyond the base amount. */
    COSTS,
    /** Eligible costs of the schools that complete in time under the chosen plan. */
    PLAN;

    @Override
    public Message label() {
        return Message.of("grant.share.key." + name());
    }
}
