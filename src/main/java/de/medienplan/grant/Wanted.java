package de.medienplan.grant;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** The amount that a step asks of programme, category and school. */
final class Wanted {

    private Wanted() {}

    /** Requested at submission, approved by a notice; null for steps that ask for no new money. */
    static @Nullable BigDecimal amount(Case about, Step step) {
        return switch (step.action()) {
            case SUBMIT -> about.application().requested();
            case APPROVE, CHANGE -> step.amount();
            default -> null;
        };
    }
}
