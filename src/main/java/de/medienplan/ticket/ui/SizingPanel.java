package de.medienplan.ticket.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import de.medienplan.shared.Columns;
import de.medienplan.shared.Formats;
import de.medienplan.shared.Table;
import de.medienplan.support.PostTotals;
import de.medienplan.support.Staffing;
import de.medienplan.ticket.FigureSet;
import de.medienplan.ticket.ServiceFigure;
import de.medienplan.ticket.ServiceSizing;
import de.medienplan.ticket.Sizing;
import de.medienplan.ticket.sizing.PhoneNeed;
import de.medienplan.ticket.sizing.Workload;
import de.medienplan.ui.Card;
import de.medienplan.ui.CardColumn;
import de.medienplan.ui.Translations;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/** People by opening hour at the telephone, and posts by work load of each level. */
@org.springframework.stereotype.Component
class SizingPanel {

    private record Level(int number, Workload work) {}

    private final ServiceSizing sizing;
    private final Staffing staffing;

    SizingPanel(ServiceSizing sizing, Staffing staffing) {
        this.sizing = sizing;
        this.staffing = staffing;
    }

    Component of(LocalDate today) {
        Sizing all = sizing.sizing(today);
        return new CardColumn(answer(all, staffing.totals(today)), levels(all), phone(all.phone()));
    }

    private static Component answer(Sizing all, PostTotals posts) {
        Locale locale = Translations.locale();
        FigureSet figures = all.level(1).figures();
        return new Card(
                new H2(Translations.text(
                        "ticket.need.finding",
                        number(all.firstLevelTogether()),
                        Formats.decimal(posts.filled(), 2, locale))),
                new Paragraph(Translations.text(
                        "ticket.need.together",
                        number(all.firstLevelTogether()),
                        number(all.phone().posts()),
                        number(all.level(1).posts()))),
                new Paragraph(Translations.text("ticket.need.apart", number(all.firstLevelApart()))),
                new Paragraph(Translations.text(
                        "ticket.need.hours",
                        number(figures.ticketHoursPerWeek()),
                        number(figures.get(ServiceFigure.WEEKLY_HOURS)),
                        Formats.percent(figures.exact(ServiceFigure.ABSENCE), 0, locale),
                        Formats.percent(figures.exact(ServiceFigure.OVERHEAD), 0, locale),
                        Formats.percent(figures.exact(ServiceFigure.OCCUPANCY), 0, locale))));
    }

    private static Component levels(Sizing all) {
        List<Level> levels =
                List.of(new Level(1, all.level(1)), new Level(2, all.level(2)), new Level(3, all.level(3)));
        double total = Math.max(1, all.log().size());
        Table table = new Columns<Level>(Translations.locale())
                .text("ticket.need.level", level -> Translations.text("ticket.level", level.number()))
                .decimal("ticket.need.perWeek", level -> exact(level.work().ticketsPerWeek()))
                .add(
                        "ticket.need.share",
                        Table.Kind.PERCENT,
                        level ->
                                level.work().ticketsPerWeek() * all.log().span().months() * 52 / 12 / total)
                .decimal(
                        "ticket.minutes.mean",
                        level -> exact(level.work().minutes().mean()))
                .text(
                        "ticket.figure.field.standing",
                        level -> Translations.text(
                                level.work().minutes().measured()
                                        ? "ticket.standing.MEASURED"
                                        : "ticket.standing.ASSUMED"))
                .decimal("ticket.need.minutesAll", level -> exact(level.work().minutesPerTicket()))
                .decimal("ticket.need.weeklyHours", level -> exact(level.work().weeklyHours()))
                .decimal("ticket.need.posts", level -> exact(level.work().posts()))
                .decimal("ticket.need.backlogPosts", level -> exact(level.work().backlogPosts()))
                .table("ticket.need.levels", levels);
        return TicketCards.card(
                table,
                "ticket.need.levels.hint",
                number(all.travel().minutesPerTicket()),
                number(all.travel().kilometres()));
    }

    private static Component phone(PhoneNeed need) {
        Locale locale = Translations.locale();
        FigureSet figures = need.figures();
        Table table = new Columns<PhoneNeed.Hour>(locale)
                .text("ticket.need.hour", hour -> clock(hour.from()) + "–" + clock(hour.from() + hour.length()))
                .decimal("ticket.need.calls", hour -> exact(hour.calls()))
                .add("ticket.need.erlangC", Table.Kind.INTEGER, PhoneNeed.Hour::patient)
                .add("ticket.need.erlangA", Table.Kind.INTEGER, PhoneNeed.Hour::impatient)
                .add("ticket.need.abandoned", Table.Kind.PERCENT, PhoneNeed.Hour::abandoned)
                .table("ticket.need.phone", need.hours());
        return TicketCards.card(
                table,
                need.measured() ? "ticket.need.phone.hint" : "ticket.need.phone.hint.assumed",
                Formats.percent(figures.exact(ServiceFigure.PHONE_SHARE), 0, locale),
                number(figures.get(ServiceFigure.PHONE_SECONDS)),
                number(need.callMinutes()),
                number(figures.get(ServiceFigure.PATIENCE_MINUTES)));
    }

    private static String clock(double hour) {
        return String.format(Locale.ROOT, "%d:%02d", (int) hour, Math.round((hour - (int) hour) * 60));
    }

    static BigDecimal exact(double value) {
        return BigDecimal.valueOf(value).setScale(2, RoundingMode.HALF_UP);
    }

    static String number(double value) {
        return Formats.decimal(value, 1, Translations.locale());
    }
}
