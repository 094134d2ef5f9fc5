package de.medienplan.subsidy.ui;

import de.medienplan.shared.Formats;
import de.medienplan.shared.Table;
import de.medienplan.shared.Table.Column;
import de.medienplan.shared.Table.Kind;
import de.medienplan.subsidy.ForecastAssumption;
import de.medienplan.subsidy.ForecastRow;
import de.medienplan.subsidy.Months;
import de.medienplan.subsidy.PlannedSchool;
import de.medienplan.ui.Translations;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The forecast as tables, by school year and by budget year. */
final class ForecastTables {

    private ForecastTables() {}

    static Table years(List<ForecastRow> rows) {
        List<Column> columns = List.of(
                column("subsidy.field.schoolYear", Kind.TEXT),
                column("subsidy.forecast.schools", Kind.INTEGER),
                column("subsidy.forecast.pupils", Kind.INTEGER),
                column("subsidy.forecast.tablets", Kind.INTEGER),
                column("subsidy.forecast.entitled", Kind.INTEGER),
                column("subsidy.forecast.siblings", Kind.INTEGER),
                column("subsidy.field.rent", Kind.MONEY),
                column("subsidy.forecast.cost", Kind.MONEY),
                column("subsidy.forecast.actual", Kind.MONEY),
                column("subsidy.forecast.trend", Kind.MONEY));
        List<List<@Nullable Object>> cells = new ArrayList<>();
        rows.forEach(row -> cells.add(Arrays.asList(
                row.year().toString(),
                row.inService().schools(),
                row.inService().pupils(),
                row.inService().tablets(),
                row.children().entitled(),
                row.children().siblings(),
                row.rent(),
                row.cost().total(),
                row.actual(),
                row.trend())));
        return new Table(Translations.text("subsidy.forecast.byYear"), columns, cells);
    }

    /** A budget year takes January to July of one school year and August to December of the next. */
    static Table budgetYears(List<ForecastRow> rows) {
        TreeMap<Integer, BigDecimal> byYear = new TreeMap<>();
        for (ForecastRow row : rows) {
            byYear.merge(row.year().start(), row.cost().toDecember(), BigDecimal::add);
            byYear.merge(row.year().start() + 1, row.costFromJanuary(), BigDecimal::add);
        }
        int first = byYear.firstKey();
        int last = byYear.lastKey();
        List<List<Object>> cells = new ArrayList<>();
        byYear.forEach((year, cost) -> {
            String label = year == first
                    ? Translations.text("subsidy.forecast.fromAugust", year.toString())
                    : year == last ? Translations.text("subsidy.forecast.toJuly", year.toString()) : year.toString();
            cells.add(List.of(label, cost));
        });
        return new Table(
                Translations.text("subsidy.forecast.byBudget"),
                List.of(column("subsidy.forecast.budgetYear", Kind.TEXT), column("subsidy.forecast.cost", Kind.MONEY)),
                cells);
    }

    /** Which schools of the plan bring cases, and why others do not. */
    static Table schools(List<PlannedSchool> schools) {
        List<List<@Nullable Object>> cells = new ArrayList<>();
        schools.forEach(school -> cells.add(Arrays.asList(
                school.name(),
                school.pupils(),
                school.live(),
                school.from() == null ? null : Months.text(school.from()),
                Translations.text(school.verdict()))));
        return new Table(
                Translations.text("subsidy.forecast.bySchool"),
                List.of(
                        column("subsidy.field.school", Kind.TEXT),
                        column("subsidy.forecast.pupils", Kind.INTEGER),
                        column("subsidy.forecast.live", Kind.DATE),
                        column("subsidy.forecast.from", Kind.TEXT),
                        column("subsidy.forecast.verdict", Kind.TEXT)),
                cells);
    }

    /** The figures behind the forecast with their sources. */
    static Table assumptions(List<ForecastAssumption> assumptions) {
        List<List<Object>> cells = assumptions.stream()
                .map(one -> List.<Object>of(
                        Translations.text(one.what()),
                        one.kind() == Kind.PERCENT
                                ? Formats.percent(one.value(), 1, Translations.locale())
                                : Formats.money(one.value(), Translations.locale()),
                        one.source()))
                .toList();
        return new Table(
                Translations.text("subsidy.forecast.assumptions"),
                List.of(
                        column("subsidy.forecast.assumption", Kind.TEXT),
                        column("subsidy.forecast.value", Kind.TEXT),
                        column("subsidy.field.source", Kind.TEXT)),
                cells);
    }

    private static Column column(String key, Kind kind) {
        return new Column(Translations.text(key), kind);
    }
}
