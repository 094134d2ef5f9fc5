package de.medienplan.subsidy.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.textfield.BigDecimalField;
import de.medienplan.subsidy.calculation.PriceStep;
import de.medienplan.ui.Fields;
import org.jspecify.annotations.Nullable;

/** What a rent costs from a day on. */
class PriceFields extends PartRow<PriceStep> {

    private static final long serialVersionUID = 1L;

    private final DatePicker from = required(Fields.date("subsidy.field.priceFrom"));
    private final BigDecimalField amount = required(Fields.money("subsidy.field.rent"));

    PriceFields(@Nullable PriceStep value) {
        if (value != null) {
            from.setValue(value.from());
            amount.setValue(value.amount());
        }
    }

    @Override
    @Nullable
    PriceStep value() {
        boolean complete = !from.isEmpty()
                && !amount.isEmpty()
                && amount.getValue().stripTrailingZeros().scale() <= 2;
        return complete ? new PriceStep(from.getValue(), amount.getValue()) : null;
    }
}
