package de.medienplan.grant;

import static de.medienplan.grant.Samples.MOBILE;
import static de.medienplan.grant.Samples.WLAN;
import static de.medienplan.grant.Samples.application;
import static de.medienplan.grant.Samples.euros;
import static org.assertj.core.api.Assertions.assertThat;

import de.medienplan.school.SchoolId;
import de.medienplan.school.SchoolRow;
import de.medienplan.shared.Message;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Each rule at both sides of its threshold; an empty list of objections means that the step can be taken. */
class ApplicationRulesTest {

    private static final LocalDate CONCEPT = LocalDate.of(2021, 5, 1);

    private ProgrammeTerms programme = Samples.programme();
    private SchoolRow school = Samples.school(800, CONCEPT);
    private @Nullable Map<SchoolId, BigDecimal> shares = Map.of(new SchoolId(7), euros(50_000));

    @ParameterizedTest
    @CsvSource({"2019-08-07, grant.rule.tooEarly", "2019-08-08, ", "2023-05-16, ", "2023-05-17, grant.rule.tooLate"})
    void applications_are_filed_within_the_dates_of_the_programme(LocalDate day, @Nullable String objection) {
        check(application(WLAN, 1_000, 900), Step.on(day, Action.SUBMIT), objection);
    }

    @ParameterizedTest
    @CsvSource({"2020-03-25, grant.rule.categoryFrom", "2020-03-26, "})
    void mobile_devices_are_fundable_since_26_march_2020(LocalDate day, @Nullable String objection) {
        check(application(MOBILE, 1_000, 900), Step.on(day, Action.SUBMIT), objection);
    }

    @ParameterizedTest
    @CsvSource({"2021-12-31, ", "2022-01-01, grant.rule.categoryUntil"})
    void a_category_can_end(LocalDate day, @Nullable String objection) {
        CategoryRow ending = new CategoryRow(
                new GrantCategoryId(3), 0, "X", "X", null, null, LocalDate.of(2021, 12, 31), "", "test");
        check(application(ending, 1_000, 900), Step.on(day, Action.SUBMIT), objection);
    }

    @ParameterizedTest
    @CsvSource({"10000, ", "10001, grant.rule.cap"})
    void mobile_devices_are_capped_at_25000_euros_a_school_together(long requested, @Nullable String objection) {
        check(
                application(MOBILE, 20_000, requested),
                submit(),
                objection,
                application(MOBILE, 20_000, 15_000).submitted());
    }

    @ParameterizedTest
    @CsvSource({"9000, ", "9001, grant.rule.ownShare"})
    void the_city_bears_its_own_share(long requested, @Nullable String objection) {
        check(application(WLAN, 10_000, requested), submit(), objection);
    }

    @ParameterizedTest
    @CsvSource({"30000, ", "30001, grant.rule.shareLeft"})
    void a_school_gets_its_base_amount_and_its_share_no_more(long requested, @Nullable String objection) {
        check(
                application(WLAN, 90_000, requested),
                submit(),
                objection,
                application(WLAN, 90_000, 50_000).submitted());
    }

    @ParameterizedTest
    @CsvSource({"80000, ", "80001, grant.rule.poolLeft"})
    void without_a_share_out_a_school_can_get_what_is_left_of_the_pool(long requested, @Nullable String objection) {
        shares = null;
        check(
                application(WLAN, 200_000, requested),
                submit(),
                objection,
                application(WLAN, 90_000, 50_000).submitted());
    }

    @Test
    void documents_must_be_there() {
        check(application(WLAN, 1_000, 900).without(11), submit(), "grant.rule.documents");
        check(application(WLAN, 1_000, 900).drawn(900).without(12), settle(900), "grant.rule.documents");
    }

    @ParameterizedTest
    @CsvSource({"900, ", "400, ", "901, grant.rule.approvedTooMuch", "0, grant.rule.approvedNothing"})
    void an_approval_can_be_partial_but_not_beyond_the_request(long amount, @Nullable String objection) {
        check(application(WLAN, 1_000, 900).submitted(), approve("2022-09-01").amount(euros(amount)), objection);
    }

