package de.medienplan.school.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.textfield.TextField;
import de.medienplan.school.SchoolId;
import de.medienplan.school.SchoolTypeRow;
import de.medienplan.school.SchoolTypes;
import de.medienplan.school.Schools;
import de.medienplan.school.TestSchools;
import de.medienplan.testing.ViewTest;
import de.medienplan.ui.ConflictDialog;
import de.medienplan.ui.FormDialog;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;

@WithMockUser(
        username = "anna",
        roles = {"PLANNING", "READER"})
class SchoolFormsTest extends ViewTest {

    @Autowired
    SchoolTypes types;

    @Autowired
    Schools schools;

    @BeforeEach
    void speak_german() {
        UI.getCurrent().setLocale(Locale.GERMANY);
    }

    @Test
    void a_code_that_is_taken_is_refused_at_its_field_and_what_was_typed_stays() {
        SchoolTypeRow first = openFirstType();
        field(TextField.class, "Kürzel").setValue(types.all().get(1).code());
        click("Speichern");
        assertThat(field(TextField.class, "Kürzel").getErrorMessage()).endsWith("ist schon vergeben.");
        field(TextField.class, "Name").setValue(" ");
        click("Speichern");
        assertThat(field(TextField.class, "Name").getErrorMessage()).isEqualTo("Bitte ausfüllen.");
        assertThat(types.all().getFirst()).isEqualTo(first);
    }

    @Test
    void a_type_that_somebody_else_changed_is_neither_overwritten_nor_deleted_unseen() {
        SchoolTypeRow first = openFirstType();
        types.save(renamed(first, "Volksschule"));
        click("Löschen");
        test($(ConfirmDialog.class).single()).confirm();
        assertThat(field(TextField.class, "Name").getValue()).isEqualTo("Volksschule");
        types.save(renamed(types.all().getFirst(), "Elementarschule"));
        field(TextField.class, "Name").setValue("Primarschule");
        click("Speichern");
        assertThat($(ConflictDialog.class).exists()).isTrue();
        assertThat(types.all().getFirst().name()).isEqualTo("Elementarschule");
    }

    @Test
    void a_school_is_ended_only_with_a_day() {
        SchoolId id = schools.create(TestSchools.GOETHE);
        UI.getCurrent().navigate("schulen", com.vaadin.flow.router.QueryParameters.of("schule", "67001"));
        click("Schule beenden …");
        click("Schule beenden");
        assertThat(field(DatePicker.class, "Ab").getErrorMessage()).isEqualTo("Bitte ausfüllen.");
        assertThat(schools.detail(id).endedOn()).isNull();
        field(DatePicker.class, "Ab").setValue(LocalDate.of(2026, 7, 31));
        click("Schule beenden");
        assertThat($(FormDialog.class).exists()).isFalse();
        assertThat(schools.detail(id).endedOn()).isEqualTo(LocalDate.of(2026, 7, 31));
    }

    private SchoolTypeRow openFirstType() {
        navigate(SchoolTypesView.class);
        test($(Grid.class).single()).clickRow(0);
        return types.all().getFirst();
    }

    private static SchoolTypeRow renamed(SchoolTypeRow row, String name) {
        return new SchoolTypeRow(
                row.id(), row.version(), row.code(), name, row.level(), row.sortOrder(), row.schools());
    }

    private void click(String text) {
        FormDialog<?> dialog = $(FormDialog.class).all().stream().findFirst().orElse(null);
        Button button = dialog == null
                ? $(Button.class).withText(text).single()
                : $(Button.class, dialog).withText(text).single();
        test(button).click();
    }

    private <C extends Component> C field(Class<C> type, String label) {
        return $(type).withCaption(label).last();
    }
}
