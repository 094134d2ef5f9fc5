package de.medienplan.reasons;

import de.medienplan.planning.CostParts;
import de.medienplan.planning.Scenario;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A single change of the scenario that lets an unplanned school start without any other school moving.
 *
 * @param change what changes, as little of it as suffices
 * @param start the period the school then starts in
 * @param effect what the whole plan then costs more, part by part; negative is cheaper
 */
public record Remedy(Change change, String start, CostParts effect) {

    /** What is changed. */
    public sealed interface Change {

        /** The scenario with the change. */
        Scenario applyTo(Scenario scenario);
    }

    /** So many euros more own funds in one budget year. */
    public record MoreFunds(int year, long euros) implements Change {
        @Override
        public Scenario applyTo(Scenario scenario) {
            return Changed.withFunds(scenario, Map.of(year, euros));
        }
    }

    /** More capacity of one resource, by period. */
    public record MoreCapacity(String resource, Map<String, Long> units) implements Change {
        public MoreCapacity {
            units = java.util.Collections.unmodifiableMap(new TreeMap<>(units));
        }

        public long total() {
            return units.values().stream().mapToLong(Long::longValue).sum();
        }

        @Override
        public Scenario applyTo(Scenario scenario) {
            return Changed.withCapacity(scenario, resource, units);
        }
    }

    /** The buildings are ready earlier. */
    public record EarlierReadiness(List<String> schools, String ready) implements Change {
        public EarlierReadiness {
            schools = List.copyOf(schools);
        }

        @Override
        public Scenario applyTo(Scenario scenario) {
            return Changed.withReadiness(scenario, schools, ready);
        }
    }

    /** The programme pays for schools completed until then. */
    public record LaterDeadline(String programme, String lastCompletion) implements Change {
        @Override
        public Scenario applyTo(Scenario scenario) {
            return Changed.withProgramme(scenario, programme, null, lastCompletion);
        }
    }

    /** The programme pays for schools that start from then on. */
    public record EarlierApproval(String programme, String earliestStart) implements Change {
        @Override
        public Scenario applyTo(Scenario scenario) {
            return Changed.withProgramme(scenario, programme, earliestStart, null);
        }
    }

    /** So many new posts are allowed each year. */
    public record FasterGrowth(BigDecimal maxNewPostsPerYear) implements Change {
        @Override
        public Scenario applyTo(Scenario scenario) {
            return Changed.withGrowth(scenario, maxNewPostsPerYear);
        }
    }
}
