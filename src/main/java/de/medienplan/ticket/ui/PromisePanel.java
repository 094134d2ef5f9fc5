package de.medienplan.ticket.ui;

import com.vaadin.flow.component.Component;
import de.medienplan.shared.Columns;
import de.medienplan.shared.Formats;
import de.medienplan.shared.Table;
import de.medienplan.support.DeviceChoice;
import de.medienplan.ticket.FigureSet;
import de.medienplan.ticket.Outlook;
import de.medienplan.ticket.Outlook.Mend;
import de.medienplan.ticket.ServiceFigure;
import de.medienplan.ticket.ServicePromises;
import de.medienplan.ticket.sizing.ServicePromise;
import de.medienplan.ticket.sizing.ServicePromise.Result;
import de.medienplan.ui.CardColumn;
import de.medienplan.ui.ChartOptions;
import de.medienplan.ui.ChartPanel;
import de.medienplan.ui.Palette;
import de.medienplan.ui.Translations;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Serviceversprechen: response and solution by quarter for a plan and its posts, where it breaks, and what mends it. */
@org.springframework.stereotype.Component
class PromisePanel {

    private final ServicePromises promises;

    PromisePanel(ServicePromises promises) {
        this.promises = promises;
    }

    Component of(LocalDate today) {
        return new BasisChoice(promises, basis -> body(basis, today));
    }

    private Component body(DeviceChoice basis, LocalDate today) {
        Outlook outlook = promises.outlook(basis, today);
        return new CardColumn(chart(outlook.promise()), mends(outlook));
    }

    private static Component chart(ServicePromise promise) {
        FigureSet figures = promise.figures();
        List<Result> results = promise.results();
        Map<String, Object> option = ChartOptions.over(results.stream()
                        .map(result -> result.quarter().quarter().label())
                        .toList())
                .unit(Translations.text("ticket.promise.axis"), "number")
                .bars(
                        Translations.text("ticket.promise.response"),
                        Palette.BLUE,
                        results.stream().map(result -> shown(result.response())).toList())
                .bars(
                        Translations.text("ticket.promise.solution"),
                        Palette.SKY,
                        results.stream().map(result -> shown(result.solution())).toList())
                .line(
                        Translations.text("ticket.promise.target"),
                        Palette.RED,
                        results.stream()
                                .map(result -> figures.exact(ServiceFigure.RESPONSE_TARGET))
                                .toList())
                .build();
        return new ChartPanel(finding(promise), option, table(promise));
    }

    static String finding(ServicePromise promise) {
        FigureSet figures = promise.figures();
        return promise.firstBreak()
                .map(result -> Translations.text(
                        "ticket.promise.breaks",
                        result.quarter().quarter().label(),
                        hours(result.response()),
                        SizingPanel.number(figures.get(ServiceFigure.RESPONSE_TARGET)),
                        hours(result.solution()),
                        SizingPanel.number(figures.get(ServiceFigure.SOLUTION_TARGET)),
                        SizingPanel.number(promise.missing(result))))
                .orElseGet(() -> Translations.text(
                        "ticket.promise.holds",
                        SizingPanel.number(figures.get(ServiceFigure.RESPONSE_TARGET)),
                        SizingPanel.number(figures.get(ServiceFigure.SOLUTION_TARGET))));
    }

    private static Table table(ServicePromise promise) {
        return new Columns<Result>(Translations.locale())
                .text(
                        "ticket.promise.quarter",
                        result -> result.quarter().quarter().label())
                .decimal(
                        "ticket.need.perWeek",
                        result -> SizingPanel.exact(result.quarter().ticketsPerWeek()))
                .decimal(
                        "ticket.need.posts",
                        result -> SizingPanel.exact(result.quarter().posts()))
                .add("ticket.promise.occupancy", Table.Kind.PERCENT, result -> finite(result.occupancy()))
                .decimal("ticket.promise.response", result -> shown(result.response()))
                .decimal("ticket.promise.solution", result -> shown(result.solution()))
                .add("ticket.promise.pile", Table.Kind.INTEGER, result -> Math.round(result.backlog()))
                .text(
                        "ticket.times.kept",
                        result -> Translations.text(
                                result.keeps(promise.figures()) ? "ticket.times.kept.yes" : "ticket.times.kept.no"))
                .decimal("ticket.promise.missing", result -> SizingPanel.exact(promise.missing(result)))
                .table("ticket.promise", promise.results());
    }

    private static Component mends(Outlook outlook) {
        Table table = new Columns<Mend>(Translations.locale())
                .text("ticket.promise.mend", mend -> Translations.text(mend.key()))
                .add(
                        "ticket.promise.broken",
                        Table.Kind.INTEGER,
                        mend -> mend.promise().broken())
                .text(
                        "ticket.promise.first",
                        mend -> mend.promise()
                                .firstBreak()
                                .map(result -> result.quarter().quarter().label())
                                .orElse(Formats.MISSING))
                .decimal("ticket.promise.worst", mend -> shown(mend.promise().worstResponse()))
                .table("ticket.promise.mends", outlook.mends());
        FigureSet figures = outlook.promise().figures();
        return TicketCards.card(
                table,
                "ticket.promise.mends.hint",
                Formats.percent(figures.exact(ServiceFigure.TARGET_SHARE), 0, Translations.locale()),
                SizingPanel.number(outlook.work().minutesPerTicket()));
    }

    /** Null where nothing is ever answered. */
    static @Nullable BigDecimal shown(double hours) {
        return Double.isFinite(hours) ? SizingPanel.exact(hours) : null;
    }

    private static @Nullable Double finite(double value) {
        return Double.isFinite(value) ? value : null;
    }

    private static String hours(double value) {
        Locale locale = Translations.locale();
        return Double.isFinite(value) ? Formats.decimal(value, 1, locale) : "∞";
    }
}
