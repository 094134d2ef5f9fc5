package de.medienplan.cli;

import de.medienplan.planning.Evaluation;
import de.medienplan.planning.Plan;
import de.medienplan.planning.PlanEvaluator;
import de.medienplan.planning.PlanJson;
import de.medienplan.planning.Scenario;
import de.medienplan.planning.ScenarioSchool;
import de.medienplan.reasons.Explainer;
import de.medienplan.reasons.Explanation;
import de.medienplan.reasons.Finding;
import de.medienplan.reasons.Obstacle;
import de.medienplan.reasons.Remedy;
import de.medienplan.shared.Message;
import de.medienplan.shared.Texts;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reasons as {@code medienplan-reasons/1}: the sentences and every figure they rest on, so that another program can
 * recompute each of them. Differences are those of the whole plan, with the cheapest posts before and after.
 */
final class ExplanationJson {

    private static final JsonMapper MAPPER = new JsonMapper();

    private final Scenario scenario;
    private final Evaluation base;
    private final Explainer explainer;
    private final Map<String, String> names;

    ExplanationJson(Scenario scenario, Plan plan, Explainer explainer) {
        this.scenario = scenario;
        this.base = new PlanEvaluator(scenario).evaluateStarts(plan.starts());
        this.explainer = explainer;
        this.names = scenario.schools().stream().collect(Collectors.toMap(ScenarioSchool::id, ScenarioSchool::name));
    }

    byte[] write(List<Explanation> answers) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("format", "medienplan-reasons/1");
        json.put("scenario", scenario.name());
        json.put("feasible", base.feasible());
        json.put("cost", PlanJson.cost(base.cost()));
        json.put("schools", answers.stream().map(this::school).toList());
        return MAPPER.writerWithDefaultPrettyPrinter().writeValueAsBytes(json);
    }

    private Map<String, @Nullable Object> school(Explanation answer) {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("id", answer.school());
        json.put("name", names.get(answer.school()));
        json.put("start", answer.start());
        json.put("sentences", texts(answer.sentences()));
        json.put("quarters", answer.findings().stream().map(this::quarter).toList());
        json.put("remedies", answer.remedies().stream().map(this::remedy).toList());
        return json;
    }

    private Map<String, @Nullable Object> quarter(Finding finding) {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("period", finding.period());
        json.put("verdict", finding.verdict().name().toLowerCase(Locale.ROOT));
        json.put(
                "broken",
                finding.obstacles().stream().map(ExplanationJson::obstacle).toList());
        boolean counts = finding.obstacles().stream().noneMatch(Obstacle.BeyondHorizon.class::isInstance);
        json.put("difference", counts ? PlanJson.cost(finding.difference()) : null);
        json.put("lostGrants", finding.lost());
        return json;
    }

    static Map<String, Object> obstacle(Obstacle obstacle) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("rule", obstacle.rule().name());
        switch (obstacle) {
            case Obstacle.NotReady one -> {
                json.put("school", one.school());
                json.put("ready", one.ready());
            }
            case Obstacle.Past one -> json.put("asOf", one.asOf());
            case Obstacle.Begun one -> {
                json.put("school", one.school());
                json.put("begun", one.start());
            }
            case Obstacle.BeyondHorizon one -> {
                json.put("school", one.school());
                json.put("beyondHorizon", true);
            }
            case Obstacle.Pinned one -> {
                json.put("school", one.school());
                json.put("pinned", one.period());
            }
            case Obstacle.Overfull one -> {
                json.put("resource", one.resource());
                json.put("period", one.period());
                json.put("used", one.used());
                json.put("needed", one.needed());
                json.put("capacity", one.capacity());
                json.put("lacking", one.lacking());
                json.put("usedBy", one.users());
            }
            case Obstacle.Short one -> {
                json.put("year", one.year());
                json.put("missing", one.missing());
            }
            case Obstacle.TooFewPosts one -> {
                json.put("year", one.year());
                json.put("need", one.need());
                json.put("most", one.most());
            }
        }
        return json;
    }

    private Map<String, Object> remedy(Remedy remedy) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("change", remedy.change().getClass().getSimpleName());
        json.put("by", remedy.change());
        json.put("text", texts(List.of(explainer.describe(remedy.change()))));
        json.put("start", remedy.start());
        json.put("difference", PlanJson.cost(remedy.effect()));
        return json;
    }

    static Map<String, List<String>> texts(List<Message> messages) {
        Map<String, List<String>> texts = new LinkedHashMap<>();
        for (Locale locale : Texts.LOCALES) {
            texts.put(
                    locale.getLanguage(),
                    messages.stream().map(one -> Texts.render(one, locale)).toList());
        }
        return texts;
    }
}
