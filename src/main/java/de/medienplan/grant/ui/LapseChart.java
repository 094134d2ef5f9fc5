package de.medienplan.grant.ui;

import de.medienplan.grant.Lapse;
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
final class LapseChart {

    private LapseChart() {}

    static ChartPanel of(List<Lapse> all) {
        List<Lapse.Step> steps =
                all.stream().flatMap(lapse -> lapse.steps().stream()).toList();
        return new ChartPanel(finding(all, steps), option(steps, all.size() > 1), table(all));
    }

    private static String finding(List<Lapse> all, List<Lapse.Step> steps) {
        var locale = Translations.locale();
        String lost = Formats.euros(all.stream().mapToLong(Lapse::lost).sum(), locale);
        String days = all.stream()
                .filter(lapse -> lapse.lost() > 0)
                .map(lapse -> Formats.date(lapse.lapsesOn(), locale))
                .distinct()
                .collect(Collectors.joining(", "));
        long savable = all.stream().mapToLong(Lapse::savable).sum();
        return savable == 0
                ? Translations.text("grant.lapse.finding.gone", lost, days)
                : Translations.text(
                        "grant.lapse.finding",
                        lost,
                        days,
                        Formats.euros(savable, locale),
                        Formats.date(firstStart(steps), locale));
    }

    private static @Nullable LocalDate firstStart(List<Lapse.Step> steps) {
        return steps.stream()
                .flatMap(step -> Stream.ofNullable(step.lastStart()))
                .min(LocalDate::compareTo)
                .orElse(null);
    }

    private static Map<String, Object> option(List<Lapse.Step> steps, boolean several) {
        return ChartOptions.over(
                        steps.stream().map(step -> label(step, several)).toList())
                .unit(Translations.text("grant.lapse.axis"), "euro")
                .stacked(
                        "lost",
                        Translations.text("grant.lapse.base"),
                        Palette.BLUE,
                        steps.stream().map(Lapse.Step::base).toList())
                .stacked(
                        "lost",
                        Translations.text("grant.lapse.pool"),
                        Palette.ORANGE,
                        steps.stream().map(Lapse.Step::pool).toList())
                .build();
    }

    private static String label(Lapse.Step step, boolean several) {
        var locale = Translations.locale();
        LocalDate last = step.lastStart();
        String start = last == null
                ? Translations.text("grant.lapse.noRescue")
                : Translations.text("grant.lapse.startUntil", Formats.date(last, locale));
        return several ? Formats.date(step.lapsesOn(), locale) + " · " + start : start;
    }

    private static Table table(List<Lapse> all) {
        List<Table.Column> columns = List.of(
                column("grant.application.programme", Table.Kind.TEXT),
                column("grant.lapse.lapsesOn", Table.Kind.DATE),
                column("grant.lapse.lastStart", Table.Kind.TEXT),
                column("grant.lapse.schools", Table.Kind.INTEGER),
                column("grant.lapse.base", Table.Kind.EUROS),
                column("grant.lapse.pool", Table.Kind.EUROS),
                column("grant.lapse.sum", Table.Kind.EUROS));
        List<List<Object>> rows = new ArrayList<>();
        all.forEach(lapse -> lapse.steps()
                .forEach(step -> rows.add(List.of(
                        lapse.programmeName(),
                        step.lapsesOn(),
                        label(step, false),
                        step.schools(),
                        step.base(),
                        step.pool(),
                        step.total()))));
        return new Table(Translations.text("grant.lapse.byDate"), columns, rows, totals(all));
    }

    private static List<? extends @Nullable Object> totals(List<Lapse> all) {
        List<@Nullable Object> totals = new ArrayList<>();
        totals.add(Translations.text("ui.total"));
        totals.add(null);
        totals.add(null);
        totals.add(all.stream().mapToInt(lapse -> lapse.schools().size()).sum());
        totals.add(all.stream().mapToLong(Lapse::baseLost).sum());
        totals.add(all.stream().mapToLong(Lapse::poolLost).sum());
        totals.add(all.stream().mapToLong(Lapse::lost).sum());
        return totals;
    }

    private static Table.Column column(String key, Table.Kind kind) {
        return new Table.Column(Translations.text(key), kind);
    }
}
