package de.medienplan.school;

import de.medienplan.importing.ColumnMapping;
import de.medienplan.importing.Fault;
import de.medienplan.importing.GermanValues;
import de.medienplan.importing.ImportField;
import de.medienplan.importing.RowReader;
import de.medienplan.importing.TableRow;
import de.medienplan.shared.Labelled;
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
import org.jspecify.annotations.Nullable;

/** Turns one row of a file into the values of a school. Empty cells say nothing about their field. */
final class SchoolRowParser {

    private final ColumnMapping<ImportField> mapping;
    private final SchoolYear standardYear;
    /** Code of the type by code and by name, in small letters. */
    private final Map<String, String> typeCodes;

    SchoolRowParser(ColumnMapping<ImportField> mapping, SchoolYear standardYear, Map<String, String> typeCodes) {
        this.mapping = mapping;
        this.standardYear = standardYear;
        this.typeCodes = typeCodes;
    }

    /** What one row says. */
    record Parsed(int row, SchoolValues values, Set<FieldKey> synthetic) {}

    Parsed parse(TableRow row, List<Fault> faults) {
        RowReader<ImportField> reader = new RowReader<>(row, mapping, faults);
        SchoolYear stated = reader.value(ExtraColumn.SCHOOL_YEAR, SchoolYear::parse);
        SchoolYear year = stated == null ? standardYear : stated;
        Map<FieldKey, Object> values = new HashMap<>();
        for (SchoolField field : SchoolField.values()) {
            Object value = reader.value(field, text -> value(field, text));
            if (value != null) {
                values.put(key(field, year), value);
            }
        }
        if (reader.text(SchoolField.NUMBER).isEmpty()) {
            reader.fault(SchoolField.NUMBER, Message.of("school.rule.required"));
        }
        Set<FieldKey> synthetic = reader.value(ExtraColumn.SYNTHETIC, text -> marks(text, year));
        return new Parsed(row.number(), SchoolValues.of(values), synthetic == null ? Set.of() : synthetic);
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
        return field.kind().choices().stream()
                .filter(choice -> isNamed(choice, text))
                .findFirst()
                .orElseThrow(() -> new UserException(Message.of("school.rule.choice", names(field))));
    }

    private static boolean isNamed(Labelled choice, String text) {
        return choice.toString().equalsIgnoreCase(text)
                || Texts.LOCALES.stream()
                        .anyMatch(locale -> Texts.render(choice.label(), locale).equalsIgnoreCase(text));
    }

    private static String names(SchoolField field) {
        return String.join(
                ", ",
                field.kind().choices().stream()
                        .map(choice -> Texts.german(choice.label()))
                        .toList());
    }

    private static Set<FieldKey> marks(String text, SchoolYear year) {
        Set<FieldKey> keys = new TreeSet<>();
        Arrays.stream(text.split(","))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .forEach(name -> {
                    SchoolField field = Arrays.stream(SchoolField.values())
                            .filter(candidate -> isNamed(candidate, name))
                            .findFirst()
                            .orElseThrow(() -> new UserException(Message.of("school.rule.unknownField", name)));
                    keys.add(key(field, year));
                });
        return keys;
    }

    private static FieldKey key(SchoolField field, @Nullable SchoolYear year) {
        return new FieldKey(field, field.isYearly() ? year : null);
    }
}
