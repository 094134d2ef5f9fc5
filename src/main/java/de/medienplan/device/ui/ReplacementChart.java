package de.medienplan.device.ui;

import de.medienplan.device.CategoryRow;
import de.medienplan.device.ReplacementPlan;
import de.medienplan.device.ReplacementYear;
import de.medienplan.shared.Columns;
import de.medienplan.shared.Formats;
import de.medienplan.shared.Table;
import de.medienplan.ui.ChartPanel;
import de.medienplan.ui.Translations;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The replacement wave as a chart: euros or units per year, stacked by category, and the same numbers as a table. */
final class ReplacementChart {

    private ReplacementChart() {}

    /** @param euros whether to show euros of the city, or units */
    static ChartPanel of(ReplacementPlan plan, boolean euros) {
        return new ChartPanel(finding(plan, euros), option(plan, euros), table(plan));
    }

    private static String finding(ReplacementPlan plan, boolean euros) {
        ReplacementYear peak = euros ? plan.dearest() : plan.busiest();
        return Translations.text(
                euros ? "device.wave.findingEuros" : "device.wave.findingUnits",
                String.valueOf(peak.year()),
                Formats.euros(peak.totalCost().longValue(), Translations.locale()),
                Formats.integer(peak.totalUnits(), Translations.locale()));
    }

    private static Map<String, Object> option(ReplacementPlan plan, boolean euros) {
        List<Map<String, Object>> series = new ArrayList<>();
        for (CategoryRow category : plan.categories()) {
            List<Number> data = plan.years().stream()
                    .map(year -> euros ? year.cost(category) : (Number) year.units(category))
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
                        plan.years().stream()
                                .map(year -> String.valueOf(year.year()))
                                .toList()));
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

    static Table table(ReplacementPlan plan) {
        Columns<ReplacementYear> columns = new Columns<ReplacementYear>(Translations.locale())
                .text("device.wave.year", year -> String.valueOf(year.year()));
        List<@Nullable Object> totals = new ArrayList<>(List.of(Translations.text("ui.total")));
        for (CategoryRow category : plan.categories()) {
            columns.named(category.shortName(), Table.Kind.INTEGER, year -> year.units(category));
            totals.add(plan.units(category));
        }
        columns.add("device.wave.units", Table.Kind.INTEGER, ReplacementYear::totalUnits)
                .add("device.wave.cost", Table.Kind.MONEY, ReplacementYear::totalCost);
        totals.add(plan.totalUnits());
        totals.add(plan.totalCost());
        Table table = columns.table("device.wave", plan.years());
        return new Table(table.title(), table.columns(), table.rows(), totals);
    }
}
