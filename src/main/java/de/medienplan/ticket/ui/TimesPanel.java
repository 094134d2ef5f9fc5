package de.medienplan.ticket.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import de.medienplan.school.SchoolId;
import de.medienplan.school.SchoolRow;
import de.medienplan.school.Schools;
import de.medienplan.shared.Columns;
import de.medienplan.shared.Formats;
import de.medienplan.shared.Table;
import de.medienplan.ticket.FigureSet;
import de.medienplan.ticket.OpeningHours;
import de.medienplan.ticket.Repeaters;
import de.medienplan.ticket.Repeaters.Repeater;
import de.medienplan.ticket.ServiceFigure;
import de.medienplan.ticket.ServiceFigures;
import de.medienplan.ticket.ServiceTimes;
import de.medienplan.ticket.TicketLog;
import de.medienplan.ui.CardColumn;
import de.medienplan.ui.ChartOptions;
import de.medienplan.ui.ChartPanel;
import de.medienplan.ui.Palette;
import de.medienplan.ui.Translations;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** How fast tickets are answered and solved, how many wait, and where the same trouble comes back. */
@org.springframework.stereotype.Component
class TimesPanel {

    private static final int MOST_REPEATERS = 25;

    private record Line(String what, ServiceTimes times) {}

    private final ServiceFigures figures;
    private final Schools schools;

    TimesPanel(ServiceFigures figures, Schools schools) {
        this.figures = figures;
        this.schools = schools;
    }

    Component of(TicketLog log) {
        FigureSet set = figures.present();
        return new CardColumn(times(log, set), backlog(log), repeaters(log));
    }

    private static Component times(TicketLog log, FigureSet set) {
        Locale locale = Translations.locale();
        OpeningHours hours = OpeningHours.of(set);
        List<Line> lines = new ArrayList<>();
        for (int level = 1; level <= 3; level++) {
            int wanted = level;
            TicketLog own = log.only(ticket -> ticket.kind().solvingLevel() == wanted);
            if (!own.isEmpty()) {
                lines.add(new Line(
                        Translations.text("ticket.times.response", level),
                        ServiceTimes.responses(own.tickets(), hours, set.get(ServiceFigure.RESPONSE_TARGET))));
                lines.add(new Line(
                        Translations.text("ticket.times.solution", level),
                        ServiceTimes.solutions(own.tickets(), hours, set.get(ServiceFigure.SOLUTION_TARGET))));
            }
        }
        double share = set.get(ServiceFigure.TARGET_SHARE);
        Table table = new Columns<Line>(locale)
                .text("ticket.times.what", Line::what)
                .add("ticket.count", Table.Kind.INTEGER, line -> line.times().count())
                .decimal("ticket.times.half", line -> quantile(line, ServiceTimes.Quantiles::half))
                .decimal("ticket.times.fourFifths", line -> quantile(line, ServiceTimes.Quantiles::fourFifths))
                .decimal("ticket.times.nineTenths", line -> quantile(line, ServiceTimes.Quantiles::nineTenths))
                .decimal("ticket.times.target", line -> line.times().target())
                .add(
                        "ticket.times.within",
                        Table.Kind.PERCENT,
                        line -> line.times().within())
                .text(
                        "ticket.times.kept",
                        line -> Translations.text(
                                line.times().keeps(share) ? "ticket.times.kept.yes" : "ticket.times.kept.no"))
                .table("ticket.times", lines);
        return TicketCards.card(
                table,
                "ticket.times.hint",
                Formats.percent(share, 0, locale),
                Formats.decimal(set.openHoursPerDay(), 1, locale));
    }

    private static @Nullable BigDecimal quantile(Line line, ToDoubleFunction<ServiceTimes.Quantiles> which) {
        ServiceTimes.Quantiles all = line.times().quantiles();
        return all == null ? null : BigDecimal.valueOf(which.applyAsDouble(all)).setScale(1, RoundingMode.HALF_UP);
    }

    private static Component backlog(TicketLog log) {
        Map<YearMonth, Integer> open = log.backlog();
        List<YearMonth> months = List.copyOf(open.keySet());
        Map<String, Object> chart = ChartOptions.over(
                        months.stream().map(VolumePanel::label).toList())
                .unit(Translations.text("ticket.axis"), "number")
                .bars(Translations.text("ticket.backlog"), Palette.ORANGE, new ArrayList<>(open.values()))
                .build();
        Table table = new Columns<YearMonth>(Translations.locale())
                .text("ticket.month", VolumePanel::label)
                .add("ticket.backlog", Table.Kind.INTEGER, open::get)
                .table("ticket.backlog", months);
        Map.Entry<YearMonth, Integer> most =
                open.entrySet().stream().max(Map.Entry.comparingByValue()).orElseThrow();
        return new ChartPanel(
                Translations.text("ticket.backlog.finding", VolumePanel.label(most.getKey()), most.getValue()),
                chart,
                table);
    }

    private Component repeaters(TicketLog log) {
        Map<SchoolId, String> names =
                schools.active().stream().collect(Collectors.toMap(SchoolRow::id, SchoolRow::label));
        List<Repeater> all = Repeaters.of(log);
        long reopened = log.tickets().stream()
                .filter(ticket ->
                        ticket.course().reopened() != null && ticket.course().reopened() > 0)
                .count();
        Table table = new Columns<Repeater>(Translations.locale())
                .text("ticket.field.SCHOOL", one -> names.getOrDefault(one.schoolId(), ""))
                .text("ticket.field.CATEGORY", Repeater::category)
                .add("ticket.repeaters.most", Table.Kind.INTEGER, Repeater::most)
                .add("ticket.repeaters.until", Table.Kind.DATE, Repeater::worstUntil)
                .add("ticket.repeaters.all", Table.Kind.INTEGER, Repeater::all)
                .table("ticket.repeaters", all.stream().limit(MOST_REPEATERS).toList());
        Div card = TicketCards.card(table, "ticket.repeaters.hint", all.size(), MOST_REPEATERS, reopened);
        card.addClassName("mp-dense");
        return card;
    }
}
