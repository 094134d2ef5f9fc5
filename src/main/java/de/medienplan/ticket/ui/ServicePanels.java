package de.medienplan.ticket.ui;

import com.vaadin.flow.component.Component;
import de.medienplan.shared.Labelled;
import de.medienplan.shared.Message;
import de.medienplan.ticket.Tickets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/** The parts of the screen of service and sizing. */
@org.springframework.stereotype.Component
class ServicePanels {

    /** The tabs in their order. */
    enum Tab implements Labelled {
        NEED,
        RATIO,
        PROMISE,
        LEARNING,
        PEOPLE,
        FIGURES;

        @Override
        public Message label() {
            return Message.of("ticket.tab." + name());
        }

        boolean needsTickets() {
            return this != FIGURES;
        }

        static List<String> keys() {
            return Arrays.stream(values()).map(tab -> tab.label().key()).toList();
        }
    }

    private final Tickets tickets;
    private final SizingPanel sizing;
    private final RatioPanel ratios;
    private final PromisePanel promise;
    private final LearningPanel learning;
    private final PeoplePanel people;
    private final FigureEditor figures;

    ServicePanels(
            Tickets tickets,
            SizingPanel sizing,
            RatioPanel ratios,
            PromisePanel promise,
            LearningPanel learning,
            PeoplePanel people,
            FigureEditor figures) {
        this.tickets = tickets;
        this.sizing = sizing;
        this.ratios = ratios;
        this.promise = promise;
        this.learning = learning;
        this.people = people;
        this.figures = figures;
    }

    boolean withoutTickets(LocalDate today) {
        return tickets.year(today).isEmpty();
    }

    Component of(Tab tab, LocalDate today, Runnable changed) {
        return switch (tab) {
            case NEED -> sizing.of(today);
            case RATIO -> ratios.of(today, changed);
            case PROMISE -> promise.of(today);
            case LEARNING -> learning.of(today);
            case PEOPLE -> people.of(today);
            case FIGURES -> figures.list(today, changed);
        };
    }
}
