package de.medienplan.planning;

import de.medienplan.shared.Message;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Typed access to a JSON object that knows its path, so that a wrong value is named with its place. */
final class JsonFields {

    private static final long MOST = 9_999;
    private static final Pattern YEAR = Pattern.compile("\\d{4}");

    private final JsonNode node;
    private final String path;

    private JsonFields(JsonNode node, String path) {
        this.node = node;
        this.path = path;
    }

    static JsonFields of(JsonNode node, String path) {
        if (!node.isObject()) {
            throw new InvalidScenario(path, Message.of("planning.json.object"));
        }
        return new JsonFields(node, path);
    }

    String path(String field) {
        return path + "." + field;
    }

    JsonFields object(String field) {
        return of(required(field), path(field));
    }

    @Nullable
    JsonFields objectOrNull(String field) {
        JsonNode value = node.get(field);
        return value == null || value.isNull() ? null : of(value, path(field));
    }

    /** Every field, named by a year, as the reader reads it. */
    <T> Map<Integer, T> byYear(BiFunction<JsonFields, String, T> reader) {
        Map<Integer, T> values = new TreeMap<>();
        for (String field : node.propertyNames()) {
            if (!YEAR.matcher(field).matches()) {
                throw new InvalidScenario(path(field), Message.of("planning.json.year"));
            }
            values.put(Integer.valueOf(field), reader.apply(this, field));
        }
        return values;
    }

    String text(String field) {
        return textOf(required(field), path(field));
    }

    @Nullable
    String textOrNull(String field) {
        JsonNode value = node.get(field);
        return value == null || value.isNull() ? null : textOf(value, path(field));
    }

    /** A whole number of at least 0. */
    long amount(String field) {
        return amountOf(required(field), path(field));
    }

    /** As {@link #amount}, 0 where the field is missing. */
    long amountOrZero(String field) {
        JsonNode value = node.get(field);
        return value == null || value.isNull() ? 0 : amountOf(value, path(field));
    }

    @Nullable
    Long amountOrNull(String field) {
        JsonNode value = node.get(field);
        return value == null || value.isNull() ? null : (Long) amountOf(value, path(field));
    }

    /** A whole number small enough for counting periods and years. */
    int number(String field) {
        long value = amount(field);
        if (value > MOST) {
            throw new InvalidScenario(path(field), Message.of("planning.json.tooLarge"));
        }
        return (int) value;
    }

    BigDecimal decimal(String field) {
        return decimalOf(required(field), path(field));
    }

    BigDecimal decimalOr(String field, BigDecimal usual) {
        JsonNode value = node.get(field);
        return value == null || value.isNull() ? usual : decimalOf(value, path(field));
    }

    List<Long> amounts(String field) {
        List<Long> values = new ArrayList<>();
        JsonNode array = array(required(field), path(field));
        for (int i = 0; i < array.size(); i++) {
            values.add(amountOf(array.get(i), path(field) + "[" + i + "]"));
        }
        return values;
    }

    <T> List<T> list(String field, Function<JsonFields, T> reader) {
        List<T> values = new ArrayList<>();
        JsonNode array = array(required(field), path(field));
        for (int i = 0; i < array.size(); i++) {
            values.add(reader.apply(of(array.get(i), path(field) + "[" + i + "]")));
        }
        return values;
    }

    /** A list of lists of texts; empty where the field is missing. */
    List<List<String>> textLists(String field) {
        JsonNode value = node.get(field);
        List<List<String>> lists = new ArrayList<>();
        JsonNode outer = value == null || value.isNull() ? null : array(value, path(field));
        for (int i = 0; outer != null && i < outer.size(); i++) {
            List<String> texts = new ArrayList<>();
            String place = path(field) + "[" + i + "]";
            JsonNode inner = array(outer.get(i), place);
            for (int k = 0; k < inner.size(); k++) {
                texts.add(textOf(inner.get(k), place + "[" + k + "]"));
            }
            lists.add(texts);
        }
        return lists;
    }

    private JsonNode required(String field) {
        JsonNode value = node.get(field);
        if (value == null || value.isNull()) {
            throw new InvalidScenario(path(field), Message.of("planning.json.missing"));
        }
        return value;
    }

    private static JsonNode array(JsonNode value, String path) {
        if (!value.isArray()) {
            throw new InvalidScenario(path, Message.of("planning.json.array"));
        }
        return value;
    }

    private static String textOf(JsonNode value, String path) {
        if (!value.isString() || value.asString().isBlank()) {
            throw new InvalidScenario(path, Message.of("planning.json.text"));
        }
        return value.asString();
    }

    private static long amountOf(JsonNode value, String path) {
        BigDecimal decimal = decimalOf(value, path);
        if (decimal.stripTrailingZeros().scale() > 0) {
            throw new InvalidScenario(path, Message.of("planning.json.whole"));
        }
        return decimal.longValueExact();
    }

    private static BigDecimal decimalOf(JsonNode value, String path) {
        if (!value.isNumber()) {
            throw new InvalidScenario(path, Message.of("planning.json.number"));
        }
        BigDecimal decimal = value.decimalValue();
        ScenarioCheck.checkRange(decimal, path);
        return decimal;
    }
}
