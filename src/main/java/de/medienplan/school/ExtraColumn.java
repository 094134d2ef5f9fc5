package de.medienplan.school;

import de.medienplan.importing.ImportField;
import de.medienplan.shared.Message;
import java.util.List;
import java.util.stream.Stream;

/** Columns of an import file that say something about the others. */
public enum ExtraColumn implements ImportField {
    /** The school year to which pupils and teachers of the row belong. */
    SCHOOL_YEAR("Schuljahr", "Jahr"),
    /** The day on which pupils and teachers of the row were counted; tells their school year. */
    COUNTED_ON("Stichtag", "Erhebungsdatum", "Erhebungsstichtag", "Stand"),
    /** The fields of the row whose values are made up for demonstration, separated by commas. */
    SYNTHETIC("synthetisch", "synthetische Werte");

    private final List<String> synonyms;

    ExtraColumn(String... synonyms) {
        this.synonyms = List.of(synonyms);
    }

    /** All fields that a file can fill, in the order in which the mapping shows them. */
    public static List<ImportField> allFields() {
        return Stream.<ImportField>concat(Stream.of(SchoolField.values()), Stream.of(values()))
                .toList();
    }

    @Override
    public Message label() {
        return Message.of("school.column." + name());
    }

    @Override
    public List<String> synonyms() {
        return synonyms;
    }

    @Override
    public boolean accepts(String value) {
        return switch (this) {
            case SCHOOL_YEAR -> value.matches(".*\\d{4}.*");
            case COUNTED_ON -> FieldKind.DATE.accepts(value);
            case SYNTHETIC -> true;
        };
    }

    @Override
    public boolean required() {
        return false;
    }
}
