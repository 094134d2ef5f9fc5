package de.medienplan.planning;

import de.medienplan.shared.Message;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads and writes {@code medienplan-plan/1}. */
public final class PlanJson {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private PlanJson() {}

    /** The plan as a file, indented, UTF-8. */
    public static byte[] write(Plan plan) {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("format", Plan.FORMAT);
        json.put("scenario", plan.scenario());
        json.put("starts", plan.starts());
        Map<String, BigDecimal> posts = new LinkedHashMap<>();
        plan.posts().forEach((year, count) -> posts.put(Integer.toString(year), ScenarioWriter.plain(count)));
        json.put("posts", posts);
        json.put("cost", cost(plan.cost()));
        if (plan.lowerBound() != null) {
            json.put("lowerBound", Math.max(0, plan.lowerBound()));
            plan.gap().ifPresent(gap -> json.put("gap", gap));
        }
        return MAPPER.writerWithDefaultPrettyPrinter().writeValueAsBytes(json);
    }

    /** The parts of a cost and their total in euros, named as in the file of a plan. */
    public static Map<String, Long> cost(CostParts cost) {
        Map<String, Long> json = new LinkedHashMap<>();
        json.put("waiting", cost.waiting());
        json.put("posts", cost.posts());
        json.put("forfeitedGrants", cost.forfeitedGrants());
        json.put("moves", cost.moves());
        json.put("unplanned", cost.unplanned());
        json.put("total", cost.total());
        return json;
    }

    /**
     * Reads a plan: its starts, posts and bound. The cost it states is read too but proves nothing.
     *
     * @throws InvalidScenario if it is no plan, with the JSON path
     */
    public static Plan read(byte[] bytes) {
        try {
            JsonNode tree = MAPPER.readTree(bytes);
            JsonFields json = JsonFields.of(tree, "$");
            Map<String, @Nullable String> starts = new LinkedHashMap<>();
            JsonFields startFields = json.object("starts");
            tree.path("starts").propertyNames().forEach(id -> starts.put(id, startFields.textOrNull(id)));
            Map<Integer, BigDecimal> posts = new LinkedHashMap<>();
            JsonFields postFields = json.object("posts");
            tree.path("posts").propertyNames().forEach(year -> posts.put(year(year), postFields.decimal(year)));
            return new Plan(json.text("scenario"), starts, posts, cost(tree, json), json.amountOrNull("lowerBound"));
        } catch (JacksonException e) {
            throw new InvalidScenario("$", Message.of("planning.json.plan"));
        }
    }

    private static int year(String text) {
        try {
            return Integer.parseInt(text);
        } catch (NumberFormatException e) {
            throw new InvalidScenario("$.posts", Message.of("planning.json.whole"));
        }
    }

    private static CostParts cost(JsonNode tree, JsonFields json) {
        if (!tree.path("cost").isObject()) {
            return CostParts.NONE;
        }
        JsonFields cost = json.object("cost");
        return new CostParts(
                cost.amountOrZero("waiting"),
                cost.amountOrZero("posts"),
                cost.amountOrZero("forfeitedGrants"),
                cost.amountOrZero("moves"),
                cost.amountOrZero("unplanned"));
    }
}
