package de.medienplan.budget;

import de.medienplan.shared.Labelled;
import de.medienplan.shared.Message;

/** The two sides of the budget, and where the lines of the media development plan stand. */
public enum BudgetSide implements Labelled {
    /** Teilfinanzhaushalt. */
    INVESTMENT,
    /** Teilergebnishaushalt. */
    OPERATING;

    @Override
    public Message label() {
        return Message.of("budget.side." + name());
    }
}
