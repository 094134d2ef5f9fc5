package de.medienplan.support.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import de.medienplan.shared.Formats;
import de.medienplan.shared.Labelled;
import de.medienplan.shared.Message;
import de.medienplan.shared.Quarter;
import de.medienplan.shared.Table;
import de.medienplan.support.BenchmarkComparison;
import de.medienplan.support.CostRow;
import de.medienplan.support.Forecast;
import de.medienplan.support.ForecastTables;
import de.medienplan.support.SupportComparisons;
import de.medienplan.support.SupportForecasts;
import de.medienplan.support.SupportRules;
import de.medienplan.ui.Card;
import de.medienplan.ui.CardColumn;
import de.medienplan.ui.ExportMenu;
import de.medienplan.ui.TableView;
import de.medienplan.ui.Translations;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;

/** The parts of the screen of need, each for what is chosen. */
@org.springframework.stereotype.Component
class NeedPanels {

    /** The tabs in their order. */
    enum Tab implements Labelled {
        TIMELINE,
        SCHOOLS,
        GROUPS,
        REQUESTS,
        EXPANSION,
        COMPARISON;

        @Override
        public Message label() {
            return Message.of("support.tab." + name());
        }

        static List<String> keys() {
            return Arrays.stream(values()).map(tab -> tab.label().key()).toList();
        }
    }

    /** What is chosen. */
    record Shown(Forecast forecast, ForecastTables tables, LocalDate asOf, Quarter quarter) {}

    private final SupportForecasts forecasts;
    private final SupportComparisons comparisons;
    private final SupportRules rules;
    private final RequestPanels requests;

    NeedPanels(SupportForecasts forecasts, SupportComparisons comparisons, SupportRules rules, RequestPanels requests) {
        this.forecasts = forecasts;
        this.comparisons = comparisons;
        this.rules = rules;
        this.requests = requests;
    }

    Component of(Tab tab, Shown shown) {
        return switch (tab) {
            case TIMELINE -> timeline(shown);
            case SCHOOLS -> new SchoolNeedList(shown);
            case GROUPS -> groups(shown);
            case REQUESTS -> requests.panel(shown);
            case EXPANSION -> expansion(shown);
            case COMPARISON -> comparison(shown);
        };
    }

    private static Component timeline(Shown shown) {
        return new CardColumn(
                NeedChart.of(shown.forecast(), shown.tables()),
                dense(card(shown.tables()::schoolYears, Translations.text("support.peak.hint"))),
                dense(card(shown.tables()::quarters, Translations.text("support.timeline.hint"))));
    }

    private Component groups(Shown shown) {
        Table readings = ForecastTables.readings(
                shown.forecast().readings(shown.quarter()),
                shown.forecast().settings().postStep(),
                rules.cost(shown.quarter().lastDay()),
                Translations.text("support.readings.of", shown.quarter().label()),
                Translations.locale());
        boolean decided = shown.forecast().ratios(shown.quarter()).areDecided();
        String groupsHint = Translations.text("support.rounding.hint");
        String hint = shown.forecast().basis().planned().isPresent()
                ? groupsHint + " " + Translations.text("support.plan.split.hint")
                : groupsHint;
        return new CardColumn(
                card(() -> shown.tables().groups(shown.quarter()), hint),
                card(
                        () -> readings,
                        Translations.text(decided ? "support.readings.decided" : "support.readings.hint")));
    }

    private Component expansion(Shown shown) {
        CostRow cost = rules.cost(shown.asOf());
        Table readings = ForecastTables.readings(
                forecasts.fullExpansion(shown.asOf()),
                shown.forecast().settings().postStep(),
                cost,
                Translations.text("support.expansion.readings"),
                Translations.locale());
        return new CardColumn(
                card(() -> readings, Translations.text("support.expansion.hint")),
                card(() -> comparisons.expansion(Translations.locale()), Translations.text("support.expansion.rows")));
    }

    private Component comparison(Shown shown) {
        BenchmarkComparison comparison = comparisons.of(shown.forecast(), shown.quarter());
        String own = Formats.integer(comparison.ownDevicesPerPost(), Translations.locale());
        return new CardColumn(card(
                () -> comparison.table(Translations.locale()),
                Translations.text("support.comparison.hint", comparison.units(), own)
                        + " "
                        + Translations.text("support.comparison.uncounted", comparison.uncountedSchools())));
    }

    /** For tables of many columns: what stands last shall be seen without scrolling. */
    private static Div dense(Div card) {
        card.addClassName("mp-dense");
        return card;
    }

    /** A table with its explanation and its files. */
    static Div card(Supplier<Table> table, String explanation) {
        Table shown = table.get();
        H2 title = new H2(shown.title());
        Div head = new Div(title, new ExportMenu(table));
        head.addClassName("mp-chart-head");
        Div numbers = new Div(new TableView(new Table("", shown.columns(), shown.rows(), shown.totals())));
        numbers.addClassName("mp-chart-numbers");
        return new Card(head, new Paragraph(explanation), numbers);
    }
}
