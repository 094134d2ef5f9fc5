package de.medienplan.school;

import de.medienplan.shared.Labelled;
import de.medienplan.shared.Message;
import de.medienplan.shared.SchoolYear;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * Names one value of a school: a field, and for yearly fields the school year.
 *
 * @param year null exactly for fields with a single value
 */
public record FieldKey(SchoolField field, @Nullable SchoolYear year) implements Comparable<FieldKey>, Labelled {

    private static final Comparator<FieldKey> ORDER = Comparator.comparing(FieldKey::field)
            .thenComparing(FieldKey::year, Comparator.nullsFirst(Comparator.reverseOrder()));

    public FieldKey {
        if (field.isYearly() == (year == null)) {
            throw new IllegalArgumentException(field + " " + year);
        }
    }

    public static FieldKey of(SchoolField field) {
        return new FieldKey(field, null);
    }

    public static FieldKey of(SchoolField field, SchoolYear year) {
        return new FieldKey(field, year);
    }

    @Override
    public Message label() {
        return year == null ? field.label() : Message.of("school.field.inYear", field.label(), year.toString());
    }

    @Override
    public int compareTo(FieldKey other) {
        return ORDER.compare(this, other);
    }

    /** {@code ROOMS} or {@code PUPILS@2020}, the form in the database. */
    String stored() {
        return year == null ? field.name() : field.name() + "@" + year.start();
    }

    static FieldKey fromStored(String text) {
        int at = text.indexOf('@');
        return at < 0
                ? of(SchoolField.valueOf(text))
                : of(
                        SchoolField.valueOf(text.substring(0, at)),
                        new SchoolYear(Integer.parseInt(text.substring(at + 1))));
    }
}
