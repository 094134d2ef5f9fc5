package de.medienplan.planning.alternative;

import de.medienplan.planning.Evaluation;
import de.medienplan.planning.Scenario;
import de.medienplan.planning.ScenarioSchool;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/**
 * How unequally groups of schools wait: quarters by which the wait of a child's group differs from that of all children, on
 * average over the children of all groups. So a group of two small schools weighs as much as it has children.
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
        double all = Waiting.average(scenario, plan, groups::containsKey);
        double differences = 0;
        long pupils = 0;
        for (String group : new TreeSet<>(groups.values())) {
            double own = Waiting.average(scenario, plan, school -> group.equals(groups.get(school)));
            long members = pupils(scenario, group);
            differences += members * Math.abs(own - all);
            pupils += members;
        }
        return pupils == 0 ? 0 : differences / pupils;
    }

    private long pupils(Scenario scenario, String group) {
        return scenario.schools().stream()
                .filter(school -> group.equals(groups.get(school.id())))
                .mapToLong(ScenarioSchool::pupils)
                .sum();
    }
}
