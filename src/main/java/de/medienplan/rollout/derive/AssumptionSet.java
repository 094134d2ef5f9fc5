package de.medienplan.rollout.derive;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The figures that one scenario is computed with, by code. */
public final class AssumptionSet {

    private final Map<String, Assumption> byCode = new LinkedHashMap<>();

    public AssumptionSet(List<Assumption> assumptions) {
        assumptions.forEach(assumption -> byCode.put(assumption.code(), assumption));
    }

    public List<Assumption> all() {
        return List.copyOf(byCode.values());
    }

    /** @throws IllegalArgumentException if there is no such figure */
    BigDecimal value(String code) {
        Assumption assumption = byCode.get(code);
        if (assumption == null) {
            throw new IllegalArgumentException("no assumption " + code);
        }
        return assumption.amount();
    }

    long whole(String code) {
        return value(code).longValue();
    }
}
