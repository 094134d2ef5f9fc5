package de.medienplan.planning;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A scenario as the maps and lists of its file, fields in the order of the format. */
final class ScenarioWriter {

    private ScenarioWriter() {}

    static Map<String, @Nullable Object> tree(Scenario scenario) {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("format", scenario.format());
        json.put("name", scenario.name());
        putUnless(json, "asOf", scenario.asOf(), null);
        json.put("periods", all(scenario.periods(), p -> object("id", p.id(), "budgetYear", p.budgetYear())));
        json.put("resources", all(scenario.resources(), r -> object("id", r.id(), "capacity", r.capacity())));
        json.put("budget", budget(scenario.budget()));
        json.put("grants", all(scenario.programmes(), ScenarioWriter::programme));
        json.put("support", support(scenario.support()));
        json.put("weights", weights(scenario.weights()));
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
        Map<String, @Nullable Object> json = object(
                "id", programme.id(),
                "poolAmount", programme.poolAmount(),
                "earliestStartPeriod", programme.earliestStartPeriod(),
                "lastCompletionPeriod", programme.lastCompletionPeriod());
        Map<String, @Nullable Object> shares = new LinkedHashMap<>();
        programme.ownShareByYear().forEach((year, percent) -> shares.put(Integer.toString(year), plain(percent)));
        putUnless(json, "ownShareByYear", shares, Map.of());
        putUnless(json, "entitledBefore", programme.entitledBefore(), 0L);
        return json;
    }

    /** Weights of version 1 are written as version 1 has them. */
    private static Map<String, @Nullable Object> weights(Weights weights) {
        Map<String, @Nullable Object> json = object(
                "waitingPerPupilQuarter", plain(weights.waitingPerPupilQuarter()),
                "movedSchoolPerQuarter", weights.movedSchoolPerQuarter());
        if (weights.beyondVersion1()) {
            json.put("postCostPercent", plain(weights.postCostPercent()));
            json.put("unplannedPerPupil", plain(weights.unplannedPerPupil()));
            json.put("cancelledSchool", weights.cancelledSchool());
        }
        return json;
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

    private static Map<String, @Nullable Object> school(ScenarioSchool school) {
        Map<String, @Nullable Object> json = object(
                "id", school.id(),
                "name", school.name(),
                "pupils", school.pupils(),
                "priority", plain(school.priority()),
                "earliestStart", school.earliestStart(),
                "duration", school.plannedDuration(),
                "demands", all(school.demands(), ScenarioWriter::demand),
                "investment", school.investment(),
                "grants", all(school.grants(), ScenarioWriter::grant),
                "tablets", school.tablets(),
                "otherDevices", school.otherDevices(),
                "pinnedStart", school.pinnedStart(),
                "publishedStart", school.publishedStart());
        ScenarioSchool.Progress progress = school.progress();
        putUnless(json, "progress", progress == null ? null : progress(progress), null);
        return json;
    }

    private static Map<String, @Nullable Object> progress(ScenarioSchool.Progress progress) {
        Map<String, @Nullable Object> json = object("start", progress.start(), "duration", progress.duration());
        Map<Integer, Long> payments = progress.payments();
        if (payments != null) {
            Map<String, Long> byYear = new LinkedHashMap<>();
            payments.forEach((year, euros) -> byYear.put(Integer.toString(year), euros));
            json.put("payments", byYear);
        }
        return json;
    }

    private static void putUnless(
            Map<String, @Nullable Object> json, String field, @Nullable Object value, @Nullable Object usual) {
        if (!Objects.equals(value, usual)) {
            json.put(field, value);
        }
    }

    private static Map<String, @Nullable Object> demand(ScenarioSchool.Demand demand) {
        return object("resource", demand.resource(), "offset", demand.offset(), "amount", demand.amount());
    }

    private static Map<String, @Nullable Object> grant(ScenarioSchool.Grant grant) {
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
