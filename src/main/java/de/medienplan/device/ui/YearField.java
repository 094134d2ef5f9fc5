package de.medienplan.device.ui;

import com.vaadin.flow.component.select.Select;
import de.medienplan.shared.SchoolYear;
import de.medienplan.ui.Translations;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.TreeSet;

/** Chooses a school year: those with counts and the years around today; begins with the latest that has counts. */
class YearField extends Select<SchoolYear> {

    private static final long serialVersionUID = 1L;

    YearField(List<SchoolYear> counted) {
        setLabel(Translations.text("device.year"));
        SchoolYear now = SchoolYear.of(LocalDate.now());
        TreeSet<SchoolYear> years = new TreeSet<>(Collections.reverseOrder());
        years.addAll(counted);
        for (int year = now.start() - 2; year <= now.start() + 5; year++) {
            years.add(new SchoolYear(year));
        }
        setItems(years);
        setValue(counted.stream()
                .filter(year -> year.compareTo(now) <= 0)
                .findFirst()
                .orElse(now));
        setWidth("8rem");
    }

    void choose(String year) {
        if (year.matches("\\d{4}/\\d{2}")) {
            SchoolYear wanted = SchoolYear.parse(year);
            getListDataView().getItems().filter(wanted::equals).findFirst().ifPresent(this::setValue);
        }
    }
}
