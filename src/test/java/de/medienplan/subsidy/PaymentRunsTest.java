package de.medienplan.subsidy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import de.medienplan.shared.Table;
import de.medienplan.shared.Texts;
import de.medienplan.shared.UserException;
import de.medienplan.subsidy.calculation.Contract;
import de.medienplan.subsidy.calculation.ContractType;
import de.medienplan.subsidy.calculation.Entitlement;
import de.medienplan.testing.AtOnce;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

class PaymentRunsTest extends PayingFamilies {

    private static final YearMonth BEFORE = NOW.minusMonths(1);

    @BeforeEach
    void two_families() {
        cases.save(entitled("AZ-1", "F-1", null));
        cases.save(entitled("AZ-2", "F-2", null));
    }

    @Test
    void a_month_is_paid_once() {
        assertThat(runs.preview(NOW).lines()).hasSize(2);
        pay(NOW);
        assertThat(runs.preview(NOW).lines()).isEmpty();
        assertRefused("subsidy.rule.paidAlready", () -> pay(NOW));
        assertThat(paid()).isEqualByComparingTo("14.40");
        assertThat(runs.all()).hasSize(1);
    }

    @Test
    void what_changed_since_the_preview_is_not_paid() {
        PaymentPreview shown = runs.preview(NOW);
        rules.add(share(NOW.atDay(1)));
        assertRefused("subsidy.rule.paymentsChanged", () -> runs.pay(shown));
        assertThat(runs.all()).isEmpty();
        PaymentPreview present = runs.preview(NOW);
        assertThat(shown.displayed().changesTo(present.displayed()))
                .filteredOn(change -> change.field().key().equals("subsidy.field.payment"))
                .extracting(change -> Texts.german(change.label()))
                .containsExactly(
                        "AZ-1 · " + Months.text(NOW) + ": Zahlung 7,20 € → 8,40 €",
                        "AZ-2 · " + Months.text(NOW) + ": Zahlung 7,20 € → 8,40 €");
        runs.pay(present);
        assertThat(paid()).isEqualByComparingTo("16.80");
    }

    @Test
    void a_case_that_came_since_the_preview_is_not_paid_unseen() {
        PaymentPreview shown = runs.preview(NOW);
        cases.save(entitled("AZ-3", "F-3", null));
        assertRefused("subsidy.rule.paymentsChanged", () -> runs.pay(shown));
    }

    @Test
    void a_correction_pays_what_was_shown_or_nothing() {
        pay(NOW);
        PaymentPreview shown = runs.previewCorrection();
        cases.save(entitled("AZ-3", "F-3", null));
        assertRefused("subsidy.rule.paymentsChanged", () -> runs.pay(shown));
        assertThat(runs.all()).hasSize(1);
    }

    @RepeatedTest(3)
    void of_two_users_who_pay_at_once_one_wins_and_the_other_is_told() throws Exception {
        List<String> outcomes = atOnce(4, () -> pay(NOW));
        assertThat(outcomes).filteredOn("paid"::equals).hasSize(1);
        assertThat(outcomes)
                .allMatch(outcome -> List.of("paid", "subsidy.rule.running", "subsidy.rule.paidAlready")
                        .contains(outcome));
        assertThat(paid()).isEqualByComparingTo("14.40");
    }

    @Test
    void of_two_corrections_at_once_one_wins() throws Exception {
        pay(NOW);
        cases.save(entitled("AZ-3", "F-3", null));
        List<String> outcomes = atOnce(4, () -> correct());
        assertThat(outcomes).filteredOn("paid"::equals).hasSize(1);
        assertThat(paid()).isEqualByComparingTo("21.60");
    }

