package de.medienplan.device.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.tabs.Tabs;
import com.vaadin.flow.component.textfield.BigDecimalField;
import de.medienplan.device.EquipmentGap;
import de.medienplan.ui.FormDialog;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

/** From a rule what schools should have to what they lack. */
class TargetJourneyTest extends DeviceScreens {

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
}