    @ParameterizedTest
    @CsvSource({"2024-05-15, ", "2024-05-16, grant.rule.approvalLate", "2022-03-14, grant.rule.dateOrder"})
    void approvals_come_until_a_last_day_and_after_the_application(String day, @Nullable String objection) {
        check(application(WLAN, 1_000, 900).submitted(), approve(day), objection);
    }

    @Test
    void an_approval_rests_on_a_notice_with_a_number() {
        check(
                application(WLAN, 1_000, 900).submitted(),
                Step.on(LocalDate.of(2022, 9, 1), Action.APPROVE),
                "grant.rule.noticeNumber");
    }

    @ParameterizedTest
    @CsvSource({
        "WITH_ALLOWANCE, 2022-09-01, , ",
        "WITH_ALLOWANCE, 2022-08-31, , grant.rule.earlyStartAllowance",
        "WITH_ALLOWANCE, 2022-08-31, 2022-08-31, ",
        "WITH_ALLOWANCE, 2022-08-31, 2022-09-01, grant.rule.earlyStartAllowance",
        "REFUSED, 2022-08-31, 2022-08-01, grant.rule.earlyStart",
        "ALLOWED, 2022-08-31, , "
    })
    void no_order_before_the_approval(
            EarlyStart rule, LocalDate ordered, @Nullable LocalDate allowed, @Nullable String objection) {
        programme = Samples.programme(rule, Map.of());
        check(
                application(WLAN, 1_000, 900).approved(900).ordered(ordered, allowed),
                Step.on(LocalDate.of(2023, 6, 1), Action.IMPLEMENT),
                objection);
    }

    @ParameterizedTest
    @CsvSource({"2019-05-17, ", "2019-05-16, grant.rule.startFrom"})
    void even_an_allowed_start_is_not_before_the_first_day(LocalDate ordered, @Nullable String objection) {
        programme = Samples.programme(EarlyStart.ALLOWED, Map.of());
        check(application(WLAN, 1_000, 900).ordered(ordered, null), submit(), objection);
    }

    @ParameterizedTest
    @CsvSource({"2024-12-31, ", "2025-01-01, grant.rule.completionLate"})
    void measures_are_implemented_until_a_last_day(LocalDate day, @Nullable String objection) {
        check(application(WLAN, 1_000, 900).approved(900), Step.on(day, Action.IMPLEMENT), objection);
    }

    @ParameterizedTest
    @CsvSource({"800, ", "801, grant.rule.drawnTooMuch", "0, grant.rule.drawnNothing"})
    void no_more_is_drawn_than_was_approved(long amount, @Nullable String objection) {
        check(
                application(WLAN, 1_000, 900).implemented(800),
                Step.on(LocalDate.of(2023, 10, 1), Action.DRAW).amount(euros(amount)),
                objection);
    }

    @ParameterizedTest
    @CsvSource({"2024-12-31, '', ", "2026-11-28, '', grant.rule.afterEnd", "2026-11-28, Nachlauf laut Bescheid, "})
    void after_the_end_of_the_programme_money_is_drawn_for_a_reason_only(
            LocalDate day, String reason, @Nullable String objection) {
        check(
                application(WLAN, 1_000, 900).implemented(800),
                Step.on(day, Action.DRAW).amount(euros(800)).reason(reason),
                objection);
    }

    @ParameterizedTest
    @CsvSource({"400, ", "401, grant.rule.drawnTooMuch"})
    void several_drawdowns_together_stay_within_the_approval(long amount, @Nullable String objection) {
        check(
                application(WLAN, 1_000, 900).drawn(500).approvedAnew(900),
                Step.on(LocalDate.of(2023, 11, 1), Action.DRAW).amount(euros(amount)),
                objection);
    }

