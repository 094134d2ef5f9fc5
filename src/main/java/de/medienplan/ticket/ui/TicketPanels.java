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
        RULES,
        IMPORTS;

        @Override
        public Message label() {
            return Message.of("ticket.tab." + name());
        }

        boolean needsTickets() {
            return this != RULES && this != IMPORTS;
        }

        static List<String> keys() {
            return Arrays.stream(values()).map(tab -> tab.label().key()).toList();
        }
    }

    private final VolumePanel volume;
    private final TicketRuleEditor rules;
    private final Tickets tickets;
    private final TicketProfiles profiles;

    TicketPanels(VolumePanel volume, TicketRuleEditor rules, Tickets tickets, TicketProfiles profiles) {
        this.volume = volume;
        this.rules = rules;
        this.tickets = tickets;
        this.profiles = profiles;
    }

    Component of(Tab tab, TicketLog log, LocalDate today, Runnable changed) {
        return switch (tab) {
            case VOLUME -> volume.of(log, today);
            case RULES -> rules.list(changed);
            case IMPORTS -> TicketImportsPanel.of(tickets.imports(), profiles.all());
        };
    }
}
