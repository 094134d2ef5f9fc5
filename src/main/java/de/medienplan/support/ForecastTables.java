package de.medienplan.support;

import de.medienplan.shared.Columns;
import de.medienplan.shared.Quarter;
import de.medienplan.shared.Table;
import de.medienplan.shared.Table.Kind;
import de.medienplan.shared.Texts;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.commons.numbers.fraction.BigFraction;

/** The numbers of a forecast as tables: the same for screen, chart, file and paper. */
public final class ForecastTables {

    private final Forecast forecast;
    private final Locale locale;

    public ForecastTables(Forecast forecast, Locale locale) {
        this.forecast = forecast;
        this.locale = locale;
    }

    /** Quarter by quarter. */
    public Table quarters() {
        return timeline(
                new Columns<Forecast.Point>(locale)
                        .text("support.quarter", point -> point.quarter().label())
                        .text(
                                "support.schoolYear",
                                point -> point.quarter().schoolYear().toString()),
                "support.timeline",
                forecast.points());
    }

    /** The highest need of each school year. */
    public Table schoolYears() {
        return timeline(
                new Columns<Forecast.Point>(locale)
                        .text(
                                "support.schoolYear",
                                point -> point.quarter().schoolYear().toString())
                        .text("support.peakQuarter", point -> point.quarter().label()),
                "support.timeline.years",
                forecast.peaks());
    }

    private Table timeline(Columns<Forecast.Point> columns, String titleKey, List<Forecast.Point> points) {
        for (GroupRow group : forecast.groups()) {
            columns.named(
                    group.name(locale),
                    Kind.DECIMAL,
                    point -> decimal(point.need().of(group.code())));
        }
        return columns.text(
                        "support.needExact",
                        point -> Fractions.text(point.need().total()))
                .decimal("support.need", point -> decimal(point.need().total()))
                .decimal("support.needRounded", Forecast.Point::posts)
                .decimal("support.approved", point -> decimal(point.capacity().approved()))
                .decimal("support.gap", point -> decimal(point.missing()))
                .decimal("support.existing", point -> point.capacity().existing())
                .decimal("support.filled", point -> point.capacity().filled())
                .decimal("support.productive", point -> decimal(point.capacity().productive()))
                .decimal("support.expected", point -> decimal(point.capacity().expected()))
                .table(titleKey, points, forecast.basis().name());
    }

    /** Every school at the end of the quarter; the column of the sum does not add up rounded posts. */
    public Table schools(Quarter quarter) {
        Columns<SchoolNeed> columns = new Columns<SchoolNeed>(locale).text("support.school", SchoolNeed::school);
        for (GroupRow group : forecast.groups()) {
            columns.named(group.name(locale), Kind.INTEGER, school -> school.counted(group.code()));
        }
        return columns.text(
                        "support.needExact",
                        school -> Fractions.text(school.need().total()))
                .decimal("support.need", school -> decimal(school.need().total()))
                .decimal(
                        "support.needRoundedAlone",
                        school -> school.need().posts(forecast.settings().postStep()))
                .decimal("support.grown", school -> decimal(school.grown()))
                .table("support.bySchool", forecast.schools(quarter), quarter.label());
    }

    /** How the need of a quarter comes about; the sum is rounded once, at the foot. */
    public Table groups(Quarter quarter) {
        Forecast.Point point = forecast.at(quarter);
        Map<String, Long> counted = forecast.counted(quarter);
        return groups(point.need(), forecast.ratios(quarter), counted, quarter.label())
                .withTotals(
                        Texts.render("support.sum.once", locale),
                        counted.values().stream().mapToLong(Long::longValue).sum(),
                        null,
                        Fractions.text(point.need().total()),
                        decimal(point.need().total()),
                        point.posts(),
                        "");
    }

    private Table groups(PostNeed need, Ratios ratios, Map<String, Long> counted, String quarter) {
        return new Columns<GroupRow>(locale)
                .text("support.group", group -> group.name(locale))
                .add("support.devicesCounted", Kind.INTEGER, group -> counted.getOrDefault(group.code(), 0L))
                .decimal(
                        "support.devicesPerPost",
                        group -> ratios.devicesPerPost(group.code()).orElse(null))
                .text("support.needExact", group -> Fractions.text(need.of(group.code())))
                .decimal("support.need", group -> decimal(need.of(group.code())))
                .decimal(
                        "support.needRoundedAlone",
                        group -> PostNeed.ceiling(
                                need.of(group.code()), forecast.settings().postStep()))
                .text("support.source", GroupRow::source)
                .table("support.byGroup", ratios.groups(), quarter);
    }

    /** The three readings of the paper side by side, with what each costs a year. */
    public static Table readings(
            Map<Interpretation, PostNeed> needs, BigDecimal step, CostRow cost, String title, Locale locale) {
        return new Columns<Map.Entry<Interpretation, PostNeed>>(locale)
                .label("support.interpretation", Map.Entry::getKey)
                .text(
                        "support.needExact",
                        entry -> Fractions.text(entry.getValue().total()))
                .decimal("support.need", entry -> decimal(entry.getValue().total()))
                .decimal("support.needRounded", entry -> entry.getValue().posts(step))
                .add(
                        "support.yearlyCost",
                        Kind.MONEY,
                        entry -> cost.yearly(entry.getValue().posts(step)))
                .titled(title, List.copyOf(needs.entrySet()));
    }

    /** What to request in which year, with what all of it costs at the foot. */
    public Table requests(RequestRule.Proposal proposal) {
        Table table = new Columns<PostRequest>(locale)
                .total("support.sum.plain")
                .text("support.budgetYear", request -> Integer.toString(request.budgetYear()))
                .sum("support.newPosts", Kind.DECIMAL, PostRequest::posts)
                .add("support.requestBy", Kind.DATE, PostRequest::requestBy)
                .add("support.filledOn", Kind.DATE, PostRequest::filledOn)
                .add("support.productiveOn", Kind.DATE, PostRequest::productiveOn)
                .add("support.firstYearCost", Kind.MONEY, PostRequest::firstYearCost)
                .sum("support.yearlyCost", Kind.MONEY, PostRequest::yearlyCost)
                .table("support.requests", proposal.requests());
        return proposal.requests().isEmpty() ? table.withTotals() : table;
    }

    /** {@code Q3 2020} as the language has it. */
    static BigDecimal decimal(BigFraction value) {
        return PostNeed.shown(value);
    }
}
