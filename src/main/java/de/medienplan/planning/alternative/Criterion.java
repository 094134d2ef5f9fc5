package de.medienplan.planning.alternative;

import de.medienplan.planning.Evaluation;
import de.medienplan.planning.Scenario;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What plans are compared by; less is better. Each is a class of its own, in whole units that people know. */
public interface Criterion {

    /** Stable, for stored results and addresses. */
    String code();

    double of(Scenario scenario, Evaluation plan);

    /** What a criterion is counted in. */
    enum Unit {
        QUARTERS,
        SCHOOLS,
        EUROS
    }

    /** The codes of all, in the order in which they are shown. */
    List<String> CODES = List.of("wait", "unplanned", "own", "posts", "lapsed", "moved", "types", "districts");

    /** The unit of a stored result. */
    static Unit unit(String code) {
        return switch (code) {
            case "wait", "types", "districts" -> Unit.QUARTERS;
            case "unplanned", "moved" -> Unit.SCHOOLS;
            default -> Unit.EUROS;
        };
    }

    /** Those that a scenario can be judged by: fairness needs groups, moves need published starts. */
    static List<Criterion> of(Scenario scenario, Groups groups) {
        return Stream.of(
                        Optional.of(new AverageWait()),
                        Optional.of(new WithoutDate()),
                        Optional.of(new Investment()),
                        Optional.of(new PostCost()),
                        Optional.of(new LapsedGrants()),
                        MovedSchools.of(groups.announcedIn(scenario)),
                        GroupSpread.of("types", groups.types()),
                        GroupSpread.of("districts", groups.districts()))
                .flatMap(Optional<? extends Criterion>::stream)
                .map(Criterion.class::cast)
                .toList();
    }
}
