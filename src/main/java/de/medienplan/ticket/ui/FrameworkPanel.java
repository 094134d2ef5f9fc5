package de.medienplan.ticket.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import de.medienplan.shared.Formats;
import de.medienplan.ticket.FrameworkHours;
import de.medienplan.ticket.ServiceFigures;
import de.medienplan.ui.Card;
import de.medienplan.ui.Translations;
import java.time.LocalDate;
import java.util.Locale;

/** Hours of the framework contract: called, left, and where the year ends. */
@org.springframework.stereotype.Component
class FrameworkPanel {

    private final ServiceFigures figures;

    FrameworkPanel(ServiceFigures figures) {
        this.figures = figures;
    }

    Component of(LocalDate today) {
        Locale locale = Translations.locale();
        FrameworkHours hours = FrameworkHours.of(figures.present(), today);
        String key = hours.agreed().signum() == 0
                ? "ticket.framework.none"
                : hours.isOverrun() ? "ticket.framework.over" : "ticket.framework.enough";
        return new Card(
                new H2(Translations.text("ticket.framework")),
                new Paragraph(Translations.text(
                        key,
                        Formats.decimal(hours.agreed(), 1, locale),
                        Formats.decimal(hours.used(), 1, locale),
                        Formats.decimal(hours.left(), 1, locale),
                        Formats.decimal(hours.byYearEnd(), 1, locale),
                        Formats.money(hours.costByYearEnd(), locale))));
    }
}
