package de.medienplan.device;

import de.medienplan.importing.ImportField;
import de.medienplan.shared.Message;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A column of a file with counts: the official number of the school, or one category.
 *
 * @param category null for the number of the school
 */
public record CountColumn(@Nullable CategoryRow category) implements ImportField {

    static final CountColumn SCHOOL = new CountColumn(null);

    @Override
    public Message label() {
        return category == null
                ? Message.of("device.import.schoolNumber")
                : Message.of("device.import.category", category.shortName());
    }

    @Override
    public List<String> synonyms() {
        return category == null
                ? List.of("Schulnummer", "Nummer", "Schul-Nr")
                : List.of(category.name(), category.code());
    }

    @Override
    public boolean required() {
        return category == null;
    }

    @Override
    public String key() {
        return category == null ? "SCHOOL" : category.code();
    }
}
