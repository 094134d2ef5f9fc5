package de.medienplan.grant;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** The amount that a step asks of programme, category and school. */
final class RequestedAmount {

    private RequestedAmount() {}

    /** Requested at submission, approved by a notice; null for steps that ask for no new money. */
    static @Nullable BigDecimal of(RuleInput input, Step step) {
        return switch (step.action()) {
            case SUBMIT -> input.application().requested();
            case APPROVE, CHANGE -> step.amount();
            default -> null;
        };
    }
}
