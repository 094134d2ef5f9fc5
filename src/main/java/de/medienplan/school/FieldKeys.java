package de.medienplan.school;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Arrays;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Stores a set of field keys as {@code ROOMS,PUPILS@2020}. */
@Converter
class FieldKeys implements AttributeConverter<Set<FieldKey>, String> {

    @Override
    public String convertToDatabaseColumn(Set<FieldKey> keys) {
        return write(keys);
    }

    @Override
    public Set<FieldKey> convertToEntityAttribute(String stored) {
        return read(stored);
    }

    static String write(Collection<FieldKey> keys) {
        return keys.stream().sorted().map(FieldKey::stored).collect(Collectors.joining(","));
    }

    static Set<FieldKey> read(String stored) {
        return Arrays.stream(stored.split(","))
                .filter(text -> !text.isEmpty())
                .map(FieldKey::fromStored)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
