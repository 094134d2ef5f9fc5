package de.medienplan.rollout.outlook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import de.medienplan.planning.CostParts;
import de.medienplan.planning.PlanEvaluator;
import de.medienplan.planning.Scenario;
import de.medienplan.planning.ScenarioSchool;
import de.medienplan.planning.Weights;
import de.medienplan.rollout.plan.PlanOrigin;
import de.medienplan.rollout.plan.PlanRow;
import de.medienplan.rollout.plan.StoredPlan;
import de.medienplan.rollout.progress.ProgressDraft;
import de.medienplan.rollout.progress.ProgressReport;
import de.medienplan.rollout.progress.ProgressState;
import de.medienplan.rollout.scenario.ScenarioId;
import de.medienplan.school.SchoolId;
import de.medienplan.shared.PlanId;
import de.medienplan.shared.Texts;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * Two schools share one unit of construction a quarter: Anna from 2021-Q1, Berta from 2021-Q3, two quarters each. Each costs
 * 200,000 euros, the year 2021 has 400,000; the programme pays until the end of 2021.
 */
class BreaksTest {

    private static final SchoolId SCHOOL = new SchoolId(1);

    private static final LocalDate TODAY = LocalDate.of(2021, 5, 10);

    @Test
    void nothing_breaks_while_all_goes_as_planned() {
        assertThat(breaks(Map.of(SCHOOL, report(ProgressState.BEGUN, day(2021, 1, 4), null, null))))
                .isEmpty();
    }

    @Test
    void a_start_that_did_not_happen_is_a_broken_date() {
        assertThat(sentences(breaks(Map.of())))
                .containsExactly("DATE Anna: Der Beginn war Q1 2021, die Schule hat noch nicht begonnen.");
    }

    @Test
    void a_late_begin_names_the_quarter_in_which_both_need_the_same_unit_and_the_grant_that_is_still_kept() {
        List<Break> found =
                breaks(Map.of(SCHOOL, report(ProgressState.DELAYED, day(2021, 4, 1), day(2021, 12, 31), null)));

        assertThat(sentences(found))
                .contains(
                        "DATE Anna: fertig Q4 2021 statt Q2 2021.",
                        "CAPACITY Bauleitung im Q3 2021: 2 gebraucht, 1 vorhanden, 1 zu wenig. Neu dabei: Anna.")
                .noneMatch(sentence -> sentence.startsWith("GRANT"));
    }

    @Test
    void one_day_after_the_last_quarter_of_the_programme_the_grant_is_lost() {
        List<Break> found =
                breaks(Map.of(SCHOOL, report(ProgressState.DELAYED, day(2021, 1, 4), day(2022, 1, 1), null)));

        assertThat(sentences(found))
                .contains("GRANT Anna wird 90 Tage nach dem letzten Tag von Förderung (31.12.2021) fertig; 30.000 €"
                        + " Sockelbetrag verfallen.");
    }

    @Test
    void works_that_become_dearer_name_the_year_and_the_missing_money_to_the_euro() {
        assertThat(sentences(breaks(Map.of(SCHOOL, report(ProgressState.BEGUN, day(2021, 1, 4), null, "260001")))))
                .contains("MONEY Im Jahr 2021 fehlen 1 €. Mehr gezahlt wird für: Anna.");
        assertThat(sentences(breaks(Map.of(SCHOOL, report(ProgressState.BEGUN, day(2021, 1, 4), null, "260000")))))
                .noneMatch(sentence -> sentence.startsWith("MONEY"));
    }

    @Test
    void works_that_end_after_the_scenario_are_said_to() {
        assertThat(sentences(
                        breaks(Map.of(SCHOOL, report(ProgressState.DELAYED, day(2021, 1, 4), day(2024, 1, 1), null)))))
                .anyMatch(sentence -> sentence.contains("erst nach dem Ende des Szenarios fertig"));
    }

