package de.medienplan.support;

import de.medienplan.exporting.Paper;
import de.medienplan.exporting.WordFile;
import de.medienplan.identity.MayRead;
import de.medienplan.shared.Formats;
import de.medienplan.shared.Quarter;
import de.medienplan.shared.Texts;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The paper that goes with a request for posts. */
@Service
@Transactional(readOnly = true)
public class SupportJustification {

    private final SupportForecasts forecasts;
    private final SupportPapers papers;
    private final SupportRules rules;
    private final SupportComparisons comparisons;
    private final Staffing staffing;

    SupportJustification(
            SupportForecasts forecasts,
            SupportPapers papers,
            SupportRules rules,
            SupportComparisons comparisons,
            Staffing staffing) {
        this.forecasts = forecasts;
        this.papers = papers;
        this.rules = rules;
        this.comparisons = comparisons;
        this.staffing = staffing;
    }

    /** The justification for the Stellenplan as a Word file, in German. */
    @MayRead
    public byte[] word(Forecast forecast, LocalDate asOf) {
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
        paper.paragraph(papers.summary(forecast, proposal, locale));
        paper.table(tables.requests(proposal));
        forecast.basis().planned().ifPresent(planned -> {
            paper.paragraph(text("support.planned.hint"));
            paper.table(papers.planned(forecast, planned, locale));
        });
        paper.heading(text("support.paper.need"));
        paper.paragraph(text("support.paper.rule"));
        paper.table(tables.groups(quarter));
        if (forecast.ratios(quarter).areDecided()) {
            paper.paragraph(text("support.readings.decided"));
        } else {
            paper.paragraph(text(
                    "support.paper.reading",
                    text(forecast.settings().interpretation().label().key())));
            paper.table(ForecastTables.readings(
                    forecast.readings(quarter),
                    forecast.settings().postStep(),
                    cost,
                    text("support.readings.of", quarter.label()),
                    locale));
        }
        paper.heading(text("support.paper.course"));
        paper.paragraph(text(
                "support.paper.capacity",
                forecast.settings().hiringMonths(),
                forecast.settings().trainingMonths(),
                Formats.percent(forecast.settings().absenceRate(), 1, locale)));
        paper.table(new PaperTables(forecast, locale).course());
        if (forecast.firstShortage().isPresent()) {
            paper.heading(text("support.paper.causes"));
            paper.paragraph(papers.causesHint(forecast, quarter, locale));
            paper.table(papers.causes(forecast, quarter, locale));
        }
        paper.heading(text("support.paper.cost"));
        paper.paragraph(papers.costSentence(cost, locale));
        paper.heading(text("support.paper.comparison"));
        paper.table(comparisons.of(forecast, quarter).table(locale));
        paper.heading(text("support.paper.assumptions"));
        paper.paragraph(forecast.settings().source());
        assumedTasks().ifPresent(paper::paragraph);
        return WordFile.write(paper.build(), locale);
    }

    private Optional<String> assumedTasks() {
        String units = staffing.units().stream()
                .filter(unit -> unit.assumed() && unit.task() == UnitTask.FIRST_LEVEL)
                .map(UnitRow::code)
                .collect(Collectors.joining(", "));
        return units.isEmpty() ? Optional.empty() : Optional.of(text("support.paper.assumedTask", units));
    }

    private static String name(Forecast forecast) {
        String name = forecast.basis().name();
        return name.isEmpty() ? text("support.basis.register") : name;
    }

    private static String text(String key, Object... args) {
        return Texts.render(key, Locale.GERMANY, args);
    }
}
