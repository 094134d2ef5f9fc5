package de.medienplan.ticket.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import de.medienplan.shared.Columns;
import de.medienplan.shared.Formats;
import de.medienplan.shared.Table;
import de.medienplan.support.DeviceChoice;
import de.medienplan.ticket.LearningCost;
import de.medienplan.ticket.LearningCost.Month;
import de.medienplan.ticket.LearningCosts;
import de.medienplan.ticket.ServicePromises;
import de.medienplan.ui.Card;
import de.medienplan.ui.CardColumn;
import de.medienplan.ui.Translations;
import java.time.LocalDate;
import java.util.Locale;

/** What schools that settle in cost beyond the model's rule, and what covers it cheaper. */
@org.springframework.stereotype.Component
class LearningPanel {

    private final ServicePromises promises;
    private final LearningCosts costs;
    private final FrameworkPanel framework;

    LearningPanel(ServicePromises promises, LearningCosts costs, FrameworkPanel framework) {
        this.framework = framework;
        this.promises = promises;
        this.costs = costs;
    }

    Component of(LocalDate today) {
        return new BasisChoice(promises, basis -> body(basis, today));
    }

    private Component body(DeviceChoice basis, LocalDate today) {
        Locale locale = Translations.locale();
        LearningCost cost = costs.of(basis, today);
        Card answer = new Card(
                new H2(Translations.text(
                        cost.framework().compareTo(cost.temporary()) <= 0
                                ? "ticket.learning.framework"
                                : "ticket.learning.temporary")),
                new Paragraph(Translations.text(
                        "ticket.learning.text",
                        SizingPanel.number(cost.hours()),
                        Formats.money(cost.rate(), locale),
                        Formats.money(cost.framework(), locale),
                        SizingPanel.number(cost.temporaryPosts()),
                        cost.temporaryMonths(),
                        Formats.money(cost.temporary(), locale))));
        Table table = new Columns<Month>(locale)
                .text("ticket.month", month -> VolumePanel.label(month.month()))
                .decimal("ticket.learning.model", month -> SizingPanel.exact(month.model()))
                .decimal("ticket.learning.extra", month -> SizingPanel.exact(month.extraPosts()))
                .decimal("ticket.learning.sum", month -> SizingPanel.exact(month.model() + month.extraPosts()))
                .decimal("ticket.learning.hours", month -> SizingPanel.exact(month.extraHours()))
                .table("ticket.learning.months", cost.months());
        return new CardColumn(answer, framework.of(today), TicketCards.card(table, "ticket.learning.hint"));
    }
}
