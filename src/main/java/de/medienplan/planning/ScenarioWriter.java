package de.medienplan.planning;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A scenario as the maps and lists of its file, fields in the order of the format. */
final class ScenarioWriter {

    private ScenarioWriter() {}

    static Map<String, @Nullable Object> tree(Scenario scenario) {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("format", Scenario.FORMAT);
        json.put("name", scenario.name());
        json.put("periods", all(scenario.periods(), p -> object("id", p.id(), "budgetYear", p.budgetYear())));
        json.put("resources", all(scenario.resources(), r -> object("id", r.id(), "capacity", r.capacity())));
        json.put("budget", budget(scenario.budget()));
        json.put("grants", all(scenario.programmes(), ScenarioWriter::programme));
        json.put("support", support(scenario.support()));
        json.put(
                "weights",
                object(
                        "waitingPerPupilQuarter",
                        plain(scenario.weights().waitingPerPupilQuarter()),
                        "movedSchoolPerQuarter",
                        scenario.weights().movedSchoolPerQuarter()));
        json.put("startTogether", scenario.startTogether());
        json.put("schools", all(scenario.schools(), ScenarioWriter::school));
        return json;
    }

    private static Map<String, @Nullable Object> budget(Scenario.Budget budget) {
        return object(
                "years", all(budget.years(), y -> object("year", y.year(), "ownFunds", y.ownFunds())),
                "carryOverLimit", budget.carryOverLimit());
    }

    private static Map<String, @Nullable Object> programme(Scenario.Programme programme) {
        return object(
                "id", programme.id(),
                "poolAmount", programme.poolAmount(),
                "earliestStartPeriod", programme.earliestStartPeriod(),
                "lastCompletionPeriod", programme.lastCompletionPeriod());
    }

    private static Map<String, @Nullable Object> support(Scenario.Support support) {
        return object(
                "tabletsPerPost", plain(support.tabletsPerPost()),
                "devicesPerPost", plain(support.devicesPerPost()),
                "postStep", plain(support.postStep()),
                "existingPosts", plain(support.existingPosts()),
                "maxNewPostsPerYear", plain(support.maxNewPostsPerYear()),
                "annualCostPerPost", plain(support.annualCostPerPost()),
                "liveTablets", support.liveTablets(),
                "liveOtherDevices", support.liveOtherDevices());
    }

    private static Map<String, @Nullable Object> school(Scenario.School school) {
        return object(
                "id", school.id(),
                "name", school.name(),
                "pupils", school.pupils(),
                "priority", plain(school.priority()),
                "earliestStart", school.earliestStart(),
                "duration", school.duration(),
                "demands", all(school.demands(), ScenarioWriter::demand),
                "investment", school.investment(),
                "grants", all(school.grants(), ScenarioWriter::grant),
                "tablets", school.tablets(),
                "otherDevices", school.otherDevices(),
                "pinnedStart", school.pinnedStart(),
                "publishedStart", school.publishedStart());
    }

    private static Map<String, @Nullable Object> demand(Scenario.Demand demand) {
        return object("resource", demand.resource(), "offset", demand.offset(), "amount", demand.amount());
    }

    private static Map<String, @Nullable Object> grant(Scenario.Grant grant) {
        return object(
                "programme", grant.programme(),
                "baseAmount", grant.baseAmount(),
                "eligibleCosts", grant.eligibleCosts());
    }

    /** A decimal without exponent and needless zeros: 0.5, 1500. */
    static BigDecimal plain(BigDecimal value) {
        BigDecimal stripped = value.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    private static <T> List<Map<String, @Nullable Object>> all(
            List<T> values, Function<T, Map<String, @Nullable Object>> writer) {
        return values.stream().map(writer).toList();
    }

    private static Map<String, @Nullable Object> object(@Nullable Object... keysAndValues) {
        Map<String, @Nullable Object> object = new LinkedHashMap<>();
        for (int i = 0; i < keysAndValues.length; i += 2) {
            object.put(String.valueOf(keysAndValues[i]), keysAndValues[i + 1]);
        }
        return object;
    }
}
