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
import de.medienplan.school.SampleFacts;
import de.medienplan.support.SupportRules;
import de.medienplan.testing.DatabaseTest;
import de.medienplan.testing.EmptyCity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
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

    private static final Path MIGRATION = Path.of("src/main/resources/db/migration/V950__report_own_facts.sql");

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
    }

    @Test
    void an_old_database_without_the_sample_loses_it_but_for_what_somebody_changed() throws IOException {
        facts.load();
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

        database.execute(Files.readString(MIGRATION));

        assertThat(basis.all()).singleElement().extracting(MeasureRow::name).isEqualTo("Unsere Pilotschulen");
        assertNothingOfTheSample();
    }

    @Test
    void an_old_database_with_the_sample_keeps_it() throws IOException {
        example.load();
        database.execute(Files.readString(MIGRATION));

        assertThat(basis.all()).hasSize(4);
        assertThat(costs.decisionYear()).contains(2020);
        assertThat(reconciliations.all()).isNotEmpty();
        assertThat(budgets.years(LocalDate.MAX)).isNotEmpty();
        assertThat(support.costs()).noneMatch(cost -> cost.totalUnknown());
        assertThat(programmes.all()).extracting(ProgrammeTerms::code).contains("digitalpakt");
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
