package de.medienplan.command;

import de.medienplan.importing.ColumnMapping;
import de.medienplan.importing.GermanValues;
import de.medienplan.importing.ImportField;
import de.medienplan.importing.ImportFile;
import de.medienplan.importing.MappingMemory;
import de.medienplan.importing.RowFilter;
import de.medienplan.importing.SheetStart;
import de.medienplan.importing.TablePlace;
import de.medienplan.shared.Message;
import de.medienplan.shared.SchoolYear;
import de.medienplan.shared.Texts;
import de.medienplan.shared.UserException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.poi.ss.util.CellReference;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The answers of a mapping file to what a person would choose on screen. */
final class Answers {

    private static final Set<String> KEYS = Set.of(
            "sheet",
            "headingLine",
            "columns",
            "filter",
            "year",
            "day",
            "kind",
            "programme",
            "types",
            "schools",
            "kinds",
            "measure",
            "unnumbered",
            "leaveOut",
            "differing",
            "zero");

    private final JsonNode json;

    private Answers(JsonNode json) {
        this.json = json;
    }

    static Answers none() {
        return new Answers(JsonMapper.shared().createObjectNode());
    }

    /** @throws UserException if it is no JSON object, or has an entry that nothing reads */
    static Answers read(byte[] content) {
        try {
            JsonNode json = JsonMapper.shared().readTree(content);
            if (!json.isObject()) {
                throw new UserException(Message.of("command.mapping.noJson"));
            }
            if (json.propertyNames().stream().noneMatch(KEYS::contains)) {
                return new Answers(JsonMapper.shared().createObjectNode().set("columns", json));
            }
            for (String name : json.propertyNames()) {
                UserException.throwIf(!KEYS.contains(name), "command.mapping.unknown", name);
            }
            return new Answers(json);
        } catch (JacksonException e) {
            throw new UserException(Message.of("command.mapping.noJson"));
        }
    }

    boolean has(String name) {
        return json.hasNonNull(name);
    }

    String text(String name) {
        return json.path(name).asString("");
    }

    boolean yes(String name) {
        return json.path(name).asBoolean(false);
    }

    /** The school year that was answered, else the one that the file names, else the present one. */
    SchoolYear year(ImportFile<?> file, Clock clock) {
        if (has("year")) {
            return GermanValues.schoolYear(text("year"));
        }
        SchoolYear stated = file.statedYear();
        return stated == null ? SchoolYear.of(LocalDate.now(clock)) : stated;
    }

    /** The day that was answered, else today. */
    LocalDate day(Clock clock) {
        return has("day") ? GermanValues.date(text("day")) : LocalDate.now(clock);
    }

    /** Text by name, null where the answer is null. */
    Map<String, @Nullable String> texts(String name) {
        Map<String, @Nullable String> texts = new LinkedHashMap<>();
        json.path(name)
                .properties()
                .forEach(entry -> texts.put(
                        entry.getKey(),
                        entry.getValue().isNull() ? null : entry.getValue().asString()));
        return texts;
    }

    /** The file read as the answers say. */
    <F extends ImportField> ImportFile<F> apply(ImportFile<F> opened, MappingMemory memory) {
        ImportFile<F> file = placed(opened, memory);
        for (Map.Entry<String, JsonNode> entry : json.path("columns").properties()) {
            F field = field(file, entry.getKey());
            file = file.with(file.mapping().withColumns(field, columns(file.mapping(), entry.getValue())));
        }
        JsonNode filter = json.path("filter");
        return filter.isObject() ? file.with(filter(file.mapping(), filter)) : file;
    }

    private <F extends ImportField> ImportFile<F> placed(ImportFile<F> file, MappingMemory memory) {
        ImportFile<F> placed = has("sheet") ? file.onSheet(sheet(file), memory) : file;
        return has("headingLine")
                ? placed.at(
                        new TablePlace(
                                placed.place().sheet(), json.path("headingLine").asInt(1)),
                        memory)
                : placed;
    }

    private int sheet(ImportFile<?> file) {
        List<SheetStart> sheets = file.source().sheets();
        JsonNode wanted = json.path("sheet");
        return IntStream.range(0, sheets.size())
                .filter(sheet -> wanted.isNumber()
                        ? sheet + 1 == wanted.asInt()
                        : sheets.get(sheet).name().equalsIgnoreCase(wanted.asString("")))
                .findFirst()
                .orElseThrow(() -> new UserException(Message.of("command.mapping.sheet", wanted.asString(""))));
    }

    private static <F extends ImportField> F field(ImportFile<F> file, String name) {
        return file.kind().fields().stream()
                .filter(field -> field.key().equalsIgnoreCase(name)
                        || field.key().replace("_", "").equalsIgnoreCase(name)
                        || ImportField.isCalled(name, names(field)))
                .findFirst()
                .orElseThrow(() -> new UserException(Message.of("command.mapping.field", name)));
    }

    private static List<String> names(ImportField field) {
        return Stream.concat(
                        Texts.LOCALES.stream().map(locale -> Texts.render(field.label(), locale)),
                        field.synonyms().stream())
                .toList();
    }

    private static List<Integer> columns(ColumnMapping<?> mapping, JsonNode wanted) {
        List<Integer> columns = new ArrayList<>();
        if (wanted.isArray()) {
            wanted.forEach(one -> columns.addAll(columns(mapping, one)));
        } else if (!wanted.isNull()) {
            columns.add(column(mapping, wanted.asString("")));
        }
        return columns;
    }

    /** By heading, else by letter. */
    private static int column(ColumnMapping<?> mapping, String wanted) {
        List<String> header = mapping.header();
        int letter = wanted.matches("[A-Za-z]{1,3}") ? CellReference.convertColStringToIndex(wanted) : -1;
        return IntStream.range(0, header.size())
                .filter(column -> header.get(column).equalsIgnoreCase(wanted.strip()))
                .findFirst()
                .orElseGet(() -> {
                    UserException.throwIf(letter < 0 || letter >= header.size(), "command.mapping.heading", wanted);
                    return letter;
                });
    }

    /** {@code {"column": "Träger", "values": ["Stadt Bonn"]}} or {@code {"Träger": "Stadt Bonn"}}. */
    private static RowFilter filter(ColumnMapping<?> mapping, JsonNode filter) {
        UserException.throwIf(filter.isEmpty(), "command.mapping.filter");
        boolean named = filter.has("column");
        Map.Entry<String, JsonNode> only = named
                ? Map.entry(filter.path("column").asString(""), filter.path("values"))
                : filter.properties().iterator().next();
        JsonNode values = only.getValue();
        Set<String> wanted = values.isArray()
                ? values.valueStream().map(value -> value.asString("")).collect(Collectors.toSet())
                : values.isValueNode() ? Set.of(values.asString("")) : Set.of();
        UserException.throwIf(wanted.isEmpty(), "command.mapping.filter");
        return new RowFilter(mapping.header().get(column(mapping, only.getKey())), wanted);
    }
}
