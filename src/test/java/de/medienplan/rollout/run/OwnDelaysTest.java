package de.medienplan.rollout.run;

import static org.assertj.core.api.Assertions.assertThat;

import de.medienplan.planning.Scenario;
import de.medienplan.planning.ScenarioJson;
import de.medienplan.planning.ScenarioSchool;
import de.medienplan.rollout.progress.ProgressDraft;
import de.medienplan.rollout.progress.ProgressReport;
import de.medienplan.rollout.progress.ProgressState;
import de.medienplan.school.SchoolId;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class OwnDelaysTest {

    private static final LocalDate DAY = LocalDate.of(2024, 5, 16);

    @Test
    void works_that_are_done_tell_how_much_longer_they_took_and_what_they_cost_more() throws IOException {
        Scenario scenario = ScenarioJson.read(Path.of("data/scenarios/hannover-decision-2020.json"));
        ScenarioSchool first = scenario.schools().getFirst();
        ScenarioSchool second = scenario.schools().get(1);
        LocalDate begun = LocalDate.of(2021, 1, 4);
        LocalDate late = begun.plusMonths(3L * (first.plannedDuration() + 1));
        BigDecimal dearer = BigDecimal.valueOf(first.investment()).multiply(new BigDecimal("1.1"));

        OwnDelays seen = new OwnDelays(
                Map.of(
                        new SchoolId(11), report(new SchoolId(11), ProgressState.DONE, begun, late, dearer),
                        new SchoolId(12), report(new SchoolId(12), ProgressState.BEGUN, begun, late, dearer)),
                DAY);
        seen.plannedBy(scenario, Map.of(first.id(), new SchoolId(11), second.id(), new SchoolId(12)));

        assertThat(seen.duration()).containsExactly(2);
        assertThat(seen.cost()).hasSize(1).allMatch(percent -> percent.compareTo(BigDecimal.TEN) == 0);
        assertThat(seen.ready()).isEmpty();
        assertThat(seen.source().assumption()).isFalse();
    }

    @Test
    void a_school_counts_once_as_the_first_scenario_that_knows_it_planned_it() throws IOException {
        Scenario before = ScenarioJson.read(Path.of("data/scenarios/hannover-decision-2020.json"));
        Scenario after =
                before.withSchools(before.schools().subList(1, before.schools().size()));
        ScenarioSchool gone = before.schools().getFirst();
        LocalDate begun = LocalDate.of(2021, 1, 4);
        LocalDate late = begun.plusMonths(3L * gone.plannedDuration());
        OwnDelays seen = new OwnDelays(
                Map.of(
                        new SchoolId(11),
                        report(
                                new SchoolId(11),
                                ProgressState.DONE,
                                begun,
                                late,
                                BigDecimal.valueOf(gone.investment()))),
                DAY);

        seen.plannedBy(after, Map.of());
        assertThat(seen.looksFor()).isTrue();
        seen.plannedBy(before, Map.of(gone.id(), new SchoolId(11)));
        seen.plannedBy(before, Map.of(gone.id(), new SchoolId(11)));

        assertThat(seen.looksFor()).isFalse();
        assertThat(seen.duration()).containsExactly(1);
    }

    private static ProgressReport report(
            SchoolId school, ProgressState state, LocalDate begun, LocalDate completed, BigDecimal total) {
        return new ProgressReport(
                school.value(),
                new ProgressDraft(school, null, DAY, state, begun, completed, total, new TreeMap<>(), ""),
                false,
                Instant.EPOCH,
                "paula");
    }
}
