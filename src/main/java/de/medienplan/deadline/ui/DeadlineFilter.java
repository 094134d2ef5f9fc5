package de.medienplan.deadline.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.textfield.TextField;
import de.medienplan.deadline.Deadline;
import de.medienplan.deadline.Urgency;
import de.medienplan.ui.Address;
import de.medienplan.ui.Fields;
import de.medienplan.ui.Translations;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** Which deadlines are shown: by words, area and urgency. */
final class DeadlineFilter {

    private final TextField search = Fields.search("deadline.search");
    private final ComboBox<String> area = new ComboBox<>();
    private final MultiSelectComboBox<Urgency> urgency = new MultiSelectComboBox<>();

    DeadlineFilter(Runnable changed) {
        area.setPlaceholder(Translations.text("deadline.area"));
        area.setAriaLabel(Translations.text("deadline.area"));
        area.setClearButtonVisible(true);
        area.setWidth("18rem");
        urgency.setItems(Urgency.values());
        urgency.setItemLabelGenerator(one -> Translations.text(one.label()));
        urgency.setPlaceholder(Translations.text("deadline.urgency"));
        urgency.setAriaLabel(Translations.text("deadline.urgency"));
        urgency.setClearButtonVisible(true);
        search.addValueChangeListener(event -> changed.run());
        area.addValueChangeListener(event -> changed.run());
        urgency.addValueChangeListener(event -> changed.run());
    }

    Component search() {
        return search;
    }

    Component area() {
        return area;
    }

    Component urgency() {
        return urgency;
    }

    void search(String words) {
        search.setValue(words);
    }

    /** @param all whose areas are offered */
    void read(Address address, List<Deadline> all) {
        area.setItems(areas(all));
        address.get("suche").ifPresent(search::setValue);
        address.get("bereich").ifPresent(area::setValue);
        address.get("dringlichkeit").ifPresent(names -> urgency.setValue(parse(names)));
    }

    Address write(Address address) {
        return address.with("suche", search.getValue())
                .with("bereich", Objects.requireNonNullElse(area.getValue(), ""))
                .with(
                        "dringlichkeit",
                        urgency.getValue().stream().map(Enum::name).sorted().collect(Collectors.joining(",")));
    }

    private static Set<Urgency> parse(String names) {
        List<String> wanted = Arrays.asList(names.split(","));
        return EnumSet.allOf(Urgency.class).stream()
                .filter(one -> wanted.contains(one.name()))
                .collect(Collectors.toSet());
    }

    private static List<String> areas(List<Deadline> all) {
        return all.stream().map(Deadline::area).distinct().sorted().toList();
    }

    boolean accepts(Deadline deadline, LocalDate day) {
        String wanted = search.getValue().strip().toLowerCase(Locale.GERMAN);
        String text = Translations.text(deadline.title()) + " " + deadline.school() + " " + deadline.subject() + " "
                + deadline.responsible();
        return text.toLowerCase(Locale.GERMAN).contains(wanted)
                && (area.getValue() == null || area.getValue().equals(deadline.area()))
                && (urgency.getValue().isEmpty() || urgency.getValue().contains(deadline.urgency(day)));
    }
}
