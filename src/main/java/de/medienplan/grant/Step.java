package de.medienplan.grant;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A step to be taken, as entered.
 *
 * @param date when it happened, e.g. the date of the notice
 * @param amount euros; null where the action has none, or to take the usual one: requested, not drawn yet, kept
 * @param number number of the notice, empty for none
 * @param reason why, empty for none
 */
public record Step(Action action, LocalDate date, @Nullable BigDecimal amount, String number, String reason) {

    public static Step on(LocalDate date, Action action) {
        return new Step(action, date, null, "", "");
    }

    public Step amount(@Nullable BigDecimal euros) {
        return new Step(action, date, euros, number, reason);
    }

    public Step number(String text) {
        return new Step(action, date, amount, text, reason);
    }

    public Step reason(String text) {
        return new Step(action, date, amount, number, text);
    }

    /** The step with the usual amount where none was given. */
    Step completedFor(ApplicationRow application) {
        if (amount != null || !action.hasAmount()) {
            return this;
        }
        return switch (action) {
            case APPROVE -> amount(application.requested());
            case DRAW -> amount(application.leftToDraw());
            case SETTLE -> amount(application.kept());
            default -> this;
        };
    }
}
