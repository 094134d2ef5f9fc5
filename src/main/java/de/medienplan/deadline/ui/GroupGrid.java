package de.medienplan.deadline.ui;

import de.medienplan.deadline.Deadline;
import de.medienplan.deadline.DeadlineGroup;
import de.medienplan.shared.Table;
import de.medienplan.ui.DataGrid;
import de.medienplan.ui.Translations;
import java.time.LocalDate;
import java.util.List;

/** Deadlines of the same kind and day in one row. */
class GroupGrid extends DataGrid<DeadlineGroup> {

    private static final long serialVersionUID = 1L;

    private LocalDate day = LocalDate.MIN;

    GroupGrid() {
        value("deadline.date", Table.Kind.DATE, DeadlineGroup::date);
        value("deadline.daysLeft", Table.Kind.INTEGER, one -> one.daysLeft(day));
        shown("deadline.urgency", this::word, one -> UrgencyBadge.of(one.daysLeft(day)));
        text("deadline.title", one -> Translations.text(one.title())).setFlexGrow(2);
        sum("deadline.number", Table.Kind.INTEGER, DeadlineGroup::count);
        value("deadline.schools", Table.Kind.INTEGER, one -> one.schools().size());
        sum("deadline.amount", Table.Kind.MONEY, DeadlineGroup::amount);
        text("deadline.nextStep", one -> Translations.text(one.nextStep())).setFlexGrow(2);
        text("deadline.area", DeadlineGroup::area);
    }

    void show(List<Deadline> deadlines, LocalDate asOf) {
        day = asOf;
        show(DeadlineGroup.of(deadlines));
    }

    private String word(DeadlineGroup group) {
        return UrgencyBadge.of(group.daysLeft(day)).getText();
    }
}
