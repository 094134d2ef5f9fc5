package de.medienplan.support.ui;

import de.medienplan.shared.Formats;
import de.medienplan.shared.Quarter;
import de.medienplan.support.Forecast;
import de.medienplan.support.ForecastTables;
import de.medienplan.support.GroupRow;
import de.medienplan.support.PlannedSupport;
import de.medienplan.support.PostNeed;
import de.medienplan.ui.ChartOptions;
import de.medienplan.ui.ChartPanel;
import de.medienplan.ui.Palette;
import de.medienplan.ui.Translations;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.apache.commons.numbers.fraction.BigFraction;

/** Need by group as bars on one another, capacity and the posts of a plan as lines. */
final class NeedChart {

    private static final List<String> COLOURS =
            List.of(Palette.BLUE, Palette.SKY, Palette.ORANGE, Palette.GREY, Palette.BROWN, Palette.OLIVE);

    private NeedChart() {}

    static ChartPanel of(Forecast forecast, ForecastTables tables) {
        return new ChartPanel(finding(forecast), option(forecast), tables.quarters());
    }

    /** What the chart shows, in one sentence. */
    static String finding(Forecast forecast) {
        return forecast.firstShortage()
                .map(point -> shortage(forecast, point))
                .orElseGet(() -> Translations.text("support.finding.enough"));
    }

    /** Says since when, where posts were short before the day already. */
    private static String shortage(Forecast forecast, Forecast.Point point) {
        String missing = Formats.decimal(PostNeed.shown(point.missing()), 2, Translations.locale());
        String toRequest = Formats.decimal(forecast.toRequest(point), 3, Translations.locale());
        Quarter since = forecast.shortSince().orElse(point.quarter());
        return since.equals(point.quarter())
                ? Translations.text("support.finding.short", since.label(), missing, toRequest)
                : Translations.text(
                        "support.finding.shortSince",
                        since.label(),
                        point.quarter().label(),
                        missing,
                        toRequest);
    }

    static Map<String, Object> option(Forecast forecast) {
        ChartOptions chart = ChartOptions.over(forecast.points().stream()
                        .map(point -> point.quarter().label())
                        .toList())
                .unit(Translations.text("support.axis"), "number");
        chart.steps(
                Translations.text("support.chart.approved"),
                Palette.RED,
                values(forecast, point -> point.capacity().approved()));
        chart.steps(
                Translations.text("support.chart.expected"),
                Palette.PURPLE,
                values(forecast, point -> point.capacity().expected()));
        forecast.basis()
                .planned()
                .ifPresent(planned -> chart.steps(
                        Translations.text("support.chart.planned"), Palette.GREEN, posts(forecast, planned)));
        List<GroupRow> groups = forecast.groups();
        for (int n = 0; n < groups.size(); n++) {
            String code = groups.get(n).code();
            chart.stacked(
                    "need",
                    groups.get(n).name(Translations.locale()),
                    COLOURS.get(n % COLOURS.size()),
                    values(forecast, point -> point.need().of(code)));
        }
        return chart.build();
    }

    private static List<BigDecimal> posts(Forecast forecast, PlannedSupport planned) {
        return forecast.points().stream()
                .map(point -> planned.posts().getOrDefault(point.quarter().year(), planned.existingPosts()))
                .toList();
    }

    private static List<BigDecimal> values(Forecast forecast, Function<Forecast.Point, BigFraction> value) {
        return forecast.points().stream()
                .map(point -> PostNeed.shown(value.apply(point)))
                .toList();
    }
}
