package de.medienplan.setup.ui;

import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.textfield.TextField;
import de.medienplan.city.CityFact;
import de.medienplan.city.CityProfile;
import de.medienplan.city.CityRow;
import de.medienplan.city.FederalState;
import de.medienplan.ui.Fields;
import de.medienplan.ui.Form;
import de.medienplan.ui.Translations;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;

/** Fields for some of what the city says about itself. */
class FactFields {

    private static final int LONGEST = 200;

    private final CityProfile city;
    private final Map<CityRow, Supplier<String>> typed = new LinkedHashMap<>();

    FactFields(CityProfile city, Form<?> form, List<CityFact> facts) {
        this.city = city;
        for (CityRow row : city.all()) {
            if (facts.contains(row.code())) {
                typed.put(row, row.code() == CityFact.STATE ? state(form, row) : text(form, row));
            }
        }
    }

    private static Supplier<String> text(Form<?> form, CityRow row) {
        TextField field = form.optional(Fields.text(row.code().label().key(), LONGEST));
        field.setValue(Objects.requireNonNullElse(row.text(), ""));
        return () -> field.getValue().strip();
    }

    private static Supplier<String> state(Form<?> form, CityRow row) {
        ComboBox<FederalState> field = form.optional(Fields.find(
                row.code().label().key(), List.of(FederalState.values()), state -> Translations.text(state.label())));
        field.setClearButtonVisible(true);
        if (row.text() != null) {
            field.setValue(FederalState.valueOf(row.text()));
        }
        return () -> chosen(field);
    }

    private static String chosen(HasValue<?, FederalState> field) {
        return field.getValue() == null ? "" : field.getValue().name();
    }

    /** Stores what is not as it was. */
    void save(String source, LocalDate today) {
        typed.forEach((row, text) -> {
            if (!text.get().equals(Objects.requireNonNullElse(row.text(), ""))) {
                city.save(row.with(text.get(), source, today));
            }
        });
    }
}
