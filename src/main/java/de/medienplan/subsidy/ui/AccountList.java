package de.medienplan.subsidy.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import de.medienplan.shared.Table.Kind;
import de.medienplan.subsidy.PersonAccountRow;
import de.medienplan.subsidy.PersonAccounts;
import de.medienplan.ui.DataGrid;
import de.medienplan.ui.EmptyState;
import de.medienplan.ui.Fields;
import de.medienplan.ui.FilterBar;
import de.medienplan.ui.Form;
import de.medienplan.ui.FormDialog;
import de.medienplan.ui.FullHeight;
import de.medienplan.ui.RowClicks;
import de.medienplan.ui.Translations;
import java.util.List;

/** Families with the numbers under which the treasury keeps them; those without one first. */
class AccountList extends FullHeight {

    private static final long serialVersionUID = 1L;

    private final transient PersonAccounts accounts;
    private final transient Runnable changed;

    AccountList(PersonAccounts accounts, Runnable changed) {
        this.accounts = accounts;
        this.changed = changed;
        List<PersonAccountRow> rows = accounts.all();
        if (rows.isEmpty()) {
            add(new EmptyState("subsidy.accounts.empty"));
            return;
        }
        DataGrid<PersonAccountRow> grid = new DataGrid<>();
        grid.text("subsidy.field.family", PersonAccountRow::family);
        grid.sum("subsidy.figure.cases", Kind.INTEGER, PersonAccountRow::cases);
        grid.text("subsidy.field.personAccount", PersonAccountRow::account);
        RowClicks.open(grid, this::edit);
        grid.show(rows);
        add(new Paragraph(Translations.text("subsidy.accounts.hint")), new FilterBar(), grid);
    }

    private void edit(PersonAccountRow row) {
        Form<Void> form = new Form<>();
        form.wide(new Paragraph(Translations.text("subsidy.accounts.edit.hint", row.family())));
        TextField number = Fields.filled(form.optional(Fields.text("subsidy.field.personAccount", 40)), row.account());
        new FormDialog<>(Translations.text("subsidy.accounts.edit"), form)
                .narrow()
                .onDone(changed)
                .openLoose(() -> accounts.set(row.family(), number.getValue()));
    }
}
