package de.medienplan.subsidy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import de.medienplan.school.SchoolId;
import de.medienplan.shared.SchoolYear;
import de.medienplan.shared.UserException;
import de.medienplan.testing.DatabaseTest;
import de.medienplan.testing.OnDay;
import de.medienplan.testing.SignedIn;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.parser.PdfTextExtractor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@DatabaseTest
@OnDay("2026-01-20")
class RetentionTest {

    @Autowired
    SubsidyCases cases;

    @Autowired
    PaymentRuns runs;

    @Autowired
    Retention retention;

    @Autowired
    NightlyDeletion night;

    @Autowired
    SubsidyPrivacy privacy;

    @Autowired
    SubsidyStatistics statistics;

    @Autowired
    JdbcClient jdbc;

    private SchoolId school;

    @BeforeEach
    void an_old_case_and_a_new_one() {
        school = TestSchool.add(jdbc, "90001", "Goetheschule");
        SignedIn.as("sina", "SUBSIDY");
        cases.save(SampleCases.with(
                "ALT-77",
                "FAM-77",
                1,
                school,
                SampleCases.contract("2018-08-01", "2019-07-31"),
                SampleCases.but("2018-08-01", "2019-07-31")));
        cases.save(SampleCases.rent("NEU-88", "FAM-88", 1, school, SampleCases.but("2025-08-01", "2026-07-31")));
        runs.pay(runs.preview(YearMonth.of(2018, 9)));
        runs.pay(runs.preview(YearMonth.of(2025, 9)));
        cases.list(LocalDate.of(2018, 9, 1));
    }

    @AfterEach
    void sign_out() {
        SignedIn.out();
    }

    @Test
    void the_dry_run_names_what_is_due_and_deletes_nothing() {
        assertThat(retention.dryRun().due()).extracting(DueDeletion::reference).containsExactly("ALT-77");
        assertThat(count("subsidy_case")).isEqualTo(2);
    }

    @Test
    void the_night_deletes_every_trace_and_leaves_sums_and_a_record() {
        long old = jdbc.sql("SELECT id FROM subsidy.subsidy_case WHERE reference = 'ALT-77'")
                .query(Long.class)
                .single();
        SignedIn.out();
        night.run();
        SignedIn.as("sina", "SUBSIDY");
        assertThat(dump()).doesNotContain("ALT-77").doesNotContain("FAM-77");
        for (String table : List.of("attendance", "entitlement", "payment", "case_log")) {
            assertThat(jdbc.sql("SELECT count(*) FROM subsidy." + table + " WHERE case_id = ?")
                            .param(old)
                            .query(Integer.class)
                            .single())
                    .as(table)
                    .isZero();
        }
        assertThat(jdbc.sql("SELECT count(*) FROM subsidy.access_log WHERE ? = ANY(case_ids)")
                        .param(old)
                        .query(Integer.class)
                        .single())
                .isZero();
        assertThat(retention.records())
                .singleElement()
                .matches(record -> record.cases() == 1
                        && record.payments() == 1
                        && record.subject().equals("BUT"));
        assertThat(runs.all()).extracting(run -> run.total().toString()).containsExactly("7.20", "7.20");
        assertThat(statistics.full(new SchoolYear(2018)).total())
                .isEqualTo(new SubsidyStatistic.Group(SchoolId.NONE, "", 1, new BigDecimal("7.20")));
        assertThat(cases.list(LocalDate.of(2026, 1, 20)))
                .extracting(CaseRow::reference)
                .containsExactly("NEU-88");
    }

    @Test
    void a_second_run_finds_nothing_more() {
        assertThat(retention.delete(retention.dryRun())).isEqualTo(1);
        assertThat(retention.delete(retention.dryRun())).isZero();
        assertThat(retention.records()).hasSize(1);
    }

