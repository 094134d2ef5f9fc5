package de.medienplan.rollout.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasAriaLabel;
import com.vaadin.flow.component.HasLabel;
import com.vaadin.flow.component.HasSize;
import com.vaadin.flow.component.HasTheme;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.textfield.BigDecimalField;
import de.medienplan.planning.Scenario;
import de.medienplan.shared.Formats;
import de.medienplan.ui.Fields;
import de.medienplan.ui.Translations;
import java.math.BigDecimal;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Fields that hand on only what is valid; what is not stays in the field, marked with the reason. */
final class Inputs {

    private static final BigDecimal LARGEST = new BigDecimal("1000000000000");

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private Inputs() {}

    /** A whole number from {@code least} on. */
    static BigDecimalField whole(String labelKey, long value, long least, LongConsumer changed) {
        return whole(Fields.decimal(labelKey), value, least, changed);
    }

    static BigDecimalField euros(String labelKey, long value, LongConsumer changed) {
        return whole(Fields.euros(labelKey), value, 0, changed);
    }

    private static BigDecimalField whole(BigDecimalField field, long value, long least, LongConsumer changed) {
        field.setValue(BigDecimal.valueOf(value));
        field.addValueChangeListener(event -> {
            BigDecimal typed = event.getValue();
            boolean valid = typed != null
                    && typed.stripTrailingZeros().scale() <= 0
                    && typed.compareTo(BigDecimal.valueOf(least)) >= 0
                    && typed.compareTo(LARGEST) <= 0;
            mark(field, valid, Translations.text("rollout.input.whole", Long.toString(least)));
            if (valid) {
                changed.accept(typed.longValueExact());
            }
        });
        return field;
    }

    /** A percentage from 0 to 100. */
    static BigDecimalField percent(String labelKey, BigDecimal value, Consumer<BigDecimal> changed) {
        return decimal(
                labelKey,
                value,
                typed -> typed.signum() >= 0 && typed.compareTo(HUNDRED) <= 0,
                Translations.text("rollout.input.percent"),
                changed);
    }

    /** A decimal number, not negative; not zero either if {@code positive}. */
    static BigDecimalField decimal(String labelKey, BigDecimal value, boolean positive, Consumer<BigDecimal> changed) {
        return decimal(
                labelKey,
                value,
                typed -> typed.signum() >= (positive ? 1 : 0) && typed.compareTo(LARGEST) <= 0,
                Translations.text(positive ? "rollout.input.positive" : "rollout.input.notNegative"),
                changed);
    }

    private static BigDecimalField decimal(
            String labelKey,
            BigDecimal value,
            Predicate<BigDecimal> allowed,
            String reason,
            Consumer<BigDecimal> changed) {
        BigDecimalField field = Fields.decimal(labelKey);
        field.setValue(value);
        field.addValueChangeListener(event -> {
            BigDecimal typed = event.getValue();
            boolean valid = typed != null && allowed.test(typed);
            mark(field, valid, reason);
            if (valid) {
                changed.accept(typed);
            }
        });
        return field;
    }

    private static void mark(BigDecimalField field, boolean valid, String reason) {
        field.setErrorMessage(valid ? "" : reason);
        field.setInvalid(!valid);
    }

    /** A quarter of the horizon. */
    static ComboBox<String> quarter(String labelKey, Scenario scenario, @Nullable String value) {
        ComboBox<String> box = new ComboBox<>(Translations.text(labelKey));
        box.setItems(scenario.periods().stream().map(Scenario.Period::id).toList());
        box.setItemLabelGenerator(Formats::quarter);
        box.setValue(value);
        return box;
    }

    /** Puts the label out of sight but not out of hearing, for fields in a table. */
    static <F extends Component & HasLabel & HasAriaLabel & HasTheme & HasSize> F inTable(F field, String name) {
        field.setLabel(null);
        field.setAriaLabel(name);
        field.addThemeName("small");
        field.setWidth("8rem");
        return field;
    }
}
