package de.medienplan.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.textfield.BigDecimalField;
import java.math.BigDecimal;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class MoneyFieldTest {

    @BeforeEach
    void german() {
        UI ui = new UI();
        ui.setLocale(Locale.GERMANY);
        UI.setCurrent(ui);
    }

    @AfterEach
    void leave() {
        UI.setCurrent(null);
    }

    @Test
    void shows_amounts_with_separators_and_keeps_them_equal() {
        BigDecimalField field = Fields.money("budget.measure.field.investment");
        field.setValue(new BigDecimal("1770000"));
        assertThat(field.getElement().getProperty("value")).isEqualTo("1.770.000,00");
        assertThat(field.getValue()).isEqualTo("1770000.00");
        field.setValue(null);
        assertThat(field.getElement().getProperty("value")).isEmpty();
        assertThat(field.getValue()).isNull();
    }

    @Test
    void shows_whole_euros_without_cents() {
        BigDecimalField field = Fields.euros("budget.measure.field.investment");
        field.setValue(BigDecimal.valueOf(2_500_000));
        assertThat(field.getElement().getProperty("value")).isEqualTo("2.500.000");
        assertThat(field.getValue()).isEqualTo("2500000");
        field.setValue(BigDecimal.ZERO);
        assertThat(field.getElement().getProperty("value")).isEqualTo("0");
    }

    @Test
    void takes_what_is_pasted_and_keeps_what_is_no_amount_for_mending() {
        BigDecimalField field = Fields.money("budget.measure.field.investment");
        field.getElement().setProperty("value", "1.770.000 €");
        assertThat(field.getValue()).isEqualTo("1770000.00");
        field.getElement().setProperty("value", "viel");
        assertThat(field.getValue()).isNull();
        assertThat(field.getElement().getProperty("value")).isEqualTo("viel");
    }
}
