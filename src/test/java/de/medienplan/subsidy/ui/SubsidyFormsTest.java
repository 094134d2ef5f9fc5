package de.medienplan.subsidy.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import de.medienplan.school.SchoolId;
import de.medienplan.subsidy.StateSupportRow;
import de.medienplan.subsidy.SubsidyRules;
import de.medienplan.testing.ViewTest;
import de.medienplan.ui.ConflictDialog;
import de.medienplan.ui.FormDialog;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.test.context.support.WithMockUser;

/** What is missing or refused is said at its field, and what was typed stays. */
@WithMockUser(
        username = "sina",
        roles = {"SUBSIDY", "READER"})
class SubsidyFormsTest extends ViewTest {

    @Autowired
    SubsidyRules rules;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void speak_german() {
        UI.getCurrent().setLocale(Locale.GERMANY);
    }

    @Test
    void a_case_without_a_school_is_refused_at_the_fields_of_the_school() {
        navigate(CasesView.class);
        click("Neuer Fall");
        test(field(TextField.class, "Aktenzeichen")).setValue("AZ-7");
        test(field(TextField.class, "Kürzel")).setValue("K-7");
        test(field(BigDecimalField.class, "Miete im Monat / Kaufpreis")).setValue(new BigDecimal("12.00"));
        click("Speichern");

        assertThat(field(ComboBox.class, "Familie").getErrorMessage()).isEqualTo("Bitte ausfüllen.");
        assertThat(field(ComboBox.class, "Schule").isInvalid()).isTrue();
        assertThat(field(IntegerField.class, "Jahrgang").isInvalid()).isTrue();
        assertThat(field(TextField.class, "Aktenzeichen").getValue()).isEqualTo("AZ-7");
        assertThat(stored("subsidy_case")).isZero();
    }

    @Test
    void what_is_typed_of_a_case_is_asked_about_before_another_case_or_another_screen() {
        navigate(CasesView.class);
        click("Neuer Fall");
        test(field(TextField.class, "Aktenzeichen")).setValue("AZ-8");

        click("Neuer Fall");
        test($(ConfirmDialog.class).single()).cancel();
        assertThat(field(TextField.class, "Aktenzeichen").getValue()).isEqualTo("AZ-8");

        UI.getCurrent().navigate(StatisticsView.class);
        test($(ConfirmDialog.class).single()).cancel();
        assertThat(field(TextField.class, "Aktenzeichen").getValue()).isEqualTo("AZ-8");

        click("Neuer Fall");
        test($(ConfirmDialog.class).single()).reject();
        assertThat(field(TextField.class, "Aktenzeichen").getValue()).isEmpty();
    }

    @Test
    void a_name_in_the_place_of_a_pseudonym_is_refused_at_its_field() {
        navigate(CasesView.class);
        click("Neuer Fall");
        test(field(TextField.class, "Aktenzeichen")).setValue("AZ-7");
        test(field(TextField.class, "Kürzel")).setValue("Mustermann");
        field(ComboBox.class, "Familie").setValue("F-1");
        test(field(BigDecimalField.class, "Miete im Monat / Kaufpreis")).setValue(new BigDecimal("12.00"));
        click("Schule ab …");
        field(DatePicker.class, "Ab").setValue(LocalDate.of(2026, 8, 1));
        field(ComboBox.class, "Schule").setValue(SchoolId.NONE);
        field(IntegerField.class, "Jahrgang").setValue(7);
        click("Speichern");

        assertThat(field(TextField.class, "Kürzel").getErrorMessage()).startsWith("Als Kürzel sind nur Initialen");
        assertThat(stored("subsidy_case")).isZero();
    }

    @Test
    void a_share_says_at_its_fields_what_is_missing_and_what_a_rule_forbids() {
        int before = rules.shares().size();
        open("zuschuesse/regeln", "0");
        click("Neuer Anteil");
        click("Speichern");
        assertThat(field(Select.class, "Anspruchsart").getErrorMessage()).isEqualTo("Bitte ausfüllen.");
        assertThat(field(TextField.class, "Quelle").isInvalid()).isTrue();

        choose(field(Select.class, "Anspruchsart"));
        field(TextField.class, "Quelle").setValue("Ratsbeschluss");
        field(DatePicker.class, "Gilt ab").setValue(LocalDate.of(2036, 8, 2));
        click("Speichern");
        assertThat(field(DatePicker.class, "Gilt ab").getErrorMessage()).startsWith("Die Regel muss an einem Ersten");
        assertThat(rules.shares()).hasSize(before);

        field(DatePicker.class, "Gilt ab").setValue(LocalDate.of(2036, 8, 1));
        click("Speichern");
        assertThat($(FormDialog.class).exists()).isFalse();
        assertThat(rules.shares()).hasSize(before + 1);
    }

    @Test
    void an_end_that_somebody_else_set_meanwhile_is_shown_before_it_is_replaced() {
        rules.add(new StateSupportRow(
                null,
                "Landesprogramm",
                LocalDate.of(2036, 8, 1),
                null,
                StateSupportRow.Classes.ALL,
                java.util.Set.of(),
                null,
                "Erlass",
                ""));
        open("zuschuesse/regeln", "3");
        test($(Grid.class).first()).clickRow(0);
        rules.end(rules.stateSupports().getFirst(), LocalDate.of(2038, 7, 31));
        field(DatePicker.class, "Gilt bis").setValue(LocalDate.of(2037, 7, 31));
        click("Speichern");

        assertThat($(ConflictDialog.class).exists()).isTrue();
        assertThat(rules.stateSupports().getFirst().validUntil()).isEqualTo(LocalDate.of(2038, 7, 31));
    }

    @SuppressWarnings("unchecked")
    private static void choose(Select<?> select) {
        ((Select<Object>) select).setValue(select.getListDataView().getItem(0));
    }

    private static void open(String route, String tab) {
        UI.getCurrent().navigate(route, QueryParameters.of("reiter", tab));
    }

    private void click(String text) {
        Dialog dialog =
                $(Dialog.class).all().stream().reduce((first, last) -> last).orElse(null);
        Button button = dialog == null
                ? $(Button.class).withText(text).first()
                : $(Button.class, dialog).withText(text).first();
        test(button).click();
    }

    private <C extends Component> C field(Class<C> type, String label) {
        return $(type).withCaption(label).last();
    }

    private int stored(String table) {
        return jdbc.sql("SELECT count(*) FROM subsidy." + table)
                .query(Integer.class)
                .single();
    }
}
