package de.medienplan.rollout.derive;

import de.medienplan.grant.ProgrammeTerms;
import de.medienplan.grant.Programmes;
import de.medienplan.planning.Scenario;
import de.medienplan.rollout.scenario.ScenarioId;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The figures of a scenario while its programmes change. */
@Component
class KnownFigures {

    private static final String SHARE = "eligibleShare";

    private final AssumptionRepository assumptions;
    private final Programmes programmes;
    private final Clock clock;

    KnownFigures(AssumptionRepository assumptions, Programmes programmes, Clock clock) {
        this.assumptions = assumptions;
        this.programmes = programmes;
        this.clock = clock;
    }

    /**
     * Those that it was made with, for one from a file those of new scenarios; with the register's for programmes that it had
     * none of, and without those of programmes that it has no more.
     */
    AssumptionSet of(ScenarioId id, Scenario scenario) {
        Set<String> codes =
                scenario.programmes().stream().map(Scenario.Programme::id).collect(Collectors.toSet());
        List<Assumption> stored = assumptions.of(id);
        List<Assumption> known =
                new ArrayList<>(stored.isEmpty() ? ProgrammeFigures.withoutProgrammes(assumptions.defaults()) : stored);
        known.removeIf(figure -> figure.programme() != null && !codes.contains(figure.programme()));
        if (!codes.isEmpty() && known.stream().noneMatch(figure -> figure.code().equals(SHARE))) {
            assumptions.defaults().stream()
                    .filter(figure -> figure.code().equals(SHARE))
                    .forEach(known::add);
        }
        known.addAll(ProgrammeFigures.over(List.of(), added(codes, known), years(scenario), LocalDate.now(clock)));
        return new AssumptionSet(known);
    }

    /** Programmes of the register that no figures are known of yet. */
    private List<ProgrammeTerms> added(Set<String> codes, List<Assumption> known) {
        boolean common = known.stream().anyMatch(figure -> figure.code().equals("poolAmount"));
        Set<String> own = known.stream()
                .map(Assumption::programme)
                .filter(java.util.Objects::nonNull)
                .collect(Collectors.toSet());
        return programmes.all().stream()
                .filter(programme -> codes.contains(programme.code()) && !own.contains(programme.code()) && !common)
                .toList();
    }

    private static List<Integer> years(Scenario scenario) {
        return scenario.periods().stream()
                .map(Scenario.Period::budgetYear)
                .distinct()
                .toList();
    }
}
