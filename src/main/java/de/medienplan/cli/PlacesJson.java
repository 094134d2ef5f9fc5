package de.medienplan.cli;

import de.medienplan.planning.Plan;
import de.medienplan.planning.PlanJson;
import de.medienplan.planning.Scenario;
import de.medienplan.planning.Violation;
import de.medienplan.planning.place.Place;
import de.medienplan.planning.place.PlaceSentences;
import de.medienplan.planning.place.Places;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * Answers about places as {@code medienplan-places/1}: for each the whole plan, so that another program can compute its
 * cost and rules again. {@code cost} is that of the plan in hand with the cheapest posts.
 */
record PlacesJson(Scenario scenario, Plan plan, Places places) {

    private static final JsonMapper MAPPER = new JsonMapper();

    byte[] write(String school, List<Place> answers) {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("format", "medienplan-places/1");
        json.put("scenario", scenario.name());
        json.put("school", school);
        json.put("startsWith", places.schools());
        json.put("start", plan.startOf(school));
        json.put("cost", PlanJson.cost(places.before().cost()));
        PlaceSentences sentences = new PlaceSentences(scenario);
        json.put(
                "places", answers.stream().map(place -> place(place, sentences)).toList());
        return MAPPER.writerWithDefaultPrettyPrinter().writeValueAsBytes(json);
    }

    private static Map<String, Object> place(Place place, PlaceSentences sentences) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("period", place.period());
        json.put("possible", place.possible());
        json.put("difference", PlanJson.cost(place.difference()));
        json.put("shifts", place.shifts());
        json.put("sentences", ExplanationJson.texts(sentences.of(place)));
        json.put("limits", place.limits().stream().map(PlacesJson::limit).toList());
        json.put("starts", place.starts());
        return json;
    }

    private static Map<String, Object> limit(Violation limit) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("rule", limit.rule().name());
        json.put("periods", limit.periods());
        json.put("years", limit.years());
        json.put("excess", limit.excess());
        json.put("sentences", ExplanationJson.texts(List.of(limit.reason())));
        return json;
    }
}
