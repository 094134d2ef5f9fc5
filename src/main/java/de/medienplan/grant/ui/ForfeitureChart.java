package de.medienplan.grant.ui;

import de.medienplan.grant.Cutoff;
import de.medienplan.grant.Forfeiture;
import de.medienplan.shared.Formats;
import de.medienplan.shared.Table;
import de.medienplan.ui.ChartOptions;
import de.medienplan.ui.ChartPanel;
import de.medienplan.ui.Palette;
import de.medienplan.ui.Translations;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Euros by the day after which they are lost for good. */
final class ForfeitureChart {

    private ForfeitureChart() {}

    static ChartPanel of(List<Forfeiture> all) {
        List<Cutoff> cutoffs = all.stream()
                .flatMap(forfeiture -> forfeiture.cutoffs().stream())
                .toList();
        return new ChartPanel(finding(all, cutoffs), option(cutoffs, all.size() > 1), table(all));
    }

    private static String finding(List<Forfeiture> all, List<Cutoff> cutoffs) {
        var locale = Translations.locale();
        String lost = Formats.euros(all.stream().mapToLong(Forfeiture::lost).sum(), locale);
        String days = all.stream()
                .filter(forfeiture -> forfeiture.lost() > 0)
                .map(forfeiture -> Formats.date(forfeiture.forfeitedOn(), locale))
                .distinct()
                .collect(Collectors.joining(", "));
        long savable = all.stream().mapToLong(Forfeiture::savable).sum();
        return savable == 0
                ? Translations.text("grant.forfeiture.finding.gone", lost, days)
                : Translations.text(
                        "grant.forfeiture.finding",
                        lost,
                        days,
                        Formats.euros(savable, locale),
                        Formats.date(firstStart(cutoffs), locale));
    }

    private static @Nullable LocalDate firstStart(List<Cutoff> cutoffs) {
        return cutoffs.stream()
                .flatMap(cutoff -> Stream.ofNullable(cutoff.lastStart()))
                .min(LocalDate::compareTo)
                .orElse(null);
    }

    private static Map<String, Object> option(List<Cutoff> cutoffs, boolean several) {
        return ChartOptions.over(
                        cutoffs.stream().map(cutoff -> label(cutoff, several)).toList())
                .unit(Translations.text("grant.forfeiture.axis"), "euro")
                .stacked(
                        "lost",
                        Translations.text("grant.forfeiture.base"),
                        Palette.BLUE,
                        cutoffs.stream().map(Cutoff::base).toList())
                .stacked(
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

    private static Table table(List<Forfeiture> all) {
        List<Table.Column> columns = List.of(
                column("grant.application.programme", Table.Kind.TEXT),
                column("grant.forfeiture.forfeitedOn", Table.Kind.DATE),
                column("grant.forfeiture.lastStart", Table.Kind.TEXT),
                column("grant.forfeiture.schools", Table.Kind.INTEGER),
                column("grant.forfeiture.base", Table.Kind.EUROS),
                column("grant.forfeiture.pool", Table.Kind.EUROS),
                column("grant.forfeiture.sum", Table.Kind.EUROS));
        List<List<Object>> rows = new ArrayList<>();
        all.forEach(forfeiture -> forfeiture
                .cutoffs()
                .forEach(cutoff -> rows.add(List.of(
                        forfeiture.programmeName(),
                        cutoff.forfeitedOn(),
                        label(cutoff, false),
                        cutoff.schools(),
                        cutoff.base(),
                        cutoff.pool(),
                        cutoff.total()))));
        return new Table(Translations.text("grant.forfeiture.byDate"), columns, rows, totals(all));
    }

    private static List<? extends @Nullable Object> totals(List<Forfeiture> all) {
        List<@Nullable Object> totals = new ArrayList<>();
        totals.add(Translations.text("ui.total"));
        totals.add(null);
        totals.add(null);
        totals.add(
                all.stream().mapToInt(forfeiture -> forfeiture.schools().size()).sum());
        totals.add(all.stream().mapToLong(Forfeiture::baseLost).sum());
        totals.add(all.stream().mapToLong(Forfeiture::poolLost).sum());
        totals.add(all.stream().mapToLong(Forfeiture::lost).sum());
        return totals;
    }

    private static Table.Column column(String key, Table.Kind kind) {
        return new Table.Column(Translations.text(key), kind);
    }
}
