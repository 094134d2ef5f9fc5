package de.medienplan.subsidy.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import de.medienplan.shared.Formats;
import de.medienplan.shared.Table.Kind;
import de.medienplan.subsidy.RenewalRow;
import de.medienplan.ui.Buttons;
import de.medienplan.ui.DataGrid;
import de.medienplan.ui.EmptyState;
import de.medienplan.ui.Translations;
import java.util.List;
import java.util.function.LongConsumer;

/** The renewals that were made, each to be taken back. */
class RenewalList extends Div {

    private static final long serialVersionUID = 1L;

    /** @param undo gets the id of a renewal */
    RenewalList(List<RenewalRow> rows, LongConsumer undo) {
        addClassName("mp-fill");
        if (rows.isEmpty()) {
            add(new EmptyState("subsidy.renewals.empty"));
            return;
        }
        DataGrid<RenewalRow> grid = new DataGrid<>();
        grid.text("subsidy.field.schoolYear", row -> row.year().toString());
        grid.value("subsidy.figure.cases", Kind.INTEGER, RenewalRow::cases);
        grid.text("subsidy.field.at", row -> Formats.dateTime(row.at(), Translations.locale()));
        grid.text("subsidy.field.actor", RenewalRow::actor);
        grid.text("subsidy.field.undoneBy", RenewalRow::undoneBy);
        grid.addComponentColumn(row -> {
            Button button = Buttons.small(Buttons.link("ui.undo", () -> undo.accept(row.id())));
            button.setEnabled(row.undoneBy() == null);
            return button;
        });
        grid.show(rows);
        add(grid);
    }
}