    @Test
    void plan_and_actual_agree_with_the_reports_by_wave_year_and_kind() {
        PlanStanding standing =
                standing(Map.of(SCHOOL, report(ProgressState.DELAYED, day(2021, 1, 4), day(2022, 1, 31), null)));

        assertThat(PlanActual.waves(standing)).extracting(PlanActual.Wave::late).containsExactly(1L, 0L);
        assertThat(PlanActual.years(standing))
                .extracting(year -> List.of((long) year.year(), year.plannedDone(), year.expectedDone()))
                .containsExactly(List.of(2021L, 2L, 1L), List.of(2022L, 0L, 1L));
        // Anna pays 160,000 in 2021 and 40,000 in 2022 and gets no grant; one post serves all devices in both years
        assertThat(PlanActual.parts(standing))
                .extracting(part -> part.name().key(), PlanActual.Part::planned, PlanActual.Part::expected)
                .containsExactly(
                        tuple("progress.part.investment", 400_000L, 400_000L),
                        tuple("progress.part.own", 340_000L, 370_000L),
                        tuple("progress.part.uncovered", 0L, 0L),
                        tuple("progress.part.grants", 60_000L, 30_000L),
                        tuple("progress.part.forfeited", 0L, 30_000L),
                        tuple("progress.part.posts", 187_460L, 187_460L));
    }

    private static List<String> sentences(List<Break> breaks) {
        return breaks.stream()
                .map(one -> one.kind() + " " + Texts.german(one.what()))
                .toList();
    }

    private static List<Break> breaks(Map<SchoolId, ProgressReport> reports) {
        return Breaks.of(standing(reports));
    }

    private static PlanStanding standing(Map<SchoolId, ProgressReport> reports) {
        return standing(scenario(), reports);
    }

    static PlanStanding standing(Scenario scenario, Map<SchoolId, ProgressReport> reports) {
        Map<String, @Nullable String> starts = new LinkedHashMap<>();
        starts.put("Anna", "2021-Q1");
        starts.put("Berta", "2021-Q3");
        PlanRow row = new PlanRow(
                new PlanId(1),
                0,
                new ScenarioId(1),
                "",
                new PlanRow.Result(true, new CostParts(0, 0, 0, 0, 0), null),
                new PlanRow.Schools(2, 0),
                false,
                "",
                new PlanRow.Made(PlanOrigin.MANUAL, null, Instant.EPOCH, "paula"));
        StoredPlan plan = new StoredPlan(
                row,
                1,
                scenario,
                new PlanEvaluator(scenario).plan(starts, null),
                Map.of("Anna", SCHOOL, "Berta", new SchoolId(2)));
        assertThat(plan.evaluate().violations()).isEmpty();
        return PlanStanding.of(plan, reports, TODAY);
    }

    static Scenario scenario() {
        List<Scenario.Period> periods = IntStream.range(0, 8)
                .mapToObj(n -> new Scenario.Period((2021 + n / 4) + "-Q" + (n % 4 + 1), 2021 + n / 4))
                .toList();
        return new Scenario(
                "Probe",
                periods,
                List.of(new Scenario.Resource(
                        "construction", periods.stream().map(period -> 1L).toList())),
                new Scenario.Budget(
                        List.of(new Scenario.BudgetYear(2021, 400_000), new Scenario.BudgetYear(2022, 0)), null),
                List.of(new Scenario.Programme("Förderung", 0, "2021-Q1", "2021-Q4")),
                new Scenario.Support(
                        new BigDecimal("1500"),
                        new BigDecimal("700"),
                        new BigDecimal("0.5"),
                        BigDecimal.ONE,
                        BigDecimal.ONE,
                        new BigDecimal("93730"),
                        0,
                        0),
                new Weights(BigDecimal.TEN, 5000),
                List.of(),
                List.of(school("Anna"), school("Berta")));
    }

    private static ScenarioSchool school(String name) {
        return new ScenarioSchool(
                name,
                name,
                300,
                BigDecimal.ONE,
                "2021-Q1",
                2,
                List.of(
                        new ScenarioSchool.Demand("construction", 0, 1),
                        new ScenarioSchool.Demand("construction", 1, 1)),
                200_000,
                List.of(new ScenarioSchool.Grant("Förderung", 30_000, 30_000)),
                700,
                10,
                null,
                null);
    }

    private static ProgressReport report(
            ProgressState state, LocalDate begun, @Nullable LocalDate completion, @Nullable String total) {
        ProgressDraft draft = new ProgressDraft(
                new SchoolId(1),
                null,
                TODAY,
                state,
                begun,
                completion,
                total == null ? null : new BigDecimal(total),
                new TreeMap<>(),
                "");
        return new ProgressReport(1, draft, false, Instant.EPOCH, "paula");
    }

    private static LocalDate day(int year, int month, int day) {
        return LocalDate.of(year, month, day);
    }
}
