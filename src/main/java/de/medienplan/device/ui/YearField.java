package de.medienplan.device.ui;

import com.vaadin.flow.component.select.Select;
import de.medienplan.device.DeviceCounts;
import de.medienplan.shared.SchoolYear;
import de.medienplan.ui.AsOfDate;
import de.medienplan.ui.Translations;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.TreeSet;

/**
 * Chooses a school year: those with counts and the years around the as-of date. Begins with the latest that has counts as of
 * that date, and follows it when it is changed.
 */
class YearField extends Select<SchoolYear> {

    private static final long serialVersionUID = 1L;

    private static final int YEARS_BACK = 2;
    private static final int YEARS_AHEAD = 5;

    private final transient List<SchoolYear> counted;

    YearField(List<SchoolYear> counted, LocalDate asOf) {
        this.counted = counted;
        setLabel(Translations.text("device.year"));
        setWidth("8rem");
        offer(asOf);
    }

    YearField(List<SchoolYear> counted, AsOfDate asOf) {
        this(counted, asOf.get());
        asOf.follow(this, () -> offer(asOf.get()));
    }

    private void offer(LocalDate asOf) {
        SchoolYear present = SchoolYear.of(asOf);
        TreeSet<SchoolYear> years = new TreeSet<>(Collections.reverseOrder());
        years.addAll(counted);
        for (int year = present.start() - YEARS_BACK; year <= present.start() + YEARS_AHEAD; year++) {
            years.add(new SchoolYear(year));
        }
        setItems(years);
        setValue(DeviceCounts.latest(counted, asOf));
    }

    void choose(String year) {
        if (year.matches("\\d{4}/\\d{2}")) {
            SchoolYear wanted = SchoolYear.parse(year);
            getListDataView().getItems().filter(wanted::equals).findFirst().ifPresent(this::setValue);
        }
    }
}
