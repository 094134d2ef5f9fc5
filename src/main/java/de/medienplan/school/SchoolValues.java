package de.medienplan.school;

import de.medienplan.importing.FieldChange;
import de.medienplan.shared.SchoolYear;
import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * All values of a school at one moment, typed or stored. Missing ones are simply absent; texts are stripped, and blank
 * ones are missing. Immutable.
 */
public final class SchoolValues {

    public static final SchoolValues EMPTY = new SchoolValues(new TreeMap<>());

    private final SortedMap<FieldKey, Object> values;

    private SchoolValues(SortedMap<FieldKey, Object> values) {
        this.values = Collections.unmodifiableSortedMap(values);
    }

    public static SchoolValues of(Map<FieldKey, ?> values) {
        SortedMap<FieldKey, Object> normal = new TreeMap<>();
        values.forEach((key, value) -> {
            Object plain = normal(value);
            if (plain != null) {
                normal.put(key, plain);
            }
        });
        return new SchoolValues(normal);
    }

    public @Nullable Object get(FieldKey key) {
        return values.get(key);
    }

    public @Nullable Object get(SchoolField field) {
        return values.get(FieldKey.of(field));
    }

    public String text(SchoolField field) {
        return Objects.toString(get(field), "");
    }

    /** A number of pupils or teachers in a school year; null if it is not known. */
    public @Nullable Integer count(SchoolField field, SchoolYear year) {
        return (Integer) get(FieldKey.of(field, year));
    }

    public SchoolValues with(SchoolField field, @Nullable Object value) {
        return with(FieldKey.of(field), value);
    }

    public SchoolValues with(SchoolField field, SchoolYear year, @Nullable Object value) {
        return with(FieldKey.of(field, year), value);
    }

    public SchoolValues with(FieldKey key, @Nullable Object value) {
        SortedMap<FieldKey, Object> changed = new TreeMap<>(values);
        Object plain = normal(value);
        if (plain == null) {
            changed.remove(key);
        } else {
            changed.put(key, plain);
        }
        return new SchoolValues(changed);
    }

    /** These values, and where the others have one, theirs. */
    public SchoolValues overlaidWith(SchoolValues others) {
        SortedMap<FieldKey, Object> merged = new TreeMap<>(values);
        merged.putAll(others.values);
        return new SchoolValues(merged);
    }

    public SortedMap<FieldKey, Object> asMap() {
        return values;
    }

    /** The school years for which there are pupils or teachers, the latest first. */
    public SortedSet<SchoolYear> years() {
        SortedSet<SchoolYear> years = new TreeSet<>(Collections.reverseOrder());
        values.keySet().stream().map(FieldKey::year).filter(Objects::nonNull).forEach(years::add);
        return years;
    }

    /** The keys whose values differ. */
    public SortedSet<FieldKey> differences(SchoolValues other) {
        SortedSet<FieldKey> keys = new TreeSet<>(values.keySet());
        keys.addAll(other.values.keySet());
        keys.removeIf(key -> Objects.equals(get(key), other.get(key)));
        return keys;
    }

    /** Field by field, what turns these values into the others. */
    public List<FieldChange> changesTo(SchoolValues other) {
        return differences(other).stream()
                .map(key -> new FieldChange(key.label(), get(key), other.get(key)))
                .toList();
    }

    private static @Nullable Object normal(@Nullable Object value) {
        return switch (value) {
            case String text -> text.isBlank() ? null : Normalizer.normalize(text.strip(), Normalizer.Form.NFC);
            case BigDecimal number -> number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros();
            case null -> null;
            default -> value;
        };
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof SchoolValues that && values.equals(that.values);
    }

    @Override
    public int hashCode() {
        return values.hashCode();
    }

    @Override
    public String toString() {
        return values.toString();
    }
}
