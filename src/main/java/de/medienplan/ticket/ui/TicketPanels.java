package de.medienplan.ticket.ui;

import com.vaadin.flow.component.Component;
import de.medienplan.shared.Labelled;
import de.medienplan.shared.Message;
import de.medienplan.ticket.TicketLog;
import de.medienplan.ticket.TicketProfiles;
import de.medienplan.ticket.Tickets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/** The parts of the screen of tickets. */
@org.springframework.stereotype.Component
class TicketPanels {

    /** The tabs in their order. */
    enum Tab implements Labelled {
        VOLUME,
        SCHOOLS,
        TIMES,
        SEASON,
        GO_LIVE,
        RULES,
        IMPORTS;

        @Override
        public Message label() {
            return Message.of("ticket.tab." + name());
        }

        boolean needsTickets() {
            return this != SEASON && this != RULES && this != IMPORTS;
        }

        static List<String> keys() {
            return Arrays.stream(values()).map(tab -> tab.label().key()).toList();
        }
    }

    private final VolumePanel volume;
    private final SchoolTicketsPanel schools;
    private final TimesPanel times;
    private final SeasonPanel season;
    private final GoLivePanel goLive;
    private final TicketRuleEditor rules;
    private final Tickets tickets;
    private final TicketProfiles profiles;

    TicketPanels(
            VolumePanel volume,
            SchoolTicketsPanel schools,
            TimesPanel times,
            SeasonPanel season,
            GoLivePanel goLive,
            TicketRuleEditor rules,
            Tickets tickets,
            TicketProfiles profiles) {
        this.volume = volume;
        this.schools = schools;
        this.times = times;
        this.season = season;
        this.goLive = goLive;
        this.rules = rules;
        this.tickets = tickets;
        this.profiles = profiles;
    }

    Component of(Tab tab, TicketLog log, LocalDate today, Runnable changed) {
        return switch (tab) {
            case VOLUME -> volume.of(log, today);
            case SCHOOLS -> schools.of(log, today);
            case TIMES -> times.of(log);
            case SEASON -> season.of(log, today, changed);
            case GO_LIVE -> goLive.of(log, today);
            case RULES -> rules.list(changed);
            case IMPORTS -> TicketImportsPanel.of(tickets.imports(), profiles.all());
        };
    }
}
