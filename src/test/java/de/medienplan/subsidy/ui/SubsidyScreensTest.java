package de.medienplan.subsidy.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.QueryParameters;
import de.medienplan.school.SchoolId;
import de.medienplan.shared.SchoolYear;
import de.medienplan.subsidy.CaseId;
import de.medienplan.subsidy.CaseValues;
import de.medienplan.subsidy.SampleCases;
import de.medienplan.subsidy.SubsidyCases;
import de.medienplan.subsidy.TestSchool;
import de.medienplan.subsidy.calculation.Contract;
import de.medienplan.subsidy.calculation.ContractType;
import de.medienplan.testing.OnDay;
import de.medienplan.testing.ViewTest;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.test.context.support.WithMockUser;

/** The work of a year on the screens: a case, its payment, the correction, the new school year, the deletion. */
@WithMockUser(
        username = "sina",
        roles = {"SUBSIDY", "READER"})
@OnDay("2026-01-20")
class SubsidyScreensTest extends ViewTest {

    @Autowired
    SubsidyCases cases;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    private SchoolYear year;
    private SchoolId school;

    @BeforeEach
    void a_school() {
        UI.getCurrent().setLocale(Locale.GERMANY);
        year = SchoolYear.of(LocalDate.now(clock));
        school = TestSchool.add(jdbc, "90001", "Goetheschule");
    }

    @Test
    void a_month_is_paid_as_it_was_shown() {
        entitled("AZ-1", "12.00");
        navigate(PaymentsView.class);
        click("Monat zahlen");
        confirm();

        assertThat(stored("payment")).isEqualTo(1);
        assertThat(test($(Grid.class).first()).size()).isEqualTo(1);
        assertThat(texts()).contains("7,20\u00a0€");
    }

    @Test
    void what_changed_since_the_preview_is_named_and_not_paid() {
        CaseId id = entitled("AZ-1", "12.00");
        navigate(PaymentsView.class);
        click("Monat zahlen");
        change(id, "10.00", null);
        confirm();

        assertThat(stored("payment")).isZero();
        assertThat($(ListItem.class).all())
                .extracting(ListItem::getText)
                .anyMatch(text -> text.contains("AZ-1") && text.contains("7,20 € → 6,00 €"));
        click("Monat zahlen");
        confirm();
        assertThat(stored("payment")).isEqualTo(1);
    }

    @Test
    void what_was_paid_too_much_is_claimed_back_by_a_correction() {
        CaseId id = entitled("AZ-1", "12.00");
        navigate(PaymentsView.class);
        click("Monat zahlen");
        confirm();
        change(id, "10.00", null);
        open("zuschuesse/zahlungen", "1");
        click("Berichtigung buchen");
        confirm();

        assertThat(jdbc.sql("SELECT amount FROM subsidy.payment ORDER BY id DESC LIMIT 1")
                        .query(BigDecimal.class)
                        .single())
                .isEqualByComparingTo("-1.20");
    }

    @Test
    void cases_go_into_the_new_school_year_and_back() {
        endingProof("AZ-1");
        navigate(RenewalView.class);
        click("Alle wählen");
        test($(DatePicker.class).withCaption("Neue Nachweise gesehen am").single())
                .setValue(LocalDate.now(clock));
        click("Gewählte verlängern");
        assertThat(stored("attendance")).isEqualTo(2);

        open("zuschuesse/schuljahr", "1");
        click("Rückgängig");
        assertThat(stored("attendance")).isEqualTo(1);
    }

    @Test
    void a_case_that_changed_since_the_preview_is_not_renewed() {
        CaseId id = endingProof("AZ-1");
        navigate(RenewalView.class);
        click("Alle wählen");
        test($(DatePicker.class).withCaption("Neue Nachweise gesehen am").single())
                .setValue(LocalDate.now(clock));
        change(id, "12.00", year.lastDay());
        click("Gewählte verlängern");

        assertThat(stored("attendance")).isEqualTo(1);
        assertThat($(ListItem.class).all()).extracting(ListItem::getText).anyMatch(text -> text.contains("AZ-1"));
    }

    @Test
    void what_is_due_is_deleted_after_a_question() {
        cases.save(SampleCases.with("ALT", "F-9", 1, school, SampleCases.contract("2018-08-01", "2019-07-31")));
        open("zuschuesse/datenschutz", "1");
        click("Fällige jetzt löschen");
        confirm();
        assertThat(stored("subsidy_case")).isZero();
    }

    @Test
    void what_became_due_since_the_dry_run_is_named_and_not_deleted() {
        cases.save(SampleCases.with("ALT", "F-9", 1, school, SampleCases.contract("2018-08-01", "2019-07-31")));
        open("zuschuesse/datenschutz", "1");
        click("Fällige jetzt löschen");
        cases.save(SampleCases.with("ALT-2", "F-8", 1, school, SampleCases.contract("2018-08-01", "2019-07-31")));
        confirm();

        assertThat(stored("subsidy_case")).isEqualTo(2);
        assertThat($(ListItem.class).all()).extracting(ListItem::getText).containsExactly("ALT-2: neu dabei");
    }

    private CaseId entitled(String reference, String rent) {
        return cases.save(SampleCases.with(
                reference,
                "F-1",
                1,
                school,
                contract(rent, null),
                SampleCases.but(year.firstDay().toString(), year.lastDay().toString())));
    }

    /** Its proof ends with the school year before the one that the screen proposes. */
    private CaseId endingProof(String reference) {
        year = new SchoolYear(SchoolYear.of(LocalDate.now(clock).plusMonths(5)).start() - 1);
        return entitled(reference, "12.00");
    }

    private void change(CaseId id, String rent, @Nullable LocalDate until) {
        CaseValues stored = cases.detail(id).values();
        cases.save(SampleCases.changed(stored, contract(rent, until)));
    }

    private Contract contract(String rent, @Nullable LocalDate until) {
        return new Contract(ContractType.RENT, new BigDecimal(rent), year.firstDay(), until);
    }

    private static void open(String route, String tab) {
        UI.getCurrent().navigate(route, QueryParameters.of("reiter", tab));
    }

    private void click(String text) {
        test($(Button.class).withText(text).first()).click();
    }

    private void confirm() {
        test($(ConfirmDialog.class).single()).confirm();
    }

    private List<String> texts() {
        return $(Span.class).all().stream()
                .map(Component::getElement)
                .map(e -> e.getText())
                .toList();
    }

    private int stored(String table) {
        return jdbc.sql("SELECT count(*) FROM subsidy." + table)
                .query(Integer.class)
                .single();
    }
}
