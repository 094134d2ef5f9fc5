package de.medienplan.support;

import static de.medienplan.support.SupportSamples.refused;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a contract must be like, at both sides of each threshold, and the terms of one that goes on by itself. */
class ContractRuleTest {

    private static final LocalDate START = LocalDate.of(2021, 1, 1);

    static ContractRow contract(
            String subject,
            LocalDate start,
            @Nullable LocalDate end,
            @Nullable LocalDate notice,
            @Nullable Integer renews,
            List<ServiceRow> services) {
        return new ContractRow(
                null,
                0,
                "CSS Service gGmbH",
                subject,
                "",
                start,
                end,
                notice,
                renews,
                null,
                "Frau Muster",
                "",
                "",
                "",
                services);
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "2021-01-01, -         , -  , -",
                "2020-12-31, -         , -  , support.contract.endBeforeStart",
                "2021-12-31, 2021-12-31, -  , -",
                "2021-12-31, 2022-01-01, -  , support.contract.noticeAfterEnd",
                "2021-12-31, 2021-01-01, -  , -",
                "2021-12-31, 2020-12-31, -  , support.contract.noticeBeforeStart",
                "-         , 2021-06-30, -  , -",
                "2021-12-31, 2021-09-30, 0  , support.contract.renewalMonths",
                "2021-12-31, 2021-09-30, 1  , -",
                "2021-12-31, 2021-09-30, 120, -",
                "2021-12-31, 2021-09-30, 121, support.contract.renewalMonths",
                "2021-12-31, -         , 12 , support.contract.renewalWithoutDates",
                "-         , 2021-09-30, 12 , support.contract.renewalWithoutDates"
            })
    void dates_fit_together(
            @Nullable LocalDate end, @Nullable LocalDate notice, @Nullable Integer renews, @Nullable String refusal) {
        check(contract("Wartung", START, end, notice, renews, List.of()), refusal);
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "-, -, -",
                "0, -, -",
                "-0.01, -, support.contract.costNegative",
                "9999999999999.99, -, -",
                "10000000000000, -, support.contract.costTooHigh",
                "1, a@b, -",
                "1, kein Postfach, support.contract.mail"
            })
    void cost_and_address_are_plausible(@Nullable BigDecimal cost, @Nullable String mail, @Nullable String refusal) {
        check(withContact(cost, "Frau Muster", mail == null ? "" : mail, ""), refusal);
    }

    @ParameterizedTest
    @CsvSource({"Frau Muster, '', '', true", "'', a@b, '', true", "'', '', 0511 1, true", "' ', ' ', '', false"})
    void somebody_can_be_reached(String name, String mail, String phone, boolean enough) {
        check(withContact(null, name, mail, phone), enough ? null : "support.contract.contactMissing");
    }

    @Test
    void a_term_follows_the_other_until_notice_is_given() {
        ContractRow yearly =
                contract("Wartung", START, LocalDate.of(2021, 12, 31), LocalDate.of(2021, 9, 30), 12, List.of());

        assertThat(yearly.termOn(LocalDate.of(2021, 9, 30))).isEqualTo(term("2021-12-31", "2021-09-30", "2022-12-31"));
        assertThat(yearly.termOn(LocalDate.of(2021, 10, 1))).isEqualTo(term("2022-12-31", "2022-09-30", "2023-12-31"));
        assertThat(yearly.termOn(LocalDate.of(2026, 11, 23))).isEqualTo(term("2027-12-31", "2027-09-30", "2028-12-31"));
        assertThat(yearly.dueAfter(LocalDate.of(2026, 11, 23))).isEqualTo(LocalDate.of(2027, 9, 30));
    }

    @Test
    void the_last_day_of_a_month_stays_the_last_one() {
        ContractRow halfYearly =
                contract("Leitung", START, LocalDate.of(2021, 6, 30), LocalDate.of(2021, 4, 30), 6, List.of());

        assertThat(halfYearly.termOn(LocalDate.of(2021, 5, 1)))
                .isEqualTo(term("2021-12-31", "2021-10-31", "2022-06-30"));
    }

    @Test
    void a_contract_that_ends_is_over_the_day_after() {
        ContractRow ending = contract("Leitung", START, LocalDate.of(2021, 6, 30), null, null, List.of());

        assertThat(ending.runsOn(LocalDate.of(2021, 6, 30))).isTrue();
        assertThat(ending.runsOn(LocalDate.of(2021, 7, 1))).isFalse();
        assertThat(ending.dueAfter(LocalDate.of(2021, 7, 1))).isNull();
    }

    private static ContractTerm term(String end, String notice, String renewed) {
        return new ContractTerm(LocalDate.parse(end), LocalDate.parse(notice), LocalDate.parse(renewed));
    }

    private static ContractRow withContact(@Nullable BigDecimal cost, String name, String mail, String phone) {
        return new ContractRow(
                null, 0, "CSS", "Wartung", "", START, null, null, null, cost, name, mail, phone, "", List.of());
    }

    private static void check(ContractRow row, @Nullable String refusal) {
        if (refusal == null) {
            ContractRules.check(row);
        } else {
            refused(refusal, () -> ContractRules.check(row));
        }
    }
}
