package de.medienplan.support;

import de.medienplan.exporting.Paper;
import de.medienplan.exporting.WordFile;
import de.medienplan.identity.MayRead;
import de.medienplan.shared.Columns;
import de.medienplan.shared.Formats;
import de.medienplan.shared.Quarter;
import de.medienplan.shared.Table;
import de.medienplan.shared.Table.Kind;
import de.medienplan.shared.Texts;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.commons.numbers.fraction.BigFraction;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a request for posts is argued with: sentences, tables and the paper itself. */
@Service
@Transactional(readOnly = true)
public class SupportPapers {

    private static final int MOST_CAUSES = 25;

    private final SupportForecasts forecasts;
    private final SupportRules rules;
    private final SupportComparisons comparisons;

    SupportPapers(SupportForecasts forecasts, SupportRules rules, SupportComparisons comparisons) {
        this.forecasts = forecasts;
        this.rules = rules;
        this.comparisons = comparisons;
    }

    /** First shortage, last day to request and posts, in sentences. */
    @MayRead
    public String summary(Forecast forecast, RequestRule.Proposal proposal, Locale locale) {
        Forecast.Point point = forecast.firstShortage().orElse(null);
        if (point == null) {
            return Texts.render("support.summary.enough", locale);
        }
        int year = forecast.settings().latestBudgetYearFor(point.quarter().firstDay());
        String sentence = Texts.render(
                "support.summary.short",
                locale,
                ForecastTables.name(point.quarter(), locale),
                Formats.decimal(PostNeed.shown(point.missing()), 4, locale),
                Formats.date(forecast.settings().requestBy(year), locale),
                Integer.toString(year));
        return proposal.lateFrom()
                .map(late -> sentence
                        + " "
                        + Texts.render(
                                "support.summary.late",
                                locale,
                                ForecastTables.name(late, locale),
                                Formats.decimal(PostNeed.shown(proposal.late()), 4, locale)))
                .orElse(sentence);
    }

    /** The schools whose devices make the quarter short, the largest first. */
    @MayRead
    public Table causes(Forecast forecast, Quarter quarter, Locale locale) {
        List<SchoolNeed> causes = forecast.causes(quarter);
        return new Columns<SchoolNeed>(locale)
                .text("support.school", SchoolNeed::school)
                .decimal("support.need", school -> PostNeed.shown(school.need().total()))
                .text("support.grownExact", school -> Fractions.text(school.grown()))
                .decimal("support.grown.since", school -> PostNeed.shown(school.grown()))
                .add("support.units", Kind.INTEGER, SchoolNeed::units)
                .table(
                        "support.causes",
                        causes.subList(0, Math.min(MOST_CAUSES, causes.size())),
                        ForecastTables.name(quarter, locale),
                        causes.size());
    }

    /** Since when the schools that cause a shortage have grown, in a sentence. */
    @MayRead
    public String causesHint(Forecast forecast, Quarter quarter, Locale locale) {
        return forecast.lastEnough(quarter)
                .map(since -> Texts.render("support.causes.hint", locale, ForecastTables.name(since, locale)))
                .orElseGet(() -> Texts.render("support.causes.hint.always", locale));
    }

    /** The planner's posts by year beside the need with the ratios of today. */
    @MayRead
    public Table planned(Forecast forecast, PlannedSupport planned, Locale locale) {
        CostRow cost = rules.cost(forecast.points().getFirst().quarter().firstDay());
        return new Columns<Map.Entry<Integer, BigDecimal>>(locale)
                .text("support.budgetYear", year -> Integer.toString(year.getKey()))
                .decimal("support.planned.need", year -> planned.need().get(year.getKey()))
                .decimal("support.planned.needToday", year -> needAtEnd(forecast, year.getKey()))
                .decimal("support.planned.posts", Map.Entry::getValue)
                .decimal("support.planned.new", year -> planned.added(year.getKey()))
                .add("support.requestBy", Kind.DATE, year -> requestBy(forecast, planned, year.getKey()))
                .add("support.planned.cost", Kind.MONEY, year -> cost.yearly(planned.added(year.getKey())))
                .table("support.planned", List.copyOf(planned.posts().entrySet()));
    }

