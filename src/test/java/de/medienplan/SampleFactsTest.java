package de.medienplan;

import static org.assertj.core.api.Assertions.assertThat;

import de.medienplan.budget.Budgets;
import de.medienplan.budget.CostBasis;
import de.medienplan.budget.CostTables;
import de.medienplan.budget.MeasureRow;
import de.medienplan.budget.Reconciliations;
import de.medienplan.grant.ProgrammeTerms;
import de.medienplan.grant.Programmes;
import de.medienplan.school.HannoverExample;
import de.medienplan.school.SampleDay;
import de.medienplan.school.SampleFacts;
import de.medienplan.support.SupportRules;
import de.medienplan.testing.DatabaseTest;
import de.medienplan.testing.EmptyCity;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.test.context.support.WithMockUser;

/**
 * What the sample rests on comes with it and only with it. The migration that takes it out of other databases is run
 * again here on databases as they were before: with everything of the sample in them.
 */
@DatabaseTest
@EmptyCity
@WithMockUser(
        username = "bea",
        roles = {"ADMIN", "PLANNING", "FINANCE", "SUPPORT", "READER"})
class SampleFactsTest {

    private static final Path MIGRATIONS = Path.of("src/main/resources/db/migration");

    @Autowired
    JdbcTemplate database;

    @Autowired
    SampleFacts facts;

    @Autowired
    HannoverExample example;

    @Autowired
    CostBasis basis;

    @Autowired
    CostTables costs;

    @Autowired
    Reconciliations reconciliations;

    @Autowired
    Budgets budgets;

    @Autowired
    SupportRules support;

    @Autowired
    Programmes programmes;

    @Test
    void a_new_city_has_no_measures_years_decision_or_contradictions() {
        assertNothingOfTheSample();
        assertThat(basis.all()).isEmpty();
        assertNoSourceNamesThePaper();
    }

    @Test
    void an_old_database_without_the_sample_loses_it_but_for_what_somebody_changed() throws IOException {
        facts.load(SampleDay.ofCouncilPaper());
        MeasureRow first = basis.all().getFirst();
        basis.save(new MeasureRow(
                first.id(),
                first.version(),
                first.number(),
                "Unsere Pilotschulen",
                first.operating(),
                first.investment(),
                first.depreciationInterest(),
                first.perSchool(),
                first.schools(),
                first.firstYear(),
                first.needs(),
                first.source(),
                first.sourceDate()));

        migrate();

        assertThat(basis.all()).singleElement().extracting(MeasureRow::name).isEqualTo("Unsere Pilotschulen");
        assertNothingOfTheSample();
    }

    @Test
    void an_old_database_with_the_sample_keeps_it() throws IOException {
        example.load();
        migrate();

        assertThat(basis.all()).hasSize(4);
        assertThat(costs.decisionYear()).contains(2020);
        assertThat(reconciliations.all()).isNotEmpty();
        assertThat(budgets.years(LocalDate.MAX)).isNotEmpty();
        assertThat(support.costs()).noneMatch(cost -> cost.totalUnknown());
        assertThat(programmes.all()).extracting(ProgrammeTerms::code).contains("digitalpakt");
    }

    @Test
    void a_city_at_work_without_the_sample_keeps_what_its_plans_rest_on_as_assumptions() throws IOException {
        facts.load(SampleDay.ofCouncilPaper());
        database.execute("INSERT INTO subsidy.device_model (name) VALUES ('Unser Tablet')");
        database.execute("UPDATE group_ratio SET version = 1, source = 'Unser Schlüssel'");
        database.execute("""
            INSERT INTO school (version, number, name, type_id, mep_place, synthetic, status, changed_at, changed_by)
            SELECT 0, '70301', 'Nord', min(id), 'NONE', '', 'ACTIVE', now(), 'bea' FROM school_type
            """);

        migrate();

        assertThat(number("SELECT amount FROM rollout_assumption WHERE code = 'flatRate' AND source LIKE 'Annahme%'"))
                .isEqualByComparingTo("755000");
        assertThat(number("SELECT amount FROM rollout_assumption WHERE code = 'tabletsPerPost'"))
                .isEqualByComparingTo("1500");
        assertThat(number("SELECT amount FROM budget_parameter WHERE code = 'SAFETY_MARGIN'"))
                .isEqualByComparingTo("0.2");
        assertThat(number("SELECT count(*) FROM budget_line")).isZero();
        assertThat(number("SELECT count(*) FROM subsidy.device_model WHERE name = 'Unser Tablet'"))
                .isEqualByComparingTo("1");
        assertThat(number("SELECT count(*) FROM device_category WHERE source LIKE '%1000/2020%'"))
                .isZero();
        assertThat(number("SELECT count(*) FROM device_target WHERE source LIKE '%1000/2020%'"))
                .isZero();
    }

    @Test
    void figures_of_the_sample_are_not_given_to_another_programme_that_has_its_number() {
        database.execute(
                "INSERT INTO grant_programme (id, version, code, name, state, early_start, concept_required, notes)"
                        + " VALUES (1, 0, 'eigenes', 'Eigenes Programm', 'RUNNING', 'WITH_ALLOWANCE', FALSE, '')");

        facts.load(SampleDay.ofCouncilPaper());

        assertThat(number("SELECT count(*) FROM grant_category WHERE programme_id = 1"))
                .isZero();
        assertThat(number("SELECT count(*) FROM grant_figure WHERE programme_id = 1"))
                .isZero();
        assertThat(number("SELECT count(*) FROM grant_required_document WHERE programme_id = 1"))
                .isZero();
    }

    private void migrate() throws IOException {
        database.execute("ALTER TABLE rollout_assumption ALTER COLUMN amount SET NOT NULL"); // as before V950
        for (String file : List.of(
                "V949__report_keep_own_models.sql",
                "V950__report_own_facts.sql",
                "V951__report_keep_what_a_city_rests_on.sql")) {
            database.execute(Files.readString(MIGRATIONS.resolve(file)));
        }
    }

    private BigDecimal number(String query) {
        return Objects.requireNonNull(database.queryForObject(query, BigDecimal.class));
    }

    /** Whatever is said of devices, money and posts, no city reads of another's council paper as the source. */
    private void assertNoSourceNamesThePaper() {
        List<String> tables = database.queryForList(
                "SELECT table_schema || '.' || table_name FROM information_schema.columns"
                        + " WHERE column_name = 'source' AND table_schema IN ('public', 'subsidy')",
                String.class);
        assertThat(tables)
                .contains("public.device_category", "public.device_target")
                .allSatisfy(table -> assertThat(database.queryForList(
                                "SELECT source FROM " + table
                                        + " WHERE source LIKE '%1000/2020%' OR source LIKE '%Hannover%'",
                                String.class))
                        .as(table)
                        .isEmpty());
    }

    private void assertNothingOfTheSample() {
        assertThat(costs.decisionYear()).isEmpty();
        assertThat(reconciliations.all()).isEmpty();
        assertThat(budgets.years(LocalDate.MAX)).isEmpty();
        assertThat(support.costs()).allMatch(cost -> cost.totalUnknown());
        assertThat(support.expansion()).isEmpty();
        assertThat(programmes.all()).extracting(ProgrammeTerms::code).doesNotContain("digitalpakt");
    }
}
