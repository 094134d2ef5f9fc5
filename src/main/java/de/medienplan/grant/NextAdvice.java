package de.medienplan.grant;

import de.medienplan.shared.Message;

/** What to do next with an application in a state. */
public final class NextAdvice {

    private NextAdvice() {}

    public static Message of(ApplicationState state) {
        return NextStep.advice(state);
    }
}
