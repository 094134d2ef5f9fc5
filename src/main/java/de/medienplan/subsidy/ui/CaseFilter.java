package de.medienplan.subsidy.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import de.medienplan.subsidy.CaseRow;
import de.medienplan.subsidy.CaseState;
import de.medienplan.ui.Address;
import de.medienplan.ui.Fields;
import de.medienplan.ui.Translations;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;

/** Narrows the list of cases down. */
class CaseFilter {

    private final int soonDays;
    private final TextField search = Fields.search("subsidy.search");
    private final ComboBox<String> school = new ComboBox<>();
    private final Select<String> kind =
            Fields.choiceOrNone("subsidy.field.kind", List.of(), item -> item, "subsidy.filter.all");
    private final Select<CaseState> state = Fields.choiceOrNone(
            "subsidy.field.state",
            List.of(CaseState.values()),
            item -> Translations.text(item.label()),
            "subsidy.filter.all");
    private final Checkbox open = new Checkbox(Translations.text("subsidy.filter.open"));
    private final Checkbox ending = new Checkbox(Translations.text("subsidy.filter.ending"));

    /** @param soonDays before its end a proof counts as ending soon */
    CaseFilter(int soonDays, Runnable changed) {
        this.soonDays = soonDays;
        school.setLabel(Translations.text("subsidy.field.school"));
        search.setWidth("12rem");
        school.setPlaceholder(Translations.text("subsidy.filter.all"));
        school.setClearButtonVisible(true);
        search.addValueChangeListener(event -> changedBy(event.isFromClient(), changed));
        school.addValueChangeListener(event -> changedBy(event.isFromClient(), changed));
        kind.addValueChangeListener(event -> changedBy(event.isFromClient(), changed));
        state.addValueChangeListener(event -> changedBy(event.isFromClient(), changed));
        open.addValueChangeListener(event -> changedBy(event.isFromClient(), changed));
        ending.addValueChangeListener(event -> changedBy(event.isFromClient(), changed));
    }

    int soonDays() {
        return soonDays;
    }

    private static void changedBy(boolean user, Runnable changed) {
        if (user) {
            changed.run();
        }
    }

    Component[] fields() {
        return new Component[] {search, school, kind, state, ending, open};
    }

    /** Offers what the rows have. */
    void offer(List<CaseRow> rows) {
        String schoolBefore = school.getValue();
        String kindBefore = kind.getValue();
        TreeSet<String> schools = new TreeSet<>();
        TreeSet<String> kinds = new TreeSet<>();
        rows.forEach(row -> {
            schools.add(row.school().name());
            kinds.add(row.entitlement().kind());
        });
        schools.remove("");
        kinds.remove("");
        school.setItems(schools);
        kind.setItems(kinds);
        school.setValue(schoolBefore != null && schools.contains(schoolBefore) ? schoolBefore : null);
        kind.setValue(kindBefore != null && kinds.contains(kindBefore) ? kindBefore : null);
    }

    List<CaseRow> apply(List<CaseRow> rows, LocalDate today) {
        String wanted = search.getValue().toLowerCase(Locale.ROOT);
        return rows.stream()
                .filter(row -> (row.reference() + " " + row.alias() + " "
                                + row.file().family())
                        .toLowerCase(Locale.ROOT)
                        .contains(wanted))
                .filter(row -> school.getValue() == null || row.school().name().equals(school.getValue()))
                .filter(row ->
                        kind.getValue() == null || row.entitlement().kind().equals(kind.getValue()))
                .filter(row -> state.getValue() == null || row.state() == state.getValue())
                .filter(row -> !open.getValue() || row.contract().until() == null)
                .filter(row -> !ending.getValue() || row.endsWithin(soonDays, today))
                .toList();
    }

    void show(Address address) {
        address.get("schule").ifPresent(name -> {
            if (school.getListDataView().contains(name)) {
                school.setValue(name);
            }
        });
        address.get("stand")
                .flatMap(name -> Arrays.stream(CaseState.values())
                        .filter(value -> value.name().equals(name))
                        .findFirst())
                .ifPresent(state::setValue);
        address.get("auslaufend").ifPresent(value -> ending.setValue(true));
        address.get("offen").ifPresent(value -> open.setValue(true));
    }

    /** Neither search nor reference: addresses are kept in histories and logs. */
    void write(Address address) {
        address.with("schule", school.getValue() == null ? "" : school.getValue())
                .with("stand", state.getValue() == null ? "" : state.getValue().name())
                .with("auslaufend", ending.getValue() ? "ja" : "")
                .with("offen", open.getValue() ? "ja" : "");
    }
}
