package de.medienplan.planning.risk;

import de.medienplan.planning.InvalidScenario;
import de.medienplan.shared.Message;
import de.medienplan.shared.Source;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads {@code medienplan-risk-assumptions/1}. */
public final class AssumptionsJson {

    private static final String USUAL = "/data/risk/assumptions.json";
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private AssumptionsJson() {}

    /** The ones that come with the product; each is marked as assumed. */
    public static Assumptions usual() {
        try (InputStream file = Objects.requireNonNull(AssumptionsJson.class.getResourceAsStream(USUAL), USUAL)) {
            return read(file.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Reads assumptions from a file.
     *
     * @throws InvalidScenario if they are none, with the JSON path
     */
    public static Assumptions read(byte[] bytes) {
        JsonNode json;
        try {
            json = MAPPER.readTree(bytes);
        } catch (JacksonException e) {
            throw new InvalidScenario("$", Message.of("planning.risk.noAssumptions"));
        }
        JsonNode margin = json.path("margin");
        if (!margin.path("percent").isNumber()
                || margin.path("percent").decimalValue().signum() < 0) {
            throw new InvalidScenario("$.margin.percent", Message.of("planning.json.number"));
        }
        return new Assumptions(
                assumption(json, "ready"),
                assumption(json, "duration"),
                assumption(json, "cost"),
                assumption(json, "cityCost"),
                new Assumptions.Margin(margin.path("percent").decimalValue(), source(margin, "$.margin")),
                fewest(json.path("fewestObservations")));
    }

    private static int fewest(JsonNode json) {
        if (!json.isIntegralNumber() || !json.canConvertToInt() || json.asInt() < 1) {
            throw new InvalidScenario("$.fewestObservations", Message.of("planning.risk.fewest"));
        }
        return json.asInt();
    }

    private static Assumptions.Assumption assumption(JsonNode json, String field) {
        JsonNode one = json.path(field);
        String path = "$." + field;
        try {
            Range range = one.has("cases") ? discrete(one.path("cases"), path) : triangular(one, path);
            return new Assumptions.Assumption(range, source(one, path));
        } catch (IllegalArgumentException e) {
            throw new InvalidScenario(path, Message.of("planning.risk.range"));
        }
    }

    private static Source source(JsonNode one, String path) {
        try {
            return new Source(
                    one.path("source").asString(""),
                    LocalDate.parse(one.path("date").asString("")),
                    one.path("assumed").asBoolean(true));
        } catch (DateTimeParseException e) {
            throw new InvalidScenario(path + ".date", Message.of("planning.json.date"));
        }
    }

    private static Range discrete(JsonNode cases, String path) {
        List<Range.Case> list = new ArrayList<>();
        for (JsonNode one : cases) {
            list.add(new Range.Case(number(one, "value", path), number(one, "weight", path)));
        }
        return new Range.Discrete(list);
    }

    private static Range triangular(JsonNode one, String path) {
        return new Range.Triangular(number(one, "least", path), number(one, "mode", path), number(one, "most", path));
    }

    private static double number(JsonNode json, String field, String path) {
        if (!json.path(field).isNumber()) {
            throw new InvalidScenario(path + "." + field, Message.of("planning.json.number"));
        }
        return json.path(field).asDouble();
    }
}
