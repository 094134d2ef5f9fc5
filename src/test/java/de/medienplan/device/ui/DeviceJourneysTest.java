package de.medienplan.device.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.tabs.Tabs;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import de.medienplan.device.Categories;
import de.medienplan.device.CategoryPart;
import de.medienplan.device.CategoryRow;
import de.medienplan.device.CellEdit;
import de.medienplan.device.CellKey;
import de.medienplan.device.CountKind;
import de.medienplan.device.DeviceCounts;
import de.medienplan.device.DeviceStock;
import de.medienplan.device.EquipmentGap;
import de.medienplan.device.MovementReason;
import de.medienplan.device.StockLine;
import de.medienplan.device.SupportGroups;
import de.medienplan.device.TestEquipment;
import de.medienplan.school.SchoolRow;
import de.medienplan.school.Schools;
import de.medienplan.shared.Source;
import de.medienplan.testing.SignedIn;
import de.medienplan.testing.ViewTest;
import de.medienplan.ui.ChartPanel;
import de.medienplan.ui.FormDialog;
import de.medienplan.ui.SourceField;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;

/** What support does on the screens of devices, from the first click to what is stored. */
@WithMockUser(roles = {"SUPPORT", "READER"})
class DeviceJourneysTest extends ViewTest {

    private static final int FIRST_CATEGORY = 3;

    @Autowired
    Schools schools;

    @Autowired
    Categories categories;

    @Autowired
    SupportGroups groups;

    @Autowired
    DeviceCounts counts;

    @Autowired
    DeviceStock stock;

    @Autowired
    Clock clock;

    @BeforeEach
    void two_schools() {
        SignedIn.during("anna", "PLANNING", () -> {
            TestEquipment.stored(schools, "10001", "Am Welfenplatz", "GS", 240);
            TestEquipment.stored(schools, "10002", "Goetheschule", "GY", 878);
        });
        UI.getCurrent().setLocale(Locale.GERMANY);
    }

    @Test
    void a_typed_count_is_stored_and_stands_in_the_history_of_the_school() {
        navigate(CountsView.class);
        type(12);
        assertThat(stored()).isEqualTo(12);
        CountGrid grid = $(CountGrid.class).single();
        ((Button) test(grid).getCellComponent(0, grid.getColumns().size() - 1)).click();
        assertThat($(ListItem.class)
                        .from($(CountHistoryDialog.class).single())
                        .first()
                        .getText())
                .contains("12");
    }

    @Test
    void a_count_that_a_colleague_changed_meanwhile_is_not_overwritten_and_stays_typed() {
        navigate(CountsView.class);
        type(12);
        CellKey cell = new CellKey(first().id(), category().key());
        counts.save($(YearField.class).single().getValue(), CountKind.ACTUAL, List.of(new CellEdit(cell, 12, 15)));
        type(20);
        assertThat($(Span.class).withTextContaining("12 → 15").exists()).isTrue();
        assertThat(stored()).isEqualTo(15);
        assertThat(field().getValue()).isEqualTo(20);
    }

    @Test
    void a_delivery_becomes_stock_and_a_year_of_its_replacement() {
        navigate(StockView.class);
        deliver(10);
        StockLine line = stock.lines(today()).getFirst();
        assertThat(line.quantity()).isEqualTo(10);
        assertThat(line.purchase().unitPrice()).isEqualTo(category().unitPrice());
        assertThat($(ChartPanel.class).exists()).isTrue();
        $(Tabs.class).first().setSelectedIndex(1);
        assertThat($(StockGrid.class).single().rows()).containsExactly(line);
    }

    @Test
    void no_more_devices_are_lost_than_there_are() {
        navigate(StockView.class);
        deliver(10);
        $(Tabs.class).first().setSelectedIndex(1);
        StockGrid grid = $(StockGrid.class).single();
        Component buttons = test(grid).getCellComponent(0, grid.getColumns().size() - 1);
        ((Button) buttons.getChildren().findFirst().orElseThrow()).click();
        FormDialog<?> dialog = $(FormDialog.class).single();
        select(dialog, MovementReason.BROKEN);
        $(IntegerField.class).from(dialog).single().setValue(11);
        press("Buchen");
        assertThat($(IntegerField.class).from(dialog).single().getErrorMessage())
                .isEqualTo("Eine ganze Zahl von 1 bis 10.");
        $(IntegerField.class).from(dialog).single().setValue(4);
        press("Buchen");
        assertThat(stock.lines(today())).extracting(StockLine::quantity).containsExactly(6);
    }

    @Test
    void a_rule_for_a_type_of_school_makes_its_gap() {
        navigate(TargetsView.class);
        $(Tabs.class).first().setSelectedIndex(1);
        test($(Button.class).withText("Neue Regel").single()).click();
        FormDialog<?> dialog = $(FormDialog.class).single();
        press("Speichern");
        assertThat($(Select.class).from(dialog).first().getErrorMessage()).isEqualTo("Bitte ausfüllen.");
        select(dialog, category());
        select(dialog, "GY");
        $(BigDecimalField.class).from(dialog).first().setValue(new BigDecimal("7"));
        source(dialog, "Ratsbeschluss");
        press("Speichern");
        $(Tabs.class).first().setSelectedIndex(0);
        assertThat($(GapGrid.class).single().rows())
                .filteredOn(gap ->
                        gap.school().typeCode().equals("GY") && gap.category().equals(category()))
                .extracting(EquipmentGap::missing)
                .containsExactly(7);
    }

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

    private void source(Component dialog, String paper) {
        $(SourceField.class).from(dialog).single().setValue(new Source(paper, today(), false));
    }

    private TextField text(Component dialog, String label) {
        return $(TextField.class).from(dialog).withCaption(label).single();
    }

    private void deliver(int quantity) {
        test($(Button.class).withText("Lieferung erfassen").first()).click();
        FormDialog<?> dialog = $(FormDialog.class).single();
        select(dialog, schools.active().getFirst());
        select(dialog, category());
        $(IntegerField.class).from(dialog).first().setValue(quantity);
        press("Speichern");
    }

    /** Chooses the value in the one field of the dialog that offers it. */
    @SuppressWarnings("unchecked")
    private void select(Component dialog, Object value) {
        $(Select.class).from(dialog).all().stream()
                .filter(field -> field.getListDataView().getItems().anyMatch(value::equals))
                .forEach(field -> field.setValue(value));
        $(ComboBox.class).from(dialog).all().stream()
                .filter(field -> field.getListDataView().getItems().anyMatch(value::equals))
                .forEach(field -> field.setValue(value));
    }

    private void press(String text) {
        test($(Button.class).withText(text).last()).click();
    }

    /** Types into the first cell of the first school and leaves the row. */
    private void type(int amount) {
        CountGrid grid = $(CountGrid.class).single();
        test(grid).clickRow(0);
        field().setValue(amount);
        test(grid).clickRow(1);
    }

    private IntegerField field() {
        return (IntegerField)
                $(CountGrid.class).single().getColumns().get(FIRST_CATEGORY).getEditorComponent();
    }

    private @Nullable Integer stored() {
        return counts.matrix($(YearField.class).single().getValue(), CountKind.ACTUAL)
                .getFirst()
                .amount(category().key());
    }

    private SchoolRow first() {
        return $(CountGrid.class).single().rows().getFirst().row().school();
    }

    private CategoryRow category() {
        return categories.active().getFirst();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
