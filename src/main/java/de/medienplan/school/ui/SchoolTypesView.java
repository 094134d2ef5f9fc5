package de.medienplan.school.ui;

import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import de.medienplan.identity.Role;
import de.medienplan.school.SchoolTypeRow;
import de.medienplan.school.SchoolTypes;
import de.medienplan.shared.Table.Kind;
import de.medienplan.ui.Buttons;
import de.medienplan.ui.DataGrid;
import de.medienplan.ui.PageView;
import de.medienplan.ui.RowClicks;
import de.medienplan.ui.Translations;
import jakarta.annotation.security.RolesAllowed;

/** The types of school, kept as data by the department. */
@Route("schulformen")
@Menu(title = "school.types", order = 720, icon = "vaadin:tags")
@RolesAllowed(Role.Names.PLANNING)
class SchoolTypesView extends PageView {

    private static final long serialVersionUID = 1L;

    private final transient SchoolTypes types;
    private final DataGrid<SchoolTypeRow> grid = new DataGrid<>();

    SchoolTypesView(SchoolTypes types) {
        super("school.types");
        this.types = types;
        actions(Buttons.add("school.type.new", () -> SchoolTypeDialog.create(types, "", this::refresh)));
        grid.text("school.type.code", SchoolTypeRow::code);
        grid.text("school.type.name", SchoolTypeRow::name);
        grid.text("school.type.level", type -> Translations.text(type.level().label()));
        grid.value("school.schools", Kind.INTEGER, SchoolTypeRow::schools);
        RowClicks.open(grid, type -> SchoolTypeDialog.change(types, type, this::refresh));
        grid.setSizeFull();
        content(grid);
        refresh();
    }

    private void refresh() {
        grid.show(types.all());
    }
}
