package de.medienplan.ticket.ui;

import com.vaadin.flow.component.Component;
import de.medienplan.shared.Columns;
import de.medienplan.shared.Formats;
import de.medienplan.shared.Table;
import de.medienplan.support.DeviceChoice;
import de.medienplan.support.Staffing;
import de.medienplan.ticket.Recruitments;
import de.medienplan.ticket.ServicePromises;
import de.medienplan.ticket.sizing.Recruiting;
import de.medienplan.ticket.sizing.Recruiting.Advert;
import de.medienplan.ticket.sizing.ServicePromise;
import de.medienplan.ui.CardColumn;
import de.medienplan.ui.Translations;
import java.time.LocalDate;
import java.util.List;

/** Who must be advertised when, and what a post that stays vacant does to the service. */
@org.springframework.stereotype.Component
class PeoplePanel {

    private static final List<Integer> QUARTERS = List.of(0, 1, 2, 3, 4);
    private static final int MONTHS = 3;

    private final Recruitments recruitments;
    private final ServicePromises promises;
    private final Staffing staffing;

    PeoplePanel(Recruitments recruitments, ServicePromises promises, Staffing staffing) {
        this.recruitments = recruitments;
        this.promises = promises;
        this.staffing = staffing;
    }

    Component of(LocalDate today) {
        return new BasisChoice(promises, basis -> new CardColumn(adverts(basis, today), vacancy(basis, today)));
    }

    private Component adverts(DeviceChoice basis, LocalDate today) {
        List<Advert> adverts = recruitments.adverts(basis, today);
        Table table = new Columns<Advert>(Translations.locale())
                .add("ticket.people.advertise", Table.Kind.DATE, Advert::advertise)
                .text(
                        "ticket.people.state",
                        advert -> Translations.text(
                                advert.advertise().isBefore(today) ? "ticket.people.late" : "ticket.people.intime"))
                .decimal("ticket.need.posts", advert -> SizingPanel.exact(advert.posts()))
                .add("ticket.people.begin", Table.Kind.DATE, Advert::begin)
                .text("ticket.people.needed", advert -> advert.needed().label())
                .add("ticket.people.probation", Table.Kind.DATE, Advert::probationEnds)
                .table("ticket.people.adverts", adverts);
        double filled = staffing.totals(today).filled().doubleValue();
        return TicketCards.card(
                table,
                adverts.isEmpty() ? "ticket.people.none" : "ticket.people.hint",
                SizingPanel.number(recruitments.leavingPerYear(filled)),
                SizingPanel.number(filled));
    }

    private Component vacancy(DeviceChoice basis, LocalDate today) {
        Recruiting recruiting = recruitments.recruiting();
        ServicePromise promise = promises.outlook(basis, today).promise();
        Table table = new Columns<Integer>(Translations.locale())
                .add("ticket.people.vacant", Table.Kind.INTEGER, quarters -> quarters * MONTHS)
                .add("ticket.people.chance", Table.Kind.PERCENT, quarters -> recruiting.stillVacant(quarters * MONTHS))
                .decimal(
                        "ticket.promise.worst",
                        quarters ->
                                PromisePanel.shown(promise.withVacancy(quarters).worstResponse()))
                .add(
                        "ticket.promise.broken",
                        Table.Kind.INTEGER,
                        quarters -> promise.withVacancy(quarters).broken())
                .text(
                        "ticket.promise.first",
                        quarters -> promise.withVacancy(quarters)
                                .firstBreak()
                                .map(result -> result.quarter().quarter().label())
                                .orElse(Formats.MISSING))
                .table("ticket.people.vacancy", QUARTERS);
        return TicketCards.card(table, "ticket.people.vacancy.hint");
    }
}
