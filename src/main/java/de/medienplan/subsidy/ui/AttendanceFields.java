package de.medienplan.subsidy.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import de.medienplan.subsidy.calculation.Attendance;
import de.medienplan.subsidy.calculation.Measure;
import de.medienplan.ui.GermanOrder;
import de.medienplan.ui.Translations;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A school with class and measure, from a day on. */
class AttendanceFields implements PartRows.Row<Attendance> {

    /** Stands for a school that is not in the register. */
    private static final long OUTSIDE = 0;

    private final DatePicker from;
    private final ComboBox<Long> school = new ComboBox<>(Translations.text("subsidy.field.school"));
    private final IntegerField classYear;
    private final Select<Measure> measure;

    AttendanceFields(@Nullable Attendance value, Map<Long, String> schools) {
        from = Forms.date("subsidy.field.from", value == null ? null : value.from());
        classYear = Forms.whole("subsidy.field.classYear", value == null ? null : value.classYear(), 0, 13);
        measure = Forms.filter(
                "subsidy.field.measure", List.of(Measure.values()), item -> Translations.text(item.label()));
        String none = Translations.text("subsidy.measure.none");
        measure.setEmptySelectionCaption(none);
        measure.setItemLabelGenerator(item -> item == null ? none : Translations.text(item.label()));
        List<Long> ids = new ArrayList<>(schools.keySet());
        ids.sort(Comparator.comparing(schools::get, GermanOrder::compare));
        ids.addFirst(OUTSIDE);
        school.setItems(ids);
        school.setItemLabelGenerator(
                id -> id == OUTSIDE ? Translations.text("subsidy.school.outside") : schools.getOrDefault(id, ""));
        if (value != null) {
            school.setValue(value.school() == null ? OUTSIDE : value.school());
            measure.setValue(value.measure());
        }
    }

    @Override
    public List<Component> fields() {
        return List.of(from, school, classYear, measure);
    }

    @Override
    public @Nullable Attendance value() {
        if (from.getValue() == null || school.getValue() == null || classYear.getValue() == null) {
            return null;
        }
        Long id = school.getValue() == OUTSIDE ? null : school.getValue();
        return new Attendance(from.getValue(), id, classYear.getValue(), measure.getValue());
    }

    @Override
    public void onChange(Runnable changed) {
        from.addValueChangeListener(event -> changed.run());
        school.addValueChangeListener(event -> changed.run());
        classYear.addValueChangeListener(event -> changed.run());
        measure.addValueChangeListener(event -> changed.run());
    }
}
