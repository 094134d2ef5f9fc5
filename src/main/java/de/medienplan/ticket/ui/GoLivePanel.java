package de.medienplan.ticket.ui;

import com.vaadin.flow.component.Component;
import de.medienplan.shared.Columns;
import de.medienplan.shared.Formats;
import de.medienplan.shared.Table;
import de.medienplan.ticket.GoLiveCurve;
import de.medienplan.ticket.GoLiveCurve.Point;
import de.medienplan.ticket.TicketLog;
import de.medienplan.ticket.TicketVolumes;
import de.medienplan.ui.CardColumn;
import de.medienplan.ui.ChartOptions;
import de.medienplan.ui.ChartPanel;
import de.medienplan.ui.EmptyState;
import de.medienplan.ui.Palette;
import de.medienplan.ui.Translations;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Tickets before and after a school goes live: what its first months cost. */
@org.springframework.stereotype.Component
class GoLivePanel {

    private final TicketVolumes volumes;

    GoLivePanel(TicketVolumes volumes) {
        this.volumes = volumes;
    }

    Component of(TicketLog log, LocalDate today) {
        List<Point> points = volumes.goLives(log, today);
        if (points.isEmpty()) {
            return new EmptyState("ticket.golive.empty");
        }
        Map<String, Object> chart = ChartOptions.over(
                        points.stream().map(GoLivePanel::label).toList())
                .unit(Translations.text("ticket.per100"), "number")
                .bars(
                        Translations.text("ticket.per100"),
                        Palette.BLUE,
                        points.stream().map(GoLivePanel::rate).toList())
                .build();
        Table table = new Columns<Point>(Translations.locale())
                .text("ticket.golive.month", GoLivePanel::label)
                .add("ticket.golive.schoolMonths", Table.Kind.INTEGER, Point::schoolMonths)
                .add("ticket.golive.deviceMonths", Table.Kind.INTEGER, Point::deviceMonths)
                .add("ticket.count", Table.Kind.INTEGER, Point::tickets)
                .decimal("ticket.per100", GoLivePanel::rate)
                .table("ticket.golive", points);
        Double factor = GoLiveCurve.firstMonthFactor(points);
        String finding = factor == null
                ? Translations.text("ticket.golive.unclear")
                : Translations.text("ticket.golive.finding", Formats.decimal(factor, 1, Translations.locale()));
        return new CardColumn(new ChartPanel(finding, chart, table));
    }

    private static String label(Point point) {
        if (point.month() < 0) {
            return Translations.text("ticket.golive.before");
        }
        return point.month() == GoLiveCurve.SETTLED
                ? Translations.text("ticket.golive.settled")
                : Translations.text("ticket.golive.in", point.month() + 1);
    }

    private static @Nullable BigDecimal rate(Point point) {
        Double rate = point.per100DevicesAndMonth();
        return rate == null ? null : BigDecimal.valueOf(rate).setScale(2, RoundingMode.HALF_UP);
    }
}
