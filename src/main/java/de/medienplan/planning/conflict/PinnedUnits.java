package de.medienplan.planning.conflict;

import de.medienplan.planning.Evaluation;
import de.medienplan.planning.PlanEvaluator;
import de.medienplan.planning.Rule;
import de.medienplan.planning.Scenario;
import de.medienplan.planning.ScenarioSchool;
import de.medienplan.planning.model.StartGroups;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The pins of a scenario as units that are kept or released as a whole, and the scenario without them. */
final class PinnedUnits {

    private record Place(int group, String period, List<ScenarioSchool> members) {

        List<ScenarioSchool> pins() {
            return members.stream()
                    .filter(school -> period.equals(school.pinnedStart()))
                    .toList();
        }
    }

    private final Scenario loose;
    private final PlanEvaluator evaluator;
    private final List<PinnedUnit> all = new ArrayList<>();

    PinnedUnits(Scenario scenario) {
        this.loose = scenario.withSchools(
                scenario.schools().stream().map(school -> school.withPin(null)).toList());
        this.evaluator = new PlanEvaluator(loose);
        List<List<Place>> groups = places(scenario);
        int most = groups.stream().mapToInt(List::size).max().orElse(0);
        for (int n = 0; n < most; n++) {
            int round = n;
            evaluate(groups.stream()
                    .filter(places -> places.size() > round)
                    .map(places -> places.get(round))
                    .toList());
        }
    }

    /** The scenario without pins. */
    Scenario loose() {
        return loose;
    }

    List<PinnedUnit> all() {
        return all;
    }

    /** Those that may start as pinned, each by itself. */
    List<PinnedUnit> possible() {
        return all.stream().filter(PinnedUnit::possible).toList();
    }

    /** Facts alone. */
    Map<String, @Nullable String> facts() {
        return starts(List.of());
    }

    /** Facts and these units, everything else unplanned. */
    Map<String, @Nullable String> starts(Collection<PinnedUnit> kept) {
        Map<String, @Nullable String> starts = new HashMap<>();
        loose.schools().forEach(school -> starts.put(school.id(), school.fixedStart()));
        kept.forEach(unit -> unit.members().forEach(school -> starts.put(school.id(), unit.period())));
        return starts;
    }

    /**
     * The units to release whatever money, capacity and posts there are: those that cannot start then, and of each group
     * all but the one with the most pins.
     */
    List<PinnedUnit> unsavable() {
        Map<Integer, PinnedUnit> kept = new HashMap<>();
        possible()
                .forEach(unit -> kept.merge(
                        unit.group(),
                        unit,
                        (one, other) -> other.pins().size() >= one.pins().size() ? other : one));
        return all.stream().filter(unit -> !kept.containsValue(unit)).toList();
    }

    /** For each group with pins the quarters that it is pinned to. */
    private static List<List<Place>> places(Scenario scenario) {
        Map<String, ScenarioSchool> schools =
                scenario.schools().stream().collect(Collectors.toMap(ScenarioSchool::id, school -> school));
        List<List<Place>> places = new ArrayList<>();
        for (List<String> ids : StartGroups.groups(scenario)) {
            List<ScenarioSchool> members = new ArrayList<>();
            Map<String, Place> byPeriod = new LinkedHashMap<>();
            for (String id : ids) {
                ScenarioSchool school = schools.get(id);
                if (school != null && !school.begun()) {
                    members.add(school);
                    if (school.pinnedStart() != null) {
                        byPeriod.putIfAbsent(
                                school.pinnedStart(), new Place(places.size(), school.pinnedStart(), members));
                    }
                }
            }
            if (!byPeriod.isEmpty()) {
                places.add(List.copyOf(byPeriod.values()));
            }
        }
        return places;
    }

    /** Reads what single starts mean, which does not depend on the others. */
    private void evaluate(List<Place> places) {
        Map<String, @Nullable String> starts = facts();
        places.forEach(place -> place.members().forEach(school -> starts.put(school.id(), place.period())));
        Evaluation evaluation = evaluator.evaluateStarts(starts);
        Set<String> impossible = new HashSet<>();
        evaluation.violations().stream()
                .filter(violation -> violation.rule() == Rule.WINDOW)
                .forEach(violation -> impossible.addAll(violation.schools()));
        Map<String, Evaluation.SchoolRow> rows =
                evaluation.schools().stream().collect(Collectors.toMap(Evaluation.SchoolRow::id, row -> row));
        for (Place place : places) {
            List<ScenarioSchool> members = place.members();
            all.add(new PinnedUnit(
                    place.group(),
                    place.period(),
                    members,
                    place.pins(),
                    members.stream()
                            .flatMap(school -> Stream.ofNullable(rows.get(school.id())))
                            .toList(),
                    members.stream()
                            .filter(school -> impossible.contains(school.id()))
                            .toList()));
        }
    }
}
