package de.medienplan.rollout.scenario;

import de.medienplan.planning.Scenario;
import de.medienplan.planning.ScenarioSchool;
import de.medienplan.planning.Weights;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** A scenario while it is changed. Says nothing about whether the parts still fit together. */
public final class ScenarioDraft {

    private String name;
    private List<Scenario.Period> periods;
    private List<Scenario.Resource> resources;
    private Scenario.Budget budget;
    private List<Scenario.Programme> programmes;
    private Scenario.Support support;
    private Weights weights;
    private List<List<String>> startTogether;
    private List<ScenarioSchool> schools;
    private @Nullable String asOf;

    private ScenarioDraft(Scenario scenario) {
        name = scenario.name();
        periods = scenario.periods();
        resources = scenario.resources();
        budget = scenario.budget();
        programmes = scenario.programmes();
        support = scenario.support();
        weights = scenario.weights();
        startTogether = scenario.startTogether();
        schools = scenario.schools();
        asOf = scenario.asOf();
    }

    public static ScenarioDraft of(Scenario scenario) {
        return new ScenarioDraft(scenario);
    }

    public Scenario build() {
        return new Scenario(
                name, periods, resources, budget, programmes, support, weights, startTogether, schools, asOf);
    }

    public ScenarioDraft name(String value) {
        name = value;
        return this;
    }

    public ScenarioDraft periods(List<Scenario.Period> value) {
        periods = value;
        return this;
    }

    public ScenarioDraft resources(List<Scenario.Resource> value) {
        resources = value;
        return this;
    }

    public ScenarioDraft budget(Scenario.Budget value) {
        budget = value;
        return this;
    }

    public ScenarioDraft programmes(List<Scenario.Programme> value) {
        programmes = value;
        return this;
    }

    /** Puts something else in the place of the n-th programme. */
    public ScenarioDraft programme(int n, UnaryOperator<Scenario.Programme> change) {
        List<Scenario.Programme> changed = new ArrayList<>(programmes);
        changed.set(n, change.apply(changed.get(n)));
        return programmes(changed);
    }

    public ScenarioDraft support(Scenario.Support value) {
        support = value;
        return this;
    }

    public ScenarioDraft weights(Weights value) {
        weights = value;
        return this;
    }

    public ScenarioDraft startTogether(List<List<String>> value) {
        startTogether = value;
        return this;
    }

    public ScenarioDraft schools(List<ScenarioSchool> value) {
        schools = value;
        return this;
    }

    public ScenarioDraft asOf(@Nullable String value) {
        asOf = value;
        return this;
    }

    /** Puts something else in the place of each school. */
    public ScenarioDraft eachSchool(UnaryOperator<ScenarioSchool> change) {
        return schools(schools.stream().map(change).toList());
    }

    /** Puts the school in the place of the one with its id, or at the end. */
    public ScenarioDraft put(ScenarioSchool school) {
        List<ScenarioSchool> changed = new ArrayList<>(schools);
        int place = schools.stream().map(ScenarioSchool::id).toList().indexOf(school.id());
        if (place < 0) {
            changed.add(school);
        } else {
            changed.set(place, school);
        }
        return schools(changed);
    }

    /** Takes schools out, also from the lists that start together. */
    public ScenarioDraft without(List<String> ids) {
        schools = schools.stream().filter(school -> !ids.contains(school.id())).toList();
        startTogether = startTogether.stream()
                .map(list -> list.stream().filter(id -> !ids.contains(id)).toList())
                .filter(list -> list.size() > 1)
                .toList();
        return this;
    }
}
