package de.medienplan.subsidy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import de.medienplan.testing.SignedIn;
import java.math.BigDecimal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A run is released, paid out, taken back; nothing of it is deleted. */
class RunStepsTest extends PayingFamilies {

    @Autowired
    RunSteps steps;

    @Autowired
    SubsidySettings settings;

    @BeforeEach
    void two_families() {
        cases.save(SampleCases.rent("AZ-1", "F-1", 1, school, SampleCases.but("2025-08-01", "2026-07-31")));
        cases.save(SampleCases.rent("AZ-2", "F-2", 1, school, SampleCases.but("2025-08-01", "2026-07-31")));
    }

    @Test
    void a_run_that_was_not_paid_out_is_taken_back_and_neither_goes_to_the_treasury() {
        long run = pay(NOW);
        long back = steps.reverse(run, "Preisliste war falsch");
        assertThat(runs.all())
                .extracting(
                        PaymentRunRow::id,
                        PaymentRunRow::kind,
                        PaymentRunRow::state,
                        row -> row.total().toString())
                .containsExactly(
                        tuple(back, RunKind.REVERSAL, RunState.SETTLED, "-14.40"),
                        tuple(run, RunKind.REGULAR, RunState.REVERSED, "14.40"));
        assertThat(paid()).isEqualByComparingTo("0.00");
        assertThat(lines()).isEqualTo(4);
        assertThat(steps.of(run))
                .extracting(RunStep::kind, RunStep::actor, RunStep::reason)
                .containsExactly(tuple(RunStep.Kind.REVERSED, "sina", "Preisliste war falsch"));
        assertRefused("subsidy.rule.runState", () -> steps.payOut(run));
        assertRefused("subsidy.rule.reversed", () -> steps.reverse(run, "noch einmal"));
        assertRefused("subsidy.rule.reversed", () -> steps.reverse(back, "zurück"));
    }

    @Test
    void a_month_that_was_taken_back_is_paid_anew_by_the_state_of_its_cases_then() {
        long run = pay(NOW);
        steps.reverse(run, "Ein Nachweis war falsch");
        cases.delete(cases.detail(unpaid()).values());
        assertThat(PaymentTotals.of(runs.all()).months()).isEmpty();
        cases.save(SampleCases.rent("AZ-4", "F-4", 1, school, SampleCases.but("2025-08-01", "2026-07-31")));
        pay(NOW);
        assertThat(paid()).isEqualByComparingTo("21.60");
        assertThat(PaymentTotals.of(runs.all()).months()).containsExactly(NOW);
        assertThat(runs.previewCorrection().lines()).isEmpty();
    }

    @Test
    void what_was_paid_out_is_claimed_back_by_a_run_that_goes_to_the_treasury() {
        long run = pay(NOW);
        steps.payOut(run);
        long back = steps.reverse(run, "Beschluss aufgehoben");
        assertThat(runs.all().getFirst().state()).isEqualTo(RunState.READY);
        steps.payOut(back);
        assertThat(runs.all()).extracting(PaymentRunRow::state).containsExactly(RunState.PAID_OUT, RunState.REVERSED);
        assertThat(runs.lines(back))
                .extracting(line -> line.amount().toString())
                .containsExactly("-7.20", "-7.20");
    }

    @Test
    void a_run_on_which_another_builds_stays_until_that_is_taken_back() {
        long run = pay(NOW);
        CaseValues stored = cases.detail(first()).values();
        cases.save(SampleCases.changed(stored, SampleCases.contract("2025-08-01", "2025-12-31")));
        long correction = correct();
        assertRefused("subsidy.rule.builtOn", () -> steps.reverse(run, "zurück"));
        steps.reverse(correction, "Vertrag lief doch");
        assertThat(paid()).isEqualByComparingTo("14.40");
        assertThat(runs.previewCorrection().total()).isEqualByComparingTo("-7.20");
        steps.reverse(run, "zurück");
        assertThat(paid()).isEqualByComparingTo("0.00");
    }

    @Test
    void from_the_sum_that_is_set_on_somebody_else_releases() {
        settings.change(Setting.FOUR_EYES_FROM, 15, "Dienstanweisung");
        long below = pay(NOW);
        assertThat(runs.all().getFirst().state()).isEqualTo(RunState.READY);
        steps.reverse(below, "Probe");
        settings.change(Setting.FOUR_EYES_FROM, 14, "Dienstanweisung");
        long run = pay(NOW);
        assertThat(runs.all().getFirst().state()).isEqualTo(RunState.TO_RELEASE);
        assertRefused("subsidy.rule.runState", () -> steps.payOut(run));
        assertRefused("subsidy.rule.ownRelease", () -> steps.release(run));
        SignedIn.as("resi", "SUBSIDY");
        steps.release(run);
        assertRefused("subsidy.rule.missing", () -> steps.withhold(run, " "));
        steps.withhold(run, "Fall 2 noch prüfen");
        assertRefused("subsidy.rule.runState", () -> steps.payOut(run));
        steps.release(run);
        SignedIn.as("sina", "SUBSIDY");
        steps.payOut(run);
        assertThat(steps.of(run))
                .extracting(RunStep::kind, RunStep::actor)
                .containsExactly(
                        tuple(RunStep.Kind.PAID_OUT, "sina"),
                        tuple(RunStep.Kind.RELEASED, "resi"),
                        tuple(RunStep.Kind.WITHHELD, "resi"),
                        tuple(RunStep.Kind.RELEASED, "resi"));
    }

    private CaseId first() {
        return cases.list(NOW.atDay(20)).getFirst().id();
    }

    /** A case that no run pays. */
    private CaseId unpaid() {
        return cases.save(SampleCases.rent("AZ-3", "F-3", 1, school));
    }

    private BigDecimal paid() {
        return jdbc.sql("SELECT sum(amount) FROM subsidy.payment")
                .query(BigDecimal.class)
                .single();
    }

    private int lines() {
        return jdbc.sql("SELECT count(*) FROM subsidy.payment")
                .query(Integer.class)
                .single();
    }
}