    @Test
    void a_correction_pays_what_is_missing_and_claims_back_what_was_too_much() {
        pay(BEFORE);
        pay(NOW);
        cases.save(entitled("AZ-3", "F-3", null));
        CaseId first = id("AZ-1");
        cases.save(changed(first, contract(BEFORE.atEndOfMonth())));
        assertThat(runs.previewCorrection().lines())
                .extracting(
                        PaymentLine::reference,
                        PaymentLine::month,
                        line -> line.amount().toString())
                .containsExactly(
                        tuple("AZ-1", NOW, "-7.20"), tuple("AZ-3", BEFORE, "7.20"), tuple("AZ-3", NOW, "7.20"));
        long run = correct();
        assertThat(runs.lines(run).getFirst().money().paidBefore()).isEqualByComparingTo("7.20");
        assertThat(runs.lines(run).getFirst().reason()).contains("7,20").contains("0,00");
        assertRefused("subsidy.rule.nothingToCorrect", () -> correct());
        assertThat(paid()).isEqualByComparingTo("36.00");
    }

    @Test
    void a_correction_can_be_corrected_again() {
        pay(NOW);
        CaseId id = id("AZ-1");
        cases.save(changed(id, contract(BEFORE.atEndOfMonth())));
        correct();
        cases.save(changed(id, contract(null)));
        correct();
        assertThat(cases.detail(id).payments())
                .extracting(line -> line.amount().toString())
                .containsExactly("7.20", "-7.20", "7.20");
        assertThat(cases.detail(id).paid()).isEqualByComparingTo("7.20");
    }

    @Test
    void the_treasury_learns_file_number_month_and_amount_and_no_more() {
        Table table = runs.treasury(pay(NOW), Locale.GERMANY);
        assertThat(table.rows()).hasSize(2);
        assertThat(table.totals().getLast()).isEqualTo(new BigDecimal("14.40"));
        assertThat(table.toString())
                .contains("AZ-1")
                .doesNotContain("Goetheschule")
                .doesNotContain("Bildung");
    }

    @Test
    void rules_do_not_change_in_months_that_were_paid() {
        pay(NOW);
        assertRefused("subsidy.rule.paid", () -> rules.add(share(NOW.atDay(1))));
        rules.add(share(NOW.plusMonths(1).atDay(1)));
        assertRefused(
                "subsidy.rule.past", () -> rules.add(share(NOW.plusMonths(1).atDay(1))));
        assertThat(runs.previewCorrection().lines()).isEmpty();
        assertThat(runs.preview(NOW.plusMonths(1)).lines().getFirst().amount()).isEqualByComparingTo("8.40");
    }

    @Test
    void months_far_ahead_and_without_cases_are_refused() {
        assertRefused("subsidy.rule.monthAhead", () -> pay(NOW.plusMonths(2)));
        assertRefused("subsidy.rule.nothingDue", () -> pay(NOW.minusYears(8)));
    }

    private static List<String> atOnce(int users, Runnable action) throws Exception {
        return AtOnce.all(users, "SUBSIDY", () -> {
            try {
                action.run();
                return "paid";
            } catch (UserException refusal) {
                return refusal.reason().key();
            }
        });
    }

    private static ShareRow share(LocalDate from) {
        return new ShareRow("BUT", from, null, new BigDecimal(70), null, 1, true, "Ratsbeschluss", "", "");
    }

    private BigDecimal paid() {
        return jdbc.sql("SELECT sum(amount) FROM subsidy.payment")
                .query(BigDecimal.class)
                .single();
    }

    private CaseId id(String reference) {
        return cases.list(NOW.atDay(20)).stream()
                .filter(row -> row.reference().equals(reference))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private CaseValues entitled(String reference, String family, @Nullable LocalDate until) {
        LocalDate begin = NOW.minusMonths(6).atDay(1);
        return SampleCases.with(
                reference,
                family,
                1,
                school,
                contract(until),
                new Entitlement("BUT", begin, NOW.plusMonths(12).atEndOfMonth(), begin));
    }

    private static Contract contract(@Nullable LocalDate until) {
        return new Contract(
                ContractType.RENT, new BigDecimal("12.00"), NOW.minusMonths(6).atDay(1), until);
    }

    private CaseValues changed(CaseId id, Contract contract) {
        return SampleCases.changed(cases.detail(id).values(), contract);
    }
}
