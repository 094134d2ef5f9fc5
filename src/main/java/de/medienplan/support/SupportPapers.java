package de.medienplan.support;

import de.medienplan.identity.MayRead;
import de.medienplan.shared.Columns;
import de.medienplan.shared.Formats;
import de.medienplan.shared.Quarter;
import de.medienplan.shared.Table;
import de.medienplan.shared.Table.Kind;
import de.medienplan.shared.Texts;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.commons.numbers.fraction.BigFraction;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a request for posts is argued with: sentences and tables. */
@Service
@Transactional(readOnly = true)
public class SupportPapers {

    private static final int MOST_CAUSES = 25;

    private final SupportForecasts forecasts;
    private final SupportRules rules;
    private final SupportComparisons comparisons;
    private final Staffing staffing;

    SupportPapers(SupportForecasts forecasts, SupportRules rules, SupportComparisons comparisons, Staffing staffing) {
        this.staffing = staffing;
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
        List<String> sentences = new ArrayList<>();
        int year = forecast.settings().latestBudgetYearFor(point.quarter().firstDay());
        boolean late = hasPassed(forecast, point.quarter());
        sentences.add(Texts.render(
                late ? "support.summary.short.late" : "support.summary.short",
                locale,
                point.quarter().label(),
                posts(point.missing(), locale),
                Formats.date(forecast.settings().requestBy(year), locale),
                Integer.toString(year)));
        proposal.lateFrom()
                .filter(quarter -> hasPassed(forecast, quarter))
                .ifPresent(quarter -> sentences.add(
                        Texts.render("support.summary.late", locale, quarter.label(), posts(proposal.late(), locale))));
        if (proposal.capped() && proposal.left().signum() > 0) {
            sentences.add(Texts.render(
                    "support.summary.capped",
                    locale,
                    Formats.decimal(forecast.settings().maxNewPostsPerYear(), 3, locale),
                    posts(proposal.left(), locale)));
        }
        return String.join(" ", sentences);
    }

    /** Whether the last day has passed to request posts that are productive in the quarter. */
    private static boolean hasPassed(Forecast forecast, Quarter quarter) {
        return forecast.settings().requestByFor(quarter.firstDay()).isBefore(forecast.asOf());
    }

    private static String posts(BigFraction number, Locale locale) {
        return Formats.decimal(PostNeed.shown(number), 4, locale);
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
                        quarter.label(),
                        causes.size());
    }

    /** Since when the schools that cause a shortage have grown, in a sentence. */
    @MayRead
    public String causesHint(Forecast forecast, Quarter quarter, Locale locale) {
        return forecast.lastEnough(quarter)
                .map(since -> Texts.render("support.causes.hint", locale, since.label()))
                .orElseGet(() -> Texts.render("support.causes.hint.always", locale));
    }

    /** The planner's posts by year beside the need with the ratios of today. */
    @MayRead
    public Table planned(Forecast forecast, PlannedSupport planned, Locale locale) {
        CostRow cost = rules.cost(forecast.points().getFirst().quarter().firstDay());
        Table rows = new Columns<Map.Entry<Integer, BigDecimal>>(locale)
                .text("support.budgetYear", year -> Integer.toString(year.getKey()))
                .decimal("support.planned.need", year -> planned.need().get(year.getKey()))
                .decimal("support.planned.needToday", year -> needAtEnd(forecast, year.getKey()))
                .decimal("support.planned.posts", Map.Entry::getValue)
                .decimal("support.planned.new", year -> planned.added(year.getKey()))
                .add("support.requestBy", Kind.DATE, year -> requestBy(forecast, planned, year.getKey()))
                .add("support.planned.cost", Kind.MONEY, year -> cost.yearly(planned.added(year.getKey())))
                .table("support.planned", List.copyOf(planned.posts().entrySet()));
        BigDecimal added =
                planned.posts().keySet().stream().map(planned::added).reduce(BigDecimal.ZERO, BigDecimal::add);
        return new Table(
                rows.title(),
                rows.columns(),
                rows.rows(),
                Arrays.asList(
                        Texts.render("support.sum.plain", locale), null, null, null, added, null, cost.yearly(added)));
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
        return forecast.settings().requestByFor(yearEnd);
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
}
