package de.medienplan.subsidy.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.datepicker.DatePicker;
import de.medienplan.subsidy.calculation.Period;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** From when to when; the end may be open. */
class PeriodFields implements PartRows.Row<Period> {

    private final DatePicker from;
    private final DatePicker until;

    PeriodFields(@Nullable Period value) {
        from = Forms.date("subsidy.field.from", value == null ? null : value.from());
        until = Forms.date("subsidy.field.until", value == null ? null : value.until());
    }

    @Override
    public List<Component> fields() {
        return List.of(from, until);
    }

    @Override
    public @Nullable Period value() {
        LocalDate begin = from.getValue();
        LocalDate end = until.getValue();
        return begin == null || end != null && end.isBefore(begin) ? null : new Period(begin, end);
    }

    @Override
    public void onChange(Runnable changed) {
        from.addValueChangeListener(event -> changed.run());
        until.addValueChangeListener(event -> changed.run());
    }
}
