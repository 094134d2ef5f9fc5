package de.medienplan.ticket.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import de.medienplan.identity.MayPlan;
import de.medienplan.identity.Rights;
import de.medienplan.shared.Columns;
import de.medienplan.shared.Formats;
import de.medienplan.shared.Message;
import de.medienplan.shared.Table;
import de.medienplan.ticket.FigureSet;
import de.medienplan.ticket.RatioAdoption;
import de.medienplan.ticket.RatioFinding;
import de.medienplan.ticket.ServiceFigure;
import de.medienplan.ticket.ServiceSizing;
import de.medienplan.ticket.sizing.MeasuredRatio;
import de.medienplan.ui.Buttons;
import de.medienplan.ui.Card;
import de.medienplan.ui.CardColumn;
import de.medienplan.ui.Notices;
import de.medienplan.ui.TableView;
import de.medienplan.ui.Translations;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Devices per post as the tickets measure them, beside the ratio that holds, group by group. */
@org.springframework.stereotype.Component
class RatioPanel {

    private record Change(String what, double ratio, double posts) {}

    private final ServiceSizing sizing;
    private final RatioAdoption adoption;
    private final TicketEditors editors;

    RatioPanel(ServiceSizing sizing, RatioAdoption adoption, TicketEditors editors) {
        this.sizing = sizing;
        this.adoption = adoption;
        this.editors = editors;
    }

    Component of(LocalDate today, Runnable changed) {
        CardColumn cards = new CardColumn();
        sizing.ratios(today).forEach(finding -> cards.add(card(finding, today, changed)));
        cards.add(scenario(today));
        return cards;
    }

    private Component card(RatioFinding finding, LocalDate today, Runnable changed) {
        Locale locale = Translations.locale();
        String name = finding.group().name(locale);
        MeasuredRatio measured = finding.measured();
        if (measured == null) {
            return Card.titled(name, new Paragraph(Translations.text("ticket.ratio.few")));
        }
        Card card = Card.titled(name, new Paragraph(sentence(finding, measured)), new Paragraph(because(measured)));
        card.add(new TableView(sensitivity(measured)));
        if (editors.mayEdit()) {
            card.add(adopt(finding, measured, today, changed));
        }
        return card;
    }

    static String sentence(RatioFinding finding, MeasuredRatio measured) {
        Locale locale = Translations.locale();
        String interval = Translations.text(
                "ticket.ratio.interval",
                whole(measured.devicesPerPost()),
                whole(measured.low()),
                whole(measured.high()));
        MeasuredRatio.Verdict verdict = finding.verdict();
        return verdict == null
                ? interval
                : Translations.text("ticket.ratio." + verdict, Formats.integer(finding.paper(), locale)) + " "
                        + interval;
    }

    private static String because(MeasuredRatio measured) {
        Locale locale = Translations.locale();
        return Translations.text(
                "ticket.ratio.because",
                Formats.decimal(100 * measured.ticketsPerDeviceAndMonth(), 2, locale),
                SizingPanel.number(measured.work().minutesPerTicket()),
                Translations.text(
                        measured.work().minutes().measured() ? "ticket.standing.MEASURED" : "ticket.standing.ASSUMED"),
                SizingPanel.number(measured.work().figures().ticketHoursPerWeek()),
                measured.log().size());
    }

    private static Table sensitivity(MeasuredRatio measured) {
        FigureSet figures = measured.work().figures();
        double absence = figures.get(ServiceFigure.ABSENCE);
        double learning = figures.get(ServiceFigure.LEARNING_FACTOR);
        List<Change> changes = List.of(
                change("ticket.ratio.change.none", measured, 1, 1, figures),
                change("ticket.ratio.change.moreTickets", measured, 1.2, 1, figures),
                change("ticket.ratio.change.fewerTickets", measured, 0.8, 1, figures),
                change("ticket.ratio.change.moreMinutes", measured, 1, 1.2, figures),
                change("ticket.ratio.change.fewerMinutes", measured, 1, 0.8, figures),
                change(
                        "ticket.ratio.change.absence",
                        measured,
                        1,
                        1,
                        figures.with(ServiceFigure.ABSENCE, absence + 0.05)),
                change("ticket.ratio.change.pace", measured, 1 + 0.2 * (learning - 1) / 2, 1, figures));
        return new Columns<Change>(Translations.locale())
                .text("ticket.ratio.change", Change::what)
                .add("ticket.ratio.devices", Table.Kind.INTEGER, change -> Math.round(change.ratio()))
                .decimal("ticket.ratio.posts", change -> SizingPanel.exact(change.posts()))
                .table("ticket.ratio.sensitivity", changes);
    }

    private static Change change(String key, MeasuredRatio measured, double tickets, double minutes, FigureSet set) {
        double ratio = measured.devicesPerPost(tickets, minutes, set);
        return new Change(Translations.text(key), ratio, measured.devices() / ratio);
    }

    private Component adopt(RatioFinding finding, MeasuredRatio measured, LocalDate today, Runnable changed) {
        Button adopt = Buttons.primary(Message.of("ticket.ratio.adopt", measured.rounded()), () -> {
            adoption.adopt(finding, today);
            changed.run();
            Notices.undoable(
                    Message.of("ticket.ratio.adopted", finding.group().name(Translations.locale()), measured.rounded()),
                    () -> {
                        adoption.withdraw(finding, today);
                        changed.run();
                    });
        });
        adopt.setEnabled(!isSame(finding.paper(), measured));
        Div row = new Div(adopt);
        row.addClassName("mp-filters");
        return row;
    }

    private static boolean isSame(@Nullable BigDecimal paper, MeasuredRatio measured) {
        return paper != null && paper.compareTo(BigDecimal.valueOf(measured.rounded())) == 0;
    }

    /** Need, Stellenplan and paper follow by themselves; a scenario only when somebody says so. */
    private Component scenario(LocalDate today) {
        Card card = new Card(
                new H2(Translations.text("ticket.ratio.follow")),
                new Paragraph(Translations.text("ticket.ratio.follow.text")));
        adoption.scenario()
                .filter(name -> Rights.has(MayPlan.class))
                .ifPresent(name -> card.add(Buttons.plain(
                        Message.of("ticket.ratio.scenario", name),
                        () -> Notices.done(
                                adoption.renewScenario(today)
                                        ? "ticket.ratio.scenario.done"
                                        : "ticket.ratio.scenario.same",
                                name))));
        return card;
    }

    private static String whole(double value) {
        return Formats.integer(Math.round(value), Translations.locale());
    }
}
