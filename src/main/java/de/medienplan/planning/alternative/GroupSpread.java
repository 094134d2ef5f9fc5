package de.medienplan.planning.alternative;

import de.medienplan.planning.Evaluation;
import de.medienplan.planning.Scenario;
import java.util.DoubleSummaryStatistics;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/**
 * How unequally groups of schools wait: quarters between the group whose children wait longest and that whose wait is
 * shortest, each on average.
 */
final class GroupSpread implements Criterion {

    private static final int FEWEST = 2;

    private final String code;
    private final Map<String, String> groups;

    private GroupSpread(String code, Map<String, String> groups) {
        this.code = code;
        this.groups = groups;
    }

    /** Empty where there are not two groups. */
    static Optional<GroupSpread> of(String code, Map<String, String> groups) {
        return new TreeSet<>(groups.values()).size() < FEWEST
                ? Optional.empty()
                : Optional.of(new GroupSpread(code, groups));
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public double of(Scenario scenario, Evaluation plan) {
        DoubleSummaryStatistics waits = new TreeSet<>(groups.values())
                .stream()
                        .mapToDouble(
                                group -> Waiting.average(scenario, plan, school -> group.equals(groups.get(school))))
                        .summaryStatistics();
        return waits.getMax() - waits.getMin();
    }
}
