package de.medienplan.device.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.select.Select;
import de.medienplan.device.Categories;
import de.medienplan.device.CategoryRow;
import de.medienplan.device.TestEquipment;
import de.medienplan.school.Schools;
import de.medienplan.shared.Source;
import de.medienplan.testing.SignedIn;
import de.medienplan.testing.ViewTest;
import de.medienplan.ui.SourceField;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;

/** Screens of devices, as support sees them, in a city with two schools. */
@WithMockUser(roles = {"SUPPORT", "READER"})
abstract class DeviceScreens extends ViewTest {

    @Autowired
    Schools schools;

    @Autowired
    Categories categories;

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

    void source(Component dialog, String paper) {
        $(SourceField.class).from(dialog).single().setValue(new Source(paper, today(), false));
    }

    /** Chooses the value in the one field of the dialog that offers it. */
    @SuppressWarnings("unchecked")
    void select(Component dialog, Object value) {
        $(Select.class).from(dialog).all().stream()
                .filter(field -> field.getListDataView().getItems().anyMatch(value::equals))
                .forEach(field -> field.setValue(value));
        $(ComboBox.class).from(dialog).all().stream()
                .filter(field -> field.getListDataView().getItems().anyMatch(value::equals))
                .forEach(field -> field.setValue(value));
    }

    void press(String text) {
        test($(Button.class).withText(text).last()).click();
    }

    CategoryRow category() {
        return categories.active().getFirst();
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }
}
