package de.medienplan.subsidy.calculation;

import de.medienplan.shared.Labelled;
import de.medienplan.shared.Message;

/** The measures of the MEP in which families are subsidised (DS 1000/2020: measures 1, 3 and 4). */
public enum Measure implements Labelled {
    /** Measure 1, pilot schools. */
    PILOT(1),
    /** Measure 3, tablets in the city's device management. */
    MOBILE_LEARNING(3),
    /** Measure 4, schools at MEP standard. */
    EXPANSION(4);

    private final int number;

    Measure(int number) {
        this.number = number;
    }

    public int number() {
        return number;
    }

    @Override
    public Message label() {
        return Message.of("subsidy.measure." + name());
    }
}
