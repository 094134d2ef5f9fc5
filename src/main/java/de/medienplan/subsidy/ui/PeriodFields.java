package de.medienplan.subsidy.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import de.medienplan.subsidy.calculation.Period;
import de.medienplan.ui.Fields;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** From when to when; the end may be open. */
class PeriodFields extends PartRow<Period> {

    private static final long serialVersionUID = 1L;

    private final DatePicker from = required(Fields.date("subsidy.field.from"));
    private final DatePicker until = optional(Fields.optionalDate("subsidy.field.until"));

    PeriodFields(@Nullable Period value) {
        Fields.inOrder(from, until);
        if (value != null) {
            from.setValue(value.from());
            until.setValue(value.until());
        }
    }

    @Override
    @Nullable
    Period value() {
        LocalDate begin = from.getValue();
        LocalDate end = until.getValue();
        return begin == null || end != null && end.isBefore(begin) ? null : new Period(begin, end);
    }
}
