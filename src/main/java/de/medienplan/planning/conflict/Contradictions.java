package de.medienplan.planning.conflict;

import de.medienplan.planning.Evaluation;
import de.medienplan.planning.PlanEvaluator;
import de.medienplan.planning.Scenario;
import de.medienplan.planning.ScenarioSchool;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What contradicts itself in a scenario before anything is planned, and how little repairs it.
 *
 * @param findings every rule that facts and pins break together; empty: nothing does
 * @param release schools whose pins to release, as few as possible, so that facts and the other pins are feasible; in the
 *     order of the scenario
 * @param fewest whether it is proven that no fewer pins would do
 * @param anyway means that are missing even without any pin, needed beside {@code release}
 * @param unsavable schools whose pins no means can save, for windows or groups speak against them; to be released beside
 *     {@code means}
 * @param means the least money, capacity and posts with which all other pins can be kept
 */
public record Contradictions(
        List<Contradiction> findings,
        List<String> release,
        boolean fewest,
        Means anyway,
        List<String> unsavable,
        Means means) {

    private static final Contradictions NONE =
            new Contradictions(List.of(), List.of(), true, Means.NONE, List.of(), Means.NONE);

    public Contradictions {
        findings = List.copyOf(findings);
        release = List.copyOf(release);
        unsavable = List.copyOf(unsavable);
    }

    /** Takes well under a second for a city of 150 schools. */
    public static Contradictions find(Scenario scenario) {
        PinnedUnits units = new PinnedUnits(scenario);
        List<Contradiction> findings = new Findings(scenario, units).find();
        if (findings.isEmpty()) {
            return NONE;
        }
        Means anyway = new LeastMeans(units.loose(), units.facts()).find();
        Scenario base = anyway.addedTo(units.loose());
        PlanEvaluator evaluator = new PlanEvaluator(base);
        Evaluation facts = evaluator.evaluateFacts();
        List<PinnedUnit> possible = units.possible();
        FewestPins fewest =
                new FewestPins(evaluator, new Limits(base, possible, evaluator, facts), possible, units::starts);
        List<PinnedUnit> released = Stream.concat(
                        units.all().stream().filter(unit -> !unit.possible()), fewest.find().stream())
                .toList();
        List<PinnedUnit> unsavable = units.unsavable();
        List<PinnedUnit> kept =
                possible.stream().filter(unit -> !unsavable.contains(unit)).toList();
        return new Contradictions(
                findings,
                pins(scenario, released),
                fewest.proven(),
                anyway,
                pins(scenario, unsavable),
                new LeastMeans(units.loose(), units.starts(kept)).find());
    }

    public boolean none() {
        return findings.isEmpty();
    }

    /** Whether no plan at all can keep all pins. */
    public boolean certain() {
        return findings.stream().anyMatch(Contradiction::certain);
    }

    /** The scenario after the first repair: the fewest pins released. */
    public Scenario released(Scenario scenario) {
        return without(anyway.addedTo(scenario), release);
    }

    /** The scenario after the second repair: means added, pins released only where no means help. */
    public Scenario supplied(Scenario scenario) {
        return without(means.addedTo(scenario), unsavable);
    }

    private static Scenario without(Scenario scenario, Collection<String> pins) {
        Set<String> released = Set.copyOf(pins);
        return scenario.withSchools(scenario.schools().stream()
                .map(school -> released.contains(school.id()) ? school.withPin(null) : school)
                .toList());
    }

    private static List<String> pins(Scenario scenario, List<PinnedUnit> units) {
        return scenario.schools().stream()
                .filter(school -> units.stream().anyMatch(unit -> unit.pins().contains(school)))
                .map(ScenarioSchool::id)
                .toList();
    }
}
