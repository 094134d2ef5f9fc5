package de.medienplan.grant.ui;

import de.medienplan.grant.Cutoff;
import de.medienplan.grant.ForfeitureReport;
import de.medienplan.shared.Formats;
import de.medienplan.shared.Table;
import de.medienplan.ui.ChartOptions;
import de.medienplan.ui.ChartPanel;
import de.medienplan.ui.Palette;
import de.medienplan.ui.Translations;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Euros by the day after which they are lost for good. */
final class ForfeitureChart {

    private ForfeitureChart() {}

    static ChartPanel of(ForfeitureReport report) {
        return new ChartPanel(finding(report), option(report), table(report));
    }

    private static String finding(ForfeitureReport report) {
        var locale = Translations.locale();
        String lost = Formats.euros(report.lost(), locale);
        String days =
                report.days().stream().map(day -> Formats.date(day, locale)).collect(Collectors.joining(", "));
        return report.savable() == 0
                ? Translations.text("grant.forfeiture.finding.gone", lost, days)
                : Translations.text(
                        "grant.forfeiture.finding",
                        lost,
                        days,
                        Formats.euros(report.savable(), locale),
                        Formats.date(report.firstCutoff().orElse(null), locale));
    }

    private static Map<String, Object> option(ForfeitureReport report) {
        List<Cutoff> cutoffs = report.cutoffs();
        boolean several = report.programmes().size() > 1;
        ChartOptions chart = ChartOptions.over(
                        cutoffs.stream().map(cutoff -> label(cutoff, several)).toList())
                .unit(Translations.text("grant.forfeiture.axis"), "euro");
        if (report.hasBase()) {
            chart.stacked(
                    "lost",
                    Translations.text("grant.forfeiture.base"),
                    Palette.BLUE,
                    cutoffs.stream().map(Cutoff::base).toList());
        }
        return chart.stacked(
                        "lost",
                        Translations.text("grant.forfeiture.pool"),
                        Palette.ORANGE,
                        cutoffs.stream().map(Cutoff::pool).toList())
                .build();
    }

    private static String label(Cutoff cutoff, boolean several) {
        var locale = Translations.locale();
        LocalDate last = cutoff.lastStart();
        String start = last == null
                ? Translations.text("grant.forfeiture.noRescue")
                : Translations.text("grant.forfeiture.startUntil", Formats.date(last, locale));
        return several ? Formats.date(cutoff.forfeitedOn(), locale) + " · " + start : start;
    }

    private static Table table(ForfeitureReport report) {
        List<Table.Column> columns = List.of(
                column("grant.application.programme", Table.Kind.TEXT),
                column("grant.forfeiture.forfeitedOn", Table.Kind.DATE),
                column("grant.forfeiture.lastStart", Table.Kind.TEXT),
                column("grant.forfeiture.schools", Table.Kind.INTEGER),
                column("grant.forfeiture.base", Table.Kind.EUROS),
                column("grant.forfeiture.pool", Table.Kind.EUROS),
                column("grant.forfeiture.sum", Table.Kind.EUROS));
        List<List<Object>> rows = new ArrayList<>();
        report.programmes()
                .forEach(forfeiture -> forfeiture
                        .cutoffs()
                        .forEach(cutoff -> rows.add(List.of(
                                forfeiture.programmeName(),
                                cutoff.forfeitedOn(),
                                label(cutoff, false),
                                cutoff.schools(),
                                cutoff.base(),
                                cutoff.pool(),
                                cutoff.total()))));
        Table all = new Table(Translations.text("grant.forfeiture.byDate"), columns, rows, totals(report));
        return report.hasBase() ? all : all.without(4);
    }

    private static List<? extends @Nullable Object> totals(ForfeitureReport report) {
        return Arrays.asList(
                Translations.text("ui.total"),
                null,
                null,
                report.schools(),
                report.baseLost(),
                report.poolLost(),
                report.lost());
    }

    private static Table.Column column(String key, Table.Kind kind) {
        return new Table.Column(Translations.text(key), kind);
    }
}
