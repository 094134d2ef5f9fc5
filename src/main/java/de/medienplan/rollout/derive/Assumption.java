package de.medienplan.rollout.derive;

import de.medienplan.shared.Message;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A figure that new scenarios are computed with.
 *
 * @param amount null until the city has entered it; a scenario needs it then
 * @param source where it comes from
 * @param asOf from which day
 */
public record Assumption(String code, @Nullable BigDecimal amount, String source, LocalDate asOf) {

    public Message label() {
        return Message.of("rollout.assumption." + code);
    }

    public Assumption with(@Nullable BigDecimal changed, String changedSource) {
        return new Assumption(code, changed, changedSource, asOf);
    }
}
