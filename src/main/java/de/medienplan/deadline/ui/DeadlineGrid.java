package de.medienplan.deadline.ui;

import de.medienplan.deadline.Deadline;
import de.medienplan.shared.Table;
import de.medienplan.ui.DataGrid;
import de.medienplan.ui.Translations;
import java.time.LocalDate;
import java.util.List;

/** Each deadline by itself. */
class DeadlineGrid extends DataGrid<Deadline> {

    private static final long serialVersionUID = 1L;

    private LocalDate day = LocalDate.MIN;

    DeadlineGrid() {
        value("deadline.date", Table.Kind.DATE, Deadline::date);
        value("deadline.daysLeft", Table.Kind.INTEGER, this::daysLeft);
        shown("deadline.urgency", this::word, one -> UrgencyBadge.of(daysLeft(one)));
        text("deadline.title", one -> Translations.text(one.title()));
        text("deadline.school", Deadline::school);
        text("deadline.subject", Deadline::subject);
        sum("deadline.amount", Table.Kind.MONEY, Deadline::amount);
        text("deadline.responsible", Deadline::responsible);
        text("deadline.nextStep", one -> Translations.text(one.next().step()));
        text("deadline.area", Deadline::area);
    }

    void show(List<Deadline> deadlines, LocalDate asOf) {
        day = asOf;
        show(deadlines);
    }

    private long daysLeft(Deadline deadline) {
        return deadline.daysLeft(day);
    }

    private String word(Deadline deadline) {
        return UrgencyBadge.of(daysLeft(deadline)).getText();
    }
}
