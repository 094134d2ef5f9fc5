package de.medienplan.subsidy.calculation;

import de.medienplan.shared.Labelled;
import de.medienplan.shared.Message;

/** How the parents get the device. */
public enum ContractType implements Labelled {
    /** A price each month. */
    RENT,
    /** A price once. */
    PURCHASE;

    @Override
    public Message label() {
        return Message.of("subsidy.contractType." + name());
    }
}
