package de.medienplan.school.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import de.medienplan.identity.Role;
import de.medienplan.school.SchoolLevel;
import de.medienplan.school.SchoolTypeRow;
import de.medienplan.school.SchoolTypes;
import de.medienplan.shared.Formats;
import de.medienplan.ui.PageView;
import de.medienplan.ui.Translations;
import jakarta.annotation.security.RolesAllowed;

/** The types of school, kept as data by the department. */
@Route("schulformen")
@Menu(title = "school.types", order = 520, icon = "vaadin:tags")
@RolesAllowed(Role.Names.PLANNING)
class SchoolTypesView extends PageView {

    private static final long serialVersionUID = 1L;
    private static final int GAP = 10;

    private final transient SchoolTypes types;
    private final Grid<SchoolTypeRow> grid = new Grid<>();

    SchoolTypesView(SchoolTypes types) {
        super("school.types");
        this.types = types;
        Button add = new Button(
                Translations.text("school.type.new"), VaadinIcon.PLUS.create(), event -> edit(blank(types, "")));
        add.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        actions(add);
        grid.addColumn(SchoolTypeRow::code)
                .setHeader(Translations.text("school.type.code"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        grid.addColumn(SchoolTypeRow::name)
                .setHeader(Translations.text("school.type.name"))
                .setAutoWidth(true);
        grid.addColumn(type -> Translations.text(type.level().label()))
                .setHeader(Translations.text("school.type.level"))
                .setAutoWidth(true);
        grid.addColumn(type -> Formats.integer(type.schools(), Translations.locale()))
                .setHeader(Translations.text("school.schools"))
                .setTextAlign(ColumnTextAlign.END)
                .setAutoWidth(true)
                .setFlexGrow(0);
        grid.addComponentColumn(this::editButton).setAutoWidth(true).setFlexGrow(0);
        grid.addItemDoubleClickListener(event -> edit(event.getItem()));
        grid.setSizeFull();
        content(grid);
        refresh();
    }

    private Button editButton(SchoolTypeRow type) {
        Button button = new Button(VaadinIcon.EDIT.create(), event -> edit(type));
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY_INLINE);
        button.setAriaLabel(Translations.text("school.type.edit", type.code()));
        return button;
    }

    private void edit(SchoolTypeRow type) {
        new SchoolTypeDialog(types, type, this::refresh).open();
    }

    /** A new type, after the others. */
    static SchoolTypeRow blank(SchoolTypes types, String name) {
        int last = types.all().stream().mapToInt(SchoolTypeRow::sortOrder).max().orElse(0);
        return new SchoolTypeRow(null, 0, "", name, SchoolLevel.SECONDARY, last + GAP, 0);
    }

    private void refresh() {
        grid.setItems(types.all());
    }
}
