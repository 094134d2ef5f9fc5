package de.medienplan.device.ui;

import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import de.medienplan.device.Categories;
import de.medienplan.device.CategoryPart;
import de.medienplan.device.CategoryRow;
import de.medienplan.device.SupportGroupRow;
import de.medienplan.device.SupportGroups;
import de.medienplan.identity.MayEquip;
import de.medienplan.identity.Rights;
import de.medienplan.identity.Role;
import de.medienplan.shared.Table;
import de.medienplan.ui.AsOfDate;
import de.medienplan.ui.Buttons;
import de.medienplan.ui.DataGrid;
import de.medienplan.ui.ExportMenu;
import de.medienplan.ui.PageView;
import de.medienplan.ui.RowClicks;
import de.medienplan.ui.Status;
import de.medienplan.ui.Tone;
import de.medienplan.ui.Translations;
import jakarta.annotation.security.RolesAllowed;
import java.util.Map;
import java.util.stream.Collectors;

/** The kinds of devices with life, price and how they count for support. */
@Route("geraete/kategorien")
@Menu(title = "device.categories", order = 450, icon = "vaadin:tags")
@RolesAllowed(Role.Names.READER)
class CategoriesView extends PageView {

    private static final long serialVersionUID = 1L;

    private final transient Categories categories;
    private final transient SupportGroups groups;
    private final AsOfDate asOf;
    private final DataGrid<CategoryRow> grid = new DataGrid<>();

    CategoriesView(Categories categories, SupportGroups groups, AsOfDate asOf) {
        super("device.categories");
        this.groups = groups;
        this.asOf = asOf;
        this.categories = categories;
        ExportMenu export = new ExportMenu(() -> grid.table(Translations.text("device.categories")));
        if (Rights.has(MayEquip.class)) {
            actions(Buttons.add("device.category.new", this::create), export);
            RowClicks.open(grid, this::change);
        } else {
            actions(export);
        }
        columns();
        content(grid);
        refresh();
    }

    private void create() {
        CategoryDialog.create(categories, groups.all(), asOf.get(), this::refresh);
    }

    private void change(CategoryRow row) {
        CategoryDialog.change(categories, groups.all(), row, this::refresh);
    }

    private void columns() {
        Map<String, String> names = groups.all().stream()
                .collect(Collectors.toMap(SupportGroupRow::code, group -> group.name(Translations.locale())));
        grid.text("device.category.field.name", CategoryRow::name)
                .setFrozen(true)
                .setFlexGrow(1);
        grid.text(
                "device.category.field.supportGroup",
                row -> row.supportGroup() == null
                        ? Translations.text("device.group.NONE")
                        : names.getOrDefault(row.supportGroup(), row.supportGroup()));
        grid.value("device.category.field.devicesPerUnit", Table.Kind.INTEGER, CategoryRow::devicesPerUnit);
        grid.value("device.category.field.usefulLifeYears", Table.Kind.INTEGER, CategoryRow::usefulLifeYears);
        grid.value("device.category.field.unitPrice", Table.Kind.MONEY, CategoryRow::unitPrice);
        grid.text(
                "device.category.field.payer",
                row -> Translations.text(row.payer().label()));
        grid.text("device.category.field.source", row -> row.source().text())
                .setAutoWidth(false)
                .setWidth("14rem");
        grid.value(
                "device.category.field.sourceDate",
                Table.Kind.DATE,
                row -> row.source().date());
        grid.shown(
                "device.category.state",
                row -> Translations.text(state(row)),
                row -> new Status(Translations.text(state(row)), tone(row)));
        grid.text("device.category.parts", CategoriesView::parts);
    }

    private void refresh() {
        grid.show(categories.all());
    }

    private static String parts(CategoryRow row) {
        return row.parts().stream().map(CategoryPart::name).collect(Collectors.joining(", "));
    }

    private static String state(CategoryRow row) {
        if (!row.active()) {
            return "device.category.state.off";
        }
        return row.source().assumption() ? "device.category.state.assumption" : "device.category.state.sourced";
    }

    private static Tone tone(CategoryRow row) {
        return !row.active() ? Tone.NEUTRAL : row.source().assumption() ? Tone.NOTICE : Tone.GOOD;
    }
}
