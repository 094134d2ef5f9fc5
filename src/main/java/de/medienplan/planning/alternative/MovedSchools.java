package de.medienplan.planning.alternative;

import de.medienplan.planning.Evaluation;
import de.medienplan.planning.Scenario;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Schools that do not start when it was announced. */
final class MovedSchools implements Criterion {

    private final Map<String, String> announced;

    private MovedSchools(Map<String, String> announced) {
        this.announced = announced;
    }

    /** Empty where nothing was announced. */
    static Optional<MovedSchools> of(Map<String, String> announced) {
        return announced.isEmpty() ? Optional.empty() : Optional.of(new MovedSchools(announced));
    }

    @Override
    public String code() {
        return "moved";
    }

    @Override
    public double of(Scenario scenario, Evaluation plan) {
        return plan.schools().stream()
                .filter(row -> announced.containsKey(row.id()))
                .filter(row -> !Objects.equals(announced.get(row.id()), row.start()))
                .count();
    }
}
