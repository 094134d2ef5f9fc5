package de.medienplan.device.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import de.medienplan.device.CategoryPart;
import de.medienplan.device.CategoryRow;
import de.medienplan.device.SupportGroups;
import de.medienplan.testing.SignedIn;
import de.medienplan.ui.FormDialog;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What is counted: categories of devices with their components. */
class CategoryJourneyTest extends DeviceScreens {

    @Autowired
    SupportGroups groups;

    @Test
    void a_new_category_can_be_counted_and_its_code_is_taken() {
        navigate(CategoriesView.class);
        create("DRONE");
        assertThat(categories.active()).extracting(CategoryRow::code).contains("DRONE");
        create("DRONE");
        assertThat(text($(FormDialog.class).single(), "Kürzel").getErrorMessage())
                .isEqualTo("Das Kürzel DRONE ist schon vergeben.");
        navigate(CountsView.class);
        assertThat($(CountGrid.class).single().table("Gerätezahlen").columns())
                .extracting(column -> column.heading())
                .contains("Drohne");
    }

    @Test
    void a_component_of_a_category_needs_a_name_and_counts_for_support() {
        navigate(CategoriesView.class);
        test($(Button.class).withText("Neue Kategorie").single()).click();
        FormDialog<?> dialog = fill("ROBOT");
        test($(Button.class).withText("Bestandteil hinzufügen").single()).click();
        press("Speichern");
        assertThat(text(dialog, "Bestandteil").isInvalid()).isTrue();
        assertThat(text(dialog, "Bestandteil").getErrorMessage()).isEqualTo("Bitte ausfüllen.");
        text(dialog, "Bestandteil").setValue("Greifarm");
        press("Speichern");
        assertThat($(PartsField.class).from(dialog).single().getErrorMessage())
                .isEqualTo("Eine Einheit zählt als 1 Geräte, ihre gezählten Bestandteile ergeben aber 0.");
        $(Checkbox.class)
                .from(dialog)
                .withCaption("zählt für den Support")
                .single()
                .setValue(true);
        press("Speichern");
        assertThat(categories.active())
                .filteredOn(row -> row.code().equals("ROBOT"))
                .singleElement()
                .extracting(CategoryRow::parts, row -> row.source().text())
                .containsExactly(List.of(new CategoryPart("Greifarm", 1, true)), "Test");
    }

    @Test
    void a_colleague_who_changed_a_category_meanwhile_is_not_overwritten() {
        navigate(CategoriesView.class);
        CategoryRow read = categories.all().getFirst();
        CategoryDialog.change(categories, groups.all(), read, () -> {});
        SignedIn.during("bernd", "SUPPORT", () -> categories.save(priced(read, "333.00")));
        $(IntegerField.class)
                .from($(FormDialog.class).single())
                .withCaption("Nutzungsdauer (Jahre)")
                .single()
                .setValue(9);
        press("Speichern");
        press("So speichern");
        CategoryRow stored = categories.present(read.key());
        assertThat(stored.unitPrice()).isEqualByComparingTo("333.00");
        assertThat(stored.usefulLifeYears()).isEqualTo(9);
        assertThat(stored.parts()).isEqualTo(read.parts());
    }

    private static CategoryRow priced(CategoryRow row, String price) {
        return new CategoryRow(
                row.id(),
                row.version(),
                row.code(),
                row.name(),
                row.shortName(),
                row.supportGroup(),
                row.devicesPerUnit(),
                row.usefulLifeYears(),
                new BigDecimal(price),
                row.payer(),
                row.source(),
                row.active(),
                row.sortOrder(),
                row.parts());
    }

    private void create(String code) {
        test($(Button.class).withText("Neue Kategorie").single()).click();
        fill(code);
        press("Speichern");
    }

    private FormDialog<?> fill(String code) {
        FormDialog<?> dialog = $(FormDialog.class).single();
        text(dialog, "Bezeichnung").setValue("Drohne");
        text(dialog, "Kurzbezeichnung").setValue("Drohne");
        text(dialog, "Kürzel").setValue(code);
        source(dialog, "Test");
        return dialog;
    }

    private TextField text(Component dialog, String label) {
        return $(TextField.class).from(dialog).withCaption(label).single();
    }
}