    private static @org.jspecify.annotations.Nullable BigDecimal needAtEnd(Forecast forecast, int year) {
        BigFraction presence =
                BigFraction.ONE.subtract(PostNeed.exact(forecast.settings().absenceRate()));
        return forecast.points().stream()
                .filter(point -> point.quarter().year() == year)
                .reduce((first, later) -> later)
                .map(point -> PostNeed.shown(point.need().total().divide(presence)))
                .orElse(null);
    }

    private static @org.jspecify.annotations.Nullable LocalDate requestBy(
            Forecast forecast, PlannedSupport planned, int year) {
        if (planned.added(year).signum() <= 0) {
            return null;
        }
        LocalDate yearEnd = LocalDate.of(year, 12, 31);
        return forecast.settings().requestBy(forecast.settings().latestBudgetYearFor(yearEnd));
    }

    /** The justification for the Stellenplan as a Word file, in German. */
    @MayRead
    public byte[] justification(Forecast forecast, LocalDate asOf) {
        Locale locale = Locale.GERMANY;
        RequestRule.Proposal proposal = forecasts.proposal(forecast, asOf);
        ForecastTables tables = new ForecastTables(forecast, locale);
        Quarter quarter = forecast.firstShortage()
                .map(Forecast.Point::quarter)
                .orElse(forecast.points().getLast().quarter());
        CostRow cost = rules.cost(asOf);
        Paper.Builder paper = new Paper.Builder(text("support.paper.title"))
                .lead(text("support.paper.basis", name(forecast), Formats.date(asOf, locale)));
        paper.heading(text("support.paper.request"));
        paper.paragraph(summary(forecast, proposal, locale));
        paper.table(tables.requests(proposal));
        paper.heading(text("support.paper.need"));
        paper.paragraph(text("support.paper.rule"));
        paper.table(tables.groups(quarter));
        paper.paragraph(text(
                "support.paper.reading",
                text(forecast.settings().interpretation().label().key())));
        paper.table(ForecastTables.readings(
                forecast.readings(quarter),
                forecast.settings().postStep(),
                cost,
                text("support.readings.of", tables.name(quarter)),
                locale));
        paper.heading(text("support.paper.course"));
        paper.paragraph(text(
                "support.paper.capacity",
                forecast.settings().hiringMonths(),
                forecast.settings().trainingMonths(),
                Formats.percent(forecast.settings().absenceRate(), 1, locale)));
        paper.table(new PaperTables(forecast, locale).course());
        forecast.basis().planned().ifPresent(planned -> paper.table(planned(forecast, planned, locale)));
        if (forecast.firstShortage().isPresent()) {
            paper.heading(text("support.paper.causes"));
            paper.paragraph(causesHint(forecast, quarter, locale));
            paper.table(causes(forecast, quarter, locale));
        }
        paper.heading(text("support.paper.cost"));
        paper.paragraph(costSentence(cost, locale));
        paper.heading(text("support.paper.comparison"));
        paper.table(comparisons.of(forecast, quarter).table(locale));
        paper.heading(text("support.paper.assumptions"));
        paper.paragraph(forecast.settings().source());
        return WordFile.write(paper.build(), locale);
    }

    /** Total, cost of a post as named and as divided, and the difference between them. */
    @MayRead
    public String costSentence(CostRow cost, Locale locale) {
        return Texts.render(
                "support.cost.sentence",
                locale,
                Formats.money(cost.totalCost(), locale),
                Formats.decimal(cost.posts(), 3, locale),
                Formats.money(cost.costPerPost(), locale),
                Formats.money(cost.computedPerPost(), locale),
                Formats.money(cost.roundingDifference(), locale),
                cost.source());
    }

    private static String name(Forecast forecast) {
        String name = forecast.basis().name();
        return name.isEmpty() ? text("support.basis.register") : name;
    }

    private static String text(String key, Object... args) {
        return Texts.render(key, Locale.GERMANY, args);
    }
}
