package de.medienplan.device.ui;

import de.medienplan.device.CategoryRow;
import de.medienplan.device.ReplacementYear;
import de.medienplan.shared.Formats;
import de.medienplan.shared.Table;
import de.medienplan.shared.Table.Column;
import de.medienplan.ui.ChartPanel;
import de.medienplan.ui.Translations;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The replacement wave as a chart: euros or units per year, stacked by category, and the same numbers as a table. */
final class Wave {

    private Wave() {}

    static ChartPanel chart(List<ReplacementYear> years, List<CategoryRow> categories, boolean euros) {
        return new ChartPanel(finding(years, euros), option(years, categories, euros), table(years, categories));
    }

    private static String finding(List<ReplacementYear> years, boolean euros) {
        ReplacementYear peak = years.stream()
                .max(
                        euros
                                ? Comparator.comparing(ReplacementYear::totalCost)
                                : Comparator.comparing(ReplacementYear::totalUnits))
                .orElseThrow();
        return Translations.text(
                euros ? "device.wave.findingEuros" : "device.wave.findingUnits",
                String.valueOf(peak.year()),
                Formats.euros(peak.totalCost().longValue(), Translations.locale()),
                Formats.integer(peak.totalUnits(), Translations.locale()));
    }

    private static Map<String, Object> option(
            List<ReplacementYear> years, List<CategoryRow> categories, boolean euros) {
        List<Map<String, Object>> series = new ArrayList<>();
        for (CategoryRow category : categories) {
            List<Number> data = years.stream()
                    .map(year -> euros
                            ? year.cost().getOrDefault(category.key(), BigDecimal.ZERO)
                            : (Number) year.units().getOrDefault(category.key(), 0))
                    .toList();
            if (data.stream().anyMatch(value -> value.doubleValue() > 0)) {
                series.add(Map.of(
                        "name", category.name(), "type", "bar", "stack", "all", "barMaxWidth", 48, "data", data));
            }
        }
        Map<String, Object> option = new LinkedHashMap<>();
        option.put("tooltip", Map.of("trigger", "axis", "valueFormatter", euros ? "euro" : "number"));
        option.put("legend", Map.of("bottom", 0));
        option.put("grid", Map.of("left", 8, "right", 16, "top", 36, "bottom", 64, "containLabel", true));
        option.put(
                "xAxis",
                Map.of(
                        "type",
                        "category",
                        "data",
                        years.stream().map(year -> String.valueOf(year.year())).toList()));
        option.put(
                "yAxis",
                Map.of(
                        "type",
                        "value",
                        "name",
                        Translations.text(euros ? "device.wave.axisEuros" : "device.wave.axisUnits"),
                        "nameTextStyle",
                        Map.of("align", "left"),
                        "axisLabel",
                        Map.of("formatter", euros ? "millionEuro" : "number")));
        option.put("series", series);
        return option;
    }

    static Table table(List<ReplacementYear> years, List<CategoryRow> categories) {
        List<Column> columns = new ArrayList<>();
        columns.add(new Column(Translations.text("device.wave.year"), Table.Kind.TEXT));
        categories.forEach(category -> columns.add(new Column(category.shortName(), Table.Kind.INTEGER)));
        columns.add(new Column(Translations.text("device.wave.units"), Table.Kind.INTEGER));
        columns.add(new Column(Translations.text("device.wave.cost"), Table.Kind.MONEY));
        List<List<Object>> rows =
                years.stream().map(year -> row(year, categories)).toList();
        List<@Nullable Object> totals = new ArrayList<>(List.of(Translations.text("ui.total")));
        categories.forEach(category -> totals.add(years.stream()
                .mapToInt(year -> year.units().getOrDefault(category.key(), 0))
                .sum()));
        totals.add(years.stream().mapToInt(ReplacementYear::totalUnits).sum());
        totals.add(years.stream().map(ReplacementYear::totalCost).reduce(BigDecimal.ZERO.setScale(2), BigDecimal::add));
        return new Table(Translations.text("device.wave"), columns, rows, totals);
    }

    private static List<Object> row(ReplacementYear year, List<CategoryRow> categories) {
        List<Object> cells = new ArrayList<>(List.of(String.valueOf(year.year())));
        categories.forEach(category -> cells.add(year.units().getOrDefault(category.key(), 0)));
        cells.add(year.totalUnits());
        cells.add(year.totalCost());
        return cells;
    }
}