    @Test
    void what_became_due_since_the_dry_run_is_not_deleted_unseen() {
        DeletionPreview shown = retention.dryRun();
        cases.save(SampleCases.with("ALT-78", "FAM-78", 1, school, SampleCases.contract("2018-08-01", "2019-07-31")));
        assertThatExceptionOfType(PreviewOutdated.class)
                .isThrownBy(() -> retention.delete(shown))
                .extracting(refusal -> refusal.reason().key())
                .isEqualTo("subsidy.rule.deletionChanged");
        assertThat(count("subsidy_case")).isEqualTo(3);
    }

    @Test
    void retention_is_not_shorter_than_corrections_look_back() {
        assertThatExceptionOfType(UserException.class)
                .isThrownBy(() -> retention.add(new RetentionRow(
                        "BUT", RetentionTrigger.CONTRACT_END, 11, LocalDate.of(2026, 1, 20), "Test", "", "")))
                .extracting(refusal -> refusal.reason().key())
                .isEqualTo("subsidy.rule.retentionShort");
    }

    /** Contract ends in the school year 2019/20; 12 months of correction. */
    @ParameterizedTest
    @CsvSource({
        "CONTRACT_END, 24, 2019-10-31, 2021-11-01",
        "SCHOOL_YEAR_END, 48, 2019-10-31, 2024-08-01",
        "ENTITLEMENT_END, 24, 2019-10-31, 2021-08-01",
        "LAST_PAYMENT, 12, 2019-10-31, 2020-11-01",
        "CONTRACT_END, 1, 2019-10-31, 2020-11-01"
    })
    void the_day_follows_from_trigger_and_months(
            RetentionTrigger trigger, int months, LocalDate end, LocalDate expected) {
        var policy = new RetentionPolicy(
                subject -> Optional.of(
                        new RetentionRow(subject, trigger, months, LocalDate.of(2017, 8, 1), "Test", "", "")),
                12);
        CaseValues values = SampleCases.with(
                "AZ",
                "F",
                1,
                school,
                SampleCases.contract("2018-08-01", end.toString()),
                SampleCases.but("2018-08-01", "2019-07-31"));
        CaseValues stored = new CaseValues(
                new CaseId(7),
                0,
                new CaseValues.File(
                        values.reference(), values.alias(), values.file().family(), 1),
                null,
                values.contract(),
                values.attendances(),
                values.entitlements(),
                values.otherSupport(),
                false);
        assertThat(policy.due(stored, Set.of(), LocalDate.of(2019, 10, 31)))
                .map(DueDeletion::dueOn)
                .contains(expected);
    }

    @Test
    void a_family_is_told_everything_that_is_stored() throws Exception {
        byte[] pdf = privacy.information("FAM-77");
        assertThat(new String(pdf, 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
        StringBuilder text = new StringBuilder();
        try (PdfReader reader = new PdfReader(pdf)) {
            for (int page = 1; page <= reader.getNumberOfPages(); page++) {
                text.append(new PdfTextExtractor(reader).getTextFromPage(page));
            }
        }
        assertThat(text.toString().replaceAll("\\s+", " "))
                .contains("ALT-77", "FAM-77", "Goetheschule", "09/2018", "7,20", "sina", "01.08.2023")
                .doesNotContain("NEU-88");
    }

    private int count(String table) {
        return jdbc.sql("SELECT count(*) FROM subsidy." + table)
                .query(Integer.class)
                .single();
    }

    /** Every row of every table of the database as text. */
    private String dump() {
        StringBuilder dump = new StringBuilder();
        jdbc.sql("SELECT quote_ident(schemaname) || '.' || quote_ident(tablename) FROM pg_tables"
                        + " WHERE schemaname IN ('public', 'subsidy')")
                .query(String.class)
                .list()
                .forEach(table -> jdbc.sql("SELECT t::text FROM " + table + " t")
                        .query(String.class)
                        .list()
                        .forEach(row -> dump.append(row).append('\n')));
        return dump.toString();
    }
}
