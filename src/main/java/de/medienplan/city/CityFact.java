package de.medienplan.city;

import de.medienplan.shared.Labelled;
import de.medienplan.shared.Message;

/** What a city says about itself. Standard rates, ratios and measures stand where they are computed with. */
public enum CityFact implements Labelled {
    NAME,
    /** Code of a {@link FederalState}. */
    STATE,
    /** Number of the school authority (Schulträgernummer) in the state's list. */
    AUTHORITY_NUMBER,
    /** Number of the part of the budget (Teilhaushalt) that the schools stand in. */
    SUB_BUDGET,
    /** Number of the product of the operating budget. */
    PRODUCT,
    /** Number of the measure of the investment budget. */
    INVESTMENT_PRODUCT,
    /** First year of a double budget (Doppelhaushalt), such as 2027 for 2027/2028; further ones follow each second year. */
    DOUBLE_BUDGET,
    /** Address of the schools' portal. */
    PORTAL,
    /** The council's decision that costs and measures go back to, such as a paper's number. */
    DECISION,
    /** On which days of each year the council is told of the progress, such as {@code 30.04., 31.08., 31.12.} */
    REPORT_DAYS;

    @Override
    public Message label() {
        return Message.of("city.fact." + name());
    }
}
