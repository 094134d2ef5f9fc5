package de.medienplan.rollout.derive;

import de.medienplan.shared.Message;
import de.medienplan.shared.UserException;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The figures that one scenario is computed with, by code. */
public final class AssumptionSet {

    private final Map<String, Assumption> byCode = new LinkedHashMap<>();

    public AssumptionSet(List<Assumption> assumptions) {
        assumptions.forEach(assumption -> byCode.put(assumption.code(), assumption));
    }

    public List<Assumption> all() {
        return List.copyOf(byCode.values());
    }

    /** @throws UserException naming the first figure that is not entered */
    void requireComplete() {
        byCode.values().stream()
                .filter(assumption -> assumption.amount() == null)
                .findFirst()
                .ifPresent(missing -> {
                    throw UserException.at(
                            missing.label().key(), Message.of("rollout.assumption.missing", missing.label()));
                });
    }

    /** @throws IllegalArgumentException if there is no such figure */
    BigDecimal value(String code) {
        Assumption assumption = byCode.get(code);
        if (assumption == null) {
            throw new IllegalArgumentException("no assumption " + code);
        }
        return Objects.requireNonNull(assumption.amount(), code);
    }

    long whole(String code) {
        return value(code).longValue();
    }
}
