package de.medienplan.subsidy;

import de.medienplan.shared.Labelled;
import de.medienplan.shared.Message;

/** From when the months of a retention rule count. */
public enum RetentionTrigger implements Labelled {
    CONTRACT_END,
    ENTITLEMENT_END,
    LAST_PAYMENT,
    /** End of the school year in which the contract ended. */
    SCHOOL_YEAR_END,
    /** The day of the entry itself, for logs. */
    ENTRY;

    @Override
    public Message label() {
        return Message.of("subsidy.trigger." + name());
    }
}
