package de.medienplan.grant.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import de.medienplan.identity.MayManageMoney;
import de.medienplan.identity.Rights;
import de.medienplan.shared.Message;
import de.medienplan.ui.Buttons;
import de.medienplan.ui.DataGrid;
import java.util.function.Consumer;
import java.util.function.Function;

/** Lets who manages money open the rows of a short list in a panel, and add one. */
final class EditableRows {

    private EditableRows() {}

    /** Adds a last column with a button that opens the row. */
    static <T> void editButtons(DataGrid<T> grid, Function<T, String> name, Consumer<T> edit) {
        if (Rights.has(MayManageMoney.class)) {
            grid.addComponentColumn(row -> editButton(name.apply(row), () -> edit.accept(row)))
                    .setFlexGrow(0)
                    .setAutoWidth(true);
        }
    }

    private static Button editButton(String name, Runnable edit) {
        return Buttons.icon(VaadinIcon.EDIT, Message.of("grant.figure.editThis", name), edit);
    }

    /** The list with a button below it that adds a row. */
    static Div withNew(DataGrid<?> grid, String newKey, Runnable create) {
        Div body = new Div(grid);
        if (Rights.has(MayManageMoney.class)) {
            body.add(Buttons.icon(VaadinIcon.PLUS, Buttons.plain(newKey, create)));
        }
        return body;
    }
}