    @Test
    void nothing_is_settled_without_the_media_education_concept_or_with_a_later_one() {
        Samples.Application drawn = application(WLAN, 1_000, 900).drawn(900);
        check(drawn, settle(900), null);
        school = Samples.school(800, null);
        check(drawn, settle(900), "grant.rule.concept");
        school = Samples.school(800, LocalDate.of(2024, 6, 1));
        check(drawn, settle(900), "grant.rule.conceptLater");
    }

    @ParameterizedTest
    @CsvSource({"2024-12-31, ", "2025-01-01, grant.rule.settlementLate"})
    void settled_until_a_last_day(LocalDate day, @Nullable String objection) {
        check(
                application(WLAN, 1_000, 900).drawn(900),
                Step.on(day, Action.SETTLE).amount(euros(900)),
                objection);
    }

    @ParameterizedTest
    @CsvSource({"900, ", "0, ", "901, grant.rule.settledTooMuch", "-1, grant.rule.settledNothing"})
    void no_more_is_settled_than_was_drawn(long amount, @Nullable String objection) {
        check(application(WLAN, 1_000, 900).drawn(900), settle(amount), objection);
    }

    @ParameterizedTest
    @CsvSource({"900, ", "901, grant.rule.repaidTooMuch", "0, grant.rule.repaidNothing"})
    void no_more_is_paid_back_than_was_drawn(long amount, @Nullable String objection) {
        check(
                application(WLAN, 1_000, 900).drawn(900),
                Step.on(LocalDate.of(2024, 1, 1), Action.REPAY)
                        .amount(euros(amount))
                        .reason("Skonto"),
                objection);
    }

    @Test
    void who_withdraws_says_why() {
        Step withdraw = Step.on(LocalDate.of(2022, 4, 1), Action.WITHDRAW);
        check(application(WLAN, 1_000, 900), withdraw, "grant.rule.reason");
        check(application(WLAN, 1_000, 900), withdraw.reason("doppelt"), null);
    }

    @ParameterizedTest
    @EnumSource(
            value = ProgrammeField.class,
            names = {"APPLICATION_UNTIL", "OWN_SHARE", "BASE_AMOUNT"})
    void nothing_is_decided_on_an_open_term(ProgrammeField open) {
        programme = Samples.programme(EarlyStart.ALLOWED, Map.of(open, "Richtlinie steht aus"));
        check(application(WLAN, 1_000, 900), submit(), "grant.open");
    }

    @Test
    void a_step_out_of_order_names_only_that() {
        check(application(WLAN, 1_000, 900).without(11), settle(900), "grant.rule.state");
    }

    @Test
    void every_reason_that_a_rule_can_give_is_seen_here() throws IOException {
        String cases = Files.readString(Path.of("src/test/java/de/medienplan/grant/ApplicationRulesTest.java"));
        assertThat(ResourceBundle.getBundle("messages.grant", Locale.GERMAN).keySet().stream()
                        .filter(key -> key.startsWith("grant.rule.")))
                .isNotEmpty()
                .allMatch(cases::contains);
    }

    private static Step submit() {
        return Step.on(LocalDate.of(2022, 3, 15), Action.SUBMIT);
    }

    private static Step approve(String day) {
        return Step.on(LocalDate.parse(day), Action.APPROVE).number("ZB-1");
    }

    private static Step settle(long amount) {
        return Step.on(LocalDate.of(2024, 5, 31), Action.SETTLE).amount(euros(amount));
    }

    private void check(
            Samples.Application about, Step step, @Nullable String objection, Samples.Application... others) {
        ApplicationRow row = about.row(new ApplicationId(1));
        List<ApplicationRow> bound = new java.util.ArrayList<>(Arrays.stream(others)
                .map(other -> other.row(new ApplicationId(2)))
                .toList());
        bound.add(row);
        Commitments commitments = new Commitments(new Allowances(programme, List.of(school), shares), bound);
        List<String> keys = ApplicationRules.objections(
                        new RuleInput(row, programme, about.category(), school, commitments), step.completedFor(row))
                .stream()
                .map(Message::key)
                .toList();
        assertThat(keys).isEqualTo(objection == null ? List.of() : List.of(objection));
    }
}
