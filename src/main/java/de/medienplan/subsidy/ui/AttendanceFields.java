package de.medienplan.subsidy.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import de.medienplan.school.SchoolId;
import de.medienplan.subsidy.calculation.Attendance;
import de.medienplan.subsidy.calculation.Measure;
import de.medienplan.ui.Fields;
import de.medienplan.ui.GermanOrder;
import de.medienplan.ui.Translations;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A school with class and measure, from a day on. */
class AttendanceFields extends PartRow<Attendance> {

    private static final long serialVersionUID = 1L;

    /** Stands for a school that is not in the register. */
    private static final SchoolId OUTSIDE = SchoolId.NONE;

    private final DatePicker from;
    private final ComboBox<SchoolId> school;
    private final IntegerField classYear;
    private final Select<Measure> measure;

    AttendanceFields(@Nullable Attendance value, Map<SchoolId, String> schools) {
        List<SchoolId> ids = new ArrayList<>(schools.keySet());
        ids.sort(Comparator.comparing(schools::get, GermanOrder::compare));
        ids.addFirst(OUTSIDE);
        from = required(Fields.date("subsidy.field.from"));
        school = required(Fields.find(
                "subsidy.field.school",
                ids,
                id -> id.equals(OUTSIDE) ? Translations.text("subsidy.school.outside") : schools.getOrDefault(id, "")));
        classYear = required(Fields.whole("subsidy.field.classYear", 0, 13));
        measure = optional(Fields.choiceOrNone(
                "subsidy.field.measure",
                List.of(Measure.values()),
                item -> Translations.text(item.label()),
                "subsidy.measure.none"));
        if (value != null) {
            from.setValue(value.from());
            school.setValue(value.school() == null ? OUTSIDE : value.school());
            classYear.setValue(value.classYear());
            measure.setValue(value.measure());
        }
    }

    @Override
    @Nullable
    Attendance value() {
        if (from.isEmpty() || school.isEmpty() || classYear.isEmpty()) {
            return null;
        }
        SchoolId id = school.getValue().equals(OUTSIDE) ? null : school.getValue();
        return new Attendance(from.getValue(), id, classYear.getValue(), measure.getValue());
    }
}
