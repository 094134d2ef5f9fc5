package de.medienplan.device.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.tabs.Tabs;
import com.vaadin.flow.component.textfield.IntegerField;
import de.medienplan.device.DeviceStock;
import de.medienplan.device.MovementReason;
import de.medienplan.device.StockLine;
import de.medienplan.ui.ChartPanel;
import de.medienplan.ui.FormDialog;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** From a delivery to what is lost of it. */
class StockJourneyTest extends DeviceScreens {

    @Autowired
    DeviceStock stock;

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

    private void deliver(int quantity) {
        test($(Button.class).withText("Lieferung erfassen").first()).click();
        FormDialog<?> dialog = $(FormDialog.class).single();
        select(dialog, schools.active().getFirst());
        select(dialog, category());
        $(IntegerField.class).from(dialog).first().setValue(quantity);
        press("Speichern");
    }
}
