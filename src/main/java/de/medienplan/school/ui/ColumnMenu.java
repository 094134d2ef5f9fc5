package de.medienplan.school.ui;

import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.contextmenu.SubMenu;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import de.medienplan.ui.Translations;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Lets the user choose the columns of the list; the name always stays. */
class ColumnMenu extends MenuBar {

    private static final long serialVersionUID = 1L;

    private final Map<SchoolColumn, MenuItem> items = new EnumMap<>(SchoolColumn.class);

    ColumnMenu(SchoolGrid grid, Runnable changed) {
        addThemeVariants(MenuBarVariant.LUMO_TERTIARY);
        MenuItem root = addItem(VaadinIcon.GRID_V.create());
        root.add(Translations.text("school.list.columns"));
        SubMenu menu = root.getSubMenu();
        for (SchoolColumn column : SchoolColumn.values()) {
            MenuItem item = menu.addItem(Translations.text(column.label()), event -> {
                grid.showColumns(chosen());
                changed.run();
            });
            item.setCheckable(true);
            item.setKeepOpen(true);
            item.setEnabled(column != SchoolColumn.NAME);
            items.put(column, item);
        }
        check(grid.shownColumns());
    }

    final void check(List<SchoolColumn> shown) {
        items.forEach((column, item) -> item.setChecked(shown.contains(column)));
    }

    private List<SchoolColumn> chosen() {
        List<SchoolColumn> chosen = new ArrayList<>();
        items.forEach((column, item) -> {
            if (item.isChecked()) {
                chosen.add(column);
            }
        });
        return chosen;
    }
}
