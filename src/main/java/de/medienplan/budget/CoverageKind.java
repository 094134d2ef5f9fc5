package de.medienplan.budget;

import de.medienplan.shared.Labelled;
import de.medienplan.shared.Message;

/** The purses of a budget year that do not pay for each other. */
public enum CoverageKind implements Labelled {
    /** Investment, paid by own funds, remainders and drawn grants. */
    INVESTMENT,
    /** Goods and services of the operating side. */
    GOODS,
    /** Posts, paid by the budget for staff; where none is entered the posts there are count as paid for. */
    STAFF;

    @Override
    public Message label() {
        return Message.of("budget.coverage.kind." + name());
    }
}
