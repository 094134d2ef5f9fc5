package de.medienplan.support.ui;

import de.medienplan.shared.Formats;
import de.medienplan.support.Forecast;
import de.medienplan.support.ForecastTables;
import de.medienplan.support.GroupRow;
import de.medienplan.support.PostNeed;
import de.medienplan.ui.ChartPanel;
import de.medienplan.ui.Translations;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.commons.numbers.fraction.BigFraction;

/** Need by group as areas on one another, capacity as lines. */
final class NeedChart {

    private NeedChart() {}

    static ChartPanel of(Forecast forecast, ForecastTables tables) {
        return new ChartPanel(finding(forecast), option(forecast, tables), tables.quarters());
    }

    /** What the chart shows, in one sentence. */
    static String finding(Forecast forecast) {
        return forecast.firstShortage()
                .map(point -> Translations.text(
                        "support.finding.short",
                        ForecastTables.name(point.quarter(), Translations.locale()),
                        Formats.decimal(PostNeed.shown(point.missing()), 2, Translations.locale())))
                .orElseGet(() -> Translations.text("support.finding.enough"));
    }

    private static Map<String, Object> option(Forecast forecast, ForecastTables tables) {
        List<Map<String, Object>> series = new ArrayList<>();
        for (GroupRow group : forecast.groups()) {
            series.add(Map.of(
                    "name",
                    group.name(),
                    "type",
                    "line",
                    "step",
                    "end",
                    "stack",
                    "need",
                    "symbol",
                    "none",
                    "lineStyle",
                    Map.of("width", 0),
                    "areaStyle",
                    Map.of("opacity", 0.55),
                    "data",
                    values(forecast, point -> point.need().of(group.code()))));
        }
        series.add(line(
                "support.approved", "solid", forecast, point -> point.capacity().approved()));
        series.add(line(
                "support.expected",
                "dashed",
                forecast,
                point -> point.capacity().expected()));
        return Map.of(
                "color", List.of("#5b8db8", "#8fb8a8", "#d9b26f", "#b3261e", "#7a5c9e", "#4c6a3d"),
                "grid", Map.of("left", 50, "right", 16, "top", 64, "bottom", 30),
                "legend", Map.of("top", 0, "type", "scroll", "data", legend(forecast)),
                "tooltip", Map.of("trigger", "axis", "valueFormatter", "number"),
                "xAxis", Map.of("type", "category", "data", names(forecast, tables)),
                "yAxis",
                        Map.of(
                                "type", "value",
                                "name", Translations.text("support.axis"),
                                "axisLabel", Map.of("formatter", "number")),
                "series", series);
    }

    /** Capacity first: it must be in sight where the legend scrolls. */
    private static List<String> legend(Forecast forecast) {
        return Stream.concat(
                        Stream.of("support.chart.approved", "support.chart.expected")
                                .map(key -> Translations.text(key)),
                        forecast.groups().stream().map(GroupRow::name))
                .toList();
    }

    private static Map<String, Object> line(
            String key, String type, Forecast forecast, Function<Forecast.Point, BigFraction> value) {
        return Map.of(
                "name", Translations.text(key),
                "type", "line",
                "symbol", "none",
                "lineStyle", Map.of("width", 2, "type", type),
                "data", values(forecast, value));
    }

    private static List<String> names(Forecast forecast, ForecastTables tables) {
        return forecast.points().stream()
                .map(point -> tables.name(point.quarter()))
                .toList();
    }

    private static List<Object> values(Forecast forecast, Function<Forecast.Point, BigFraction> value) {
        return forecast.points().stream()
                .map(point -> (Object) PostNeed.shown(value.apply(point)))
                .toList();
    }
}
