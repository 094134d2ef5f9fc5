package de.medienplan.budget;

import de.medienplan.shared.Labelled;
import de.medienplan.shared.Message;

/** The figures that costs are computed with. */
public enum ParameterCode implements Labelled {
    /** Budget year of the council's decision; none: no decision is entered. */
    DECISION_YEAR(Unit.YEAR),
    /** Addition to the net amount that every figure of a measure contains. */
    SAFETY_MARGIN(Unit.RATE),
    /** Years over which a grant is released to income. */
    RELEASE_YEARS(Unit.YEARS),
    /** Years over which an investment is written off. */
    USEFUL_LIFE(Unit.YEARS),
    /** Yearly interest on the capital tied up. */
    INTEREST_RATE(Unit.RATE),
    /** Years from the payment to the first write-off; 0: the year of payment counts in full. */
    FIRST_WRITE_OFF(Unit.YEARS),
    /** Years after its own in which an investment that an authorisation was carried over for must have begun. */
    CARRY_OVER_YEARS_INVESTMENT(Unit.YEARS),
    /** Years after its own that an operating authorisation can be carried over for. */
    CARRY_OVER_YEARS_OPERATING(Unit.YEARS),
    /** Most that may be carried from one year into the next; none: no limit. */
    CARRY_OVER_LIMIT(Unit.MONEY),
    /** Years after its own that a commitment may burden. */
    COMMITMENT_YEARS(Unit.YEARS);

    /** What the figure is counted in. */
    public enum Unit {
        MONEY,
        RATE,
        YEARS,
        /** A calendar year. */
        YEAR
    }

    private final Unit unit;

    ParameterCode(Unit unit) {
        this.unit = unit;
    }

    public Unit unit() {
        return unit;
    }

    @Override
    public Message label() {
        return Message.of("budget.parameter." + name());
    }
}
