package de.medienplan.grant.ui;

import com.vaadin.flow.component.grid.Grid;
import de.medienplan.shared.Table;
import de.medienplan.ui.DataGrid;

/** The applications with amounts by step. */
class ApplicationGrid extends DataGrid<ApplicationItem> {

    private static final long serialVersionUID = 1L;

    ApplicationGrid() {
        setSelectionMode(Grid.SelectionMode.MULTI);
        text("grant.application.reference", item -> item.row().reference()).setFrozen(true);
        text("grant.application.school", ApplicationItem::school)
                .setAutoWidth(false)
                .setWidth("13rem");
        text("grant.application.category", ApplicationItem::category)
                .setAutoWidth(false)
                .setWidth("14rem");
        shown("grant.application.state", item -> StateBadge.text(item.row()), item -> StateBadge.of(item.row()));
        sum("grant.application.requested", Table.Kind.MONEY, item -> item.row().requested());
        sum("grant.application.approved", Table.Kind.MONEY, item -> item.row().approved());
        sum("grant.application.drawn", Table.Kind.MONEY, item -> item.row().drawn());
        sum("grant.application.settled", Table.Kind.MONEY, item -> item.row().settled());
        value(
                "grant.application.submittedOn",
                Table.Kind.DATE,
                item -> item.row().progress().submittedOn());
        text("grant.application.noticeNumber", item -> item.row().progress().noticeNumber());
        value(
                "grant.application.plannedFor",
                Table.Kind.DATE,
                item -> item.row().plannedFor());
        text("grant.application.responsible", item -> item.row().responsible());
        text("grant.application.programme", ApplicationItem::programme);
    }
}
