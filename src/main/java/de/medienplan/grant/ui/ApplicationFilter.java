package de.medienplan.grant.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.textfield.TextField;
import de.medienplan.grant.ApplicationState;
import de.medienplan.grant.CategoryRow;
import de.medienplan.grant.ProgrammeTerms;
import de.medienplan.ui.Address;
import de.medienplan.ui.Fields;
import de.medienplan.ui.Translations;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The filter bar of the applications, kept in the address. */
class ApplicationFilter {

    private final TextField search = Fields.search("grant.application.search");
    private final ComboBox<ProgrammeTerms> programme = new ComboBox<>();
    private final ComboBox<CategoryRow> category = new ComboBox<>();
    private final MultiSelectComboBox<ApplicationState> states = new MultiSelectComboBox<>();
    private final List<ProgrammeTerms> programmes;

    ApplicationFilter(List<ProgrammeTerms> programmes, Runnable changed) {
        this.programmes = programmes;
        programme.setItems(programmes);
        programme.setItemLabelGenerator(ProgrammeTerms::name);
        programme.setClearButtonVisible(true);
        programme.setPlaceholder(Translations.text("grant.filter.programme"));
        programme.setAriaLabel(Translations.text("grant.filter.programme"));
        programme.setWidth("17rem");
        category.setItemLabelGenerator(CategoryRow::name);
        category.setClearButtonVisible(true);
        category.setPlaceholder(Translations.text("grant.filter.category"));
        category.setAriaLabel(Translations.text("grant.filter.category"));
        states.setItems(ApplicationState.values());
        states.setItemLabelGenerator(state -> Translations.text(state.label()));
        states.setPlaceholder(Translations.text("grant.filter.state"));
        states.setAriaLabel(Translations.text("grant.filter.state"));
        states.setClearButtonVisible(true);
        fillCategories();
        search.addValueChangeListener(event -> changed.run());
        programme.addValueChangeListener(event -> {
            fillCategories();
            changed.run();
        });
        category.addValueChangeListener(event -> changed.run());
        states.addValueChangeListener(event -> changed.run());
    }

    Component[] components() {
        return new Component[] {search, programme, category, states};
    }

    private void fillCategories() {
        Stream<ProgrammeTerms> shown =
                programme.getValue() == null ? programmes.stream() : Stream.of(programme.getValue());
        category.setItems(shown.flatMap(one -> one.categories().stream()).toList());
    }

    void read(Address address) {
        address.get("suche").ifPresent(search::setValue);
        address.get("programm")
                .flatMap(id -> programmes.stream()
                        .filter(one -> one.id().toString().equals(id))
                        .findFirst())
                .ifPresent(programme::setValue);
        address.get("kategorie")
                .flatMap(id -> programmes.stream()
                        .flatMap(one -> one.categories().stream())
                        .filter(one -> one.id().toString().equals(id))
                        .findFirst())
                .ifPresent(category::setValue);
        address.get("status").ifPresent(names -> states.setValue(parse(names)));
    }

    private static Set<ApplicationState> parse(String names) {
        Set<String> wanted = Set.of(names.split(","));
        return EnumSet.allOf(ApplicationState.class).stream()
                .filter(state -> wanted.contains(state.name()))
                .collect(Collectors.toSet());
    }

    Address write(Address address) {
        return address.with("suche", search.getValue())
                .with(
                        "programm",
                        programme.getValue() == null ? "" : programme.getValue().id())
                .with(
                        "kategorie",
                        category.getValue() == null ? "" : category.getValue().id())
                .with(
                        "status",
                        states.getValue().stream().map(Enum::name).sorted().collect(Collectors.joining(",")));
    }

    boolean accepts(ApplicationItem item) {
        String wanted = search.getValue().strip().toLowerCase(Locale.GERMAN);
        ProgrammeTerms only = programme.getValue();
        CategoryRow one = category.getValue();
        return item.contains(wanted)
                && (only == null || item.row().programmeId().equals(only.id()))
                && (one == null || item.row().categoryId().equals(one.id()))
                && (states.getValue().isEmpty()
                        || states.getValue().contains(item.row().state()));
    }
}
