package de.medienplan.school;

import de.medienplan.importing.ColumnMapping;
import de.medienplan.importing.Fault;
import de.medienplan.importing.GermanValues;
import de.medienplan.importing.Hint;
import de.medienplan.importing.ImportField;
import de.medienplan.importing.RowReader;
import de.medienplan.importing.TableRow;
import de.medienplan.shared.Message;
import de.medienplan.shared.SchoolYear;
import de.medienplan.shared.Texts;
import de.medienplan.shared.UserException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Turns one row of a file into the values of a school. Empty cells say nothing about their field. */
final class SchoolRowParser {

    private final ColumnMapping<ImportField> mapping;
    private final YearOfFigures years;
    /** Code of the type by code and by name, in small letters. */
    private final Map<String, String> typeCodes;

    private final @Nullable StandInNumbers standIns;
    private int firstUnnumbered;

    /** @param standIns for a list that has no numbers; null: each row must have one */
    SchoolRowParser(
            ColumnMapping<ImportField> mapping,
            YearOfFigures years,
            Map<String, String> typeCodes,
            @Nullable StandInNumbers standIns) {
        this.standIns = standIns;
        this.mapping = mapping;
        this.years = years;
        this.typeCodes = typeCodes;
    }

    /** What had to be assumed in the rows read so far. */
    List<Hint> hints() {
        return firstUnnumbered == 0
                ? years.hints()
                : Stream.concat(
                                Stream.of(
                                        new Hint(firstUnnumbered, "", "", Message.of("school.import.standIns"), false)),
                                years.hints().stream())
                        .toList();
    }

    /** What one row says. */
    record Parsed(int row, SchoolValues values, Set<FieldKey> synthetic) {}

    Parsed parse(TableRow row, List<Fault> faults) {
        RowReader<ImportField> reader = new RowReader<>(row, mapping, faults);
        SchoolYear stated = stated(reader);
        Map<FieldKey, Object> values = new HashMap<>();
        for (SchoolField field : SchoolField.values()) {
            Map.Entry<FieldKey, Object> value =
                    reader.value(field, text -> Map.entry(key(field, row, stated), value(field, text)));
            if (value != null) {
                values.put(value.getKey(), value.getValue());
            }
        }
        if (standIns != null) {
            number(values, standIns, row);
        } else if (reader.text(SchoolField.NUMBER).isEmpty()) {
            reader.fault(SchoolField.NUMBER, Message.of("school.rule.required"));
        }
        Set<FieldKey> synthetic = reader.value(ExtraColumn.SYNTHETIC, text -> marks(text, row, stated));
        return new Parsed(row.number(), SchoolValues.of(values), synthetic == null ? Set.of() : synthetic);
    }

    /** What a list without numbers calls a school is its name, long or short. */
    private void number(Map<FieldKey, Object> values, StandInNumbers numbers, TableRow row) {
        Object shortName = values.get(new FieldKey(SchoolField.SHORT_NAME, null));
        if (shortName != null && !mapping.has(SchoolField.NAME)) {
            values.put(new FieldKey(SchoolField.NAME, null), shortName);
        }
        values.put(new FieldKey(SchoolField.NUMBER, null), numbers.of(SchoolValues.of(values)));
        firstUnnumbered = firstUnnumbered == 0 ? row.number() : firstUnnumbered;
    }

    private static @Nullable SchoolYear stated(RowReader<ImportField> reader) {
        SchoolYear year = reader.value(ExtraColumn.SCHOOL_YEAR, GermanValues::schoolYear);
        return year == null
                ? reader.value(ExtraColumn.COUNTED_ON, text -> SchoolYear.of(GermanValues.date(text)))
                : year;
    }

    private FieldKey key(SchoolField field, TableRow row, @Nullable SchoolYear stated) {
        return new FieldKey(field, field.isYearly() ? years.of(field, row, stated) : null);
    }

    private Object value(SchoolField field, String text) {
        return switch (field.kind()) {
            case TEXT, LONG_TEXT -> text;
            case TYPE -> typeCode(text);
            case COUNT, YEARLY_COUNT -> GermanValues.count(text);
            case COORDINATE -> GermanValues.coordinate(text);
            case DATE -> GermanValues.date(text);
            case BUILDING, INTERNET, BROADBAND, WLAN, MEP -> choice(field, text);
        };
    }

    private String typeCode(String text) {
        String code = typeCodes.get(TypeReading.key(text));
        if (code == null) {
            throw new UserException(Message.of("school.rule.unknownType", text));
        }
        return code;
    }

    private static Object choice(SchoolField field, String text) {
        return field.kind()
                .choice(text)
                .orElseThrow(() -> new UserException(Message.of("school.rule.choice", names(field))));
    }

    private static String names(SchoolField field) {
        return String.join(
                ", ",
                field.kind().choices().stream()
                        .map(choice -> Texts.german(choice.label()))
                        .toList());
    }

    /** The fields are called as in a file: by their labels, or as the list of schools heads its columns. */
    private Set<FieldKey> marks(String text, TableRow row, @Nullable SchoolYear stated) {
        Set<FieldKey> keys = new TreeSet<>();
        Arrays.stream(text.split(","))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .forEach(name -> {
                    SchoolField field =
                            ColumnMapping.guess(List.of(name), List.of(SchoolField.values()))
                                    .columns()
                                    .keySet()
                                    .stream()
                                    .findFirst()
                                    .orElseThrow(() -> new UserException(Message.of("school.rule.unknownField", name)));
                    keys.add(key(field, row, stated));
                });
        return keys;
    }
}
