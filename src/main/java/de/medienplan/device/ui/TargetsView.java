package de.medienplan.device.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.tabs.Tab;
import com.vaadin.flow.component.tabs.Tabs;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import de.medienplan.device.Categories;
import de.medienplan.device.CategoryRow;
import de.medienplan.device.DeviceCounts;
import de.medienplan.device.EquipmentGap;
import de.medienplan.device.EquipmentTargets;
import de.medienplan.device.GapTotals;
import de.medienplan.identity.MayEquip;
import de.medienplan.identity.Rights;
import de.medienplan.identity.Role;
import de.medienplan.school.SchoolSearch;
import de.medienplan.school.SchoolTypeRow;
import de.medienplan.school.SchoolTypes;
import de.medienplan.ui.Address;
import de.medienplan.ui.AsOfDate;
import de.medienplan.ui.Buttons;
import de.medienplan.ui.ExportMenu;
import de.medienplan.ui.Fields;
import de.medienplan.ui.PageView;
import de.medienplan.ui.Translations;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;

/** What schools should have against what they have, and what the difference costs. */
@Route("geraete/soll")
@Menu(title = "device.targets", order = 420, icon = "vaadin:scale")
@RolesAllowed(Role.Names.READER)
class TargetsView extends PageView implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient EquipmentTargets targets;
    private final YearField year;
    private final TextField search = Fields.search("device.search");
    private final ComboBox<CategoryRow> category = new ComboBox<>(Translations.text("device.category"));
    private final Tabs tabs = new Tabs(
            new Tab(Translations.text("device.targets.gaps")), new Tab(Translations.text("device.targets.rules")));
    private final GapGrid gaps = new GapGrid();
    private final TargetRules rules;
    private transient List<EquipmentGap> all = List.of();

    TargetsView(
            EquipmentTargets targets, Categories categories, DeviceCounts counts, SchoolTypes types, AsOfDate asOf) {
        super("device.targets");
        this.targets = targets;
        this.year = new YearField(counts.years(), asOf);
        List<CategoryRow> active = categories.active();
        category.setItems(active);
        category.setItemLabelGenerator(CategoryRow::name);
        category.setClearButtonVisible(true);
        rules = new TargetRules(
                targets, active, types.all().stream().map(SchoolTypeRow::code).toList(), asOf, this::load);
        search.setWidth("14rem");
        filters(tabs, search, category, year);
        tabs.addSelectedChangeListener(event -> show());
        search.addValueChangeListener(event -> filter());
        category.addValueChangeListener(event -> filter());
        year.addValueChangeListener(event -> {
            if (event.getValue() != null) {
                load();
            }
        });
        show();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Address address = Address.of(event.getLocation().getQueryParameters());
        address.get("jahr").ifPresent(year::choose);
        address.get("suche").ifPresent(search::setValue);
        address.get("kategorie")
                .flatMap(code -> category.getListDataView()
                        .getItems()
                        .filter(row -> row.code().equals(code))
                        .findFirst())
                .ifPresent(category::setValue);
        address.get("ansicht").filter("regeln"::equals).ifPresent(rulesTab -> tabs.setSelectedIndex(1));
    }

    private void show() {
        boolean showRules = tabs.getSelectedIndex() == 1;
        search.setVisible(!showRules);
        category.setVisible(!showRules);
        year.setVisible(!showRules);
        ExportMenu export = new ExportMenu(() -> showRules
                ? rules.grid().table(Translations.text("device.targets.rules"))
                : gaps.table(Translations.text("device.targets.gaps")));
        if (showRules && Rights.has(MayEquip.class)) {
            actions(Buttons.add("device.target.new", rules::create), export);
        } else {
            actions(export);
        }
        content(showRules ? rules : gaps);
        address();
    }

    private void load() {
        all = targets.gaps(year.getValue());
        filter();
    }

    private void filter() {
        SchoolSearch wanted = new SchoolSearch(search.getValue());
        CategoryRow only = category.getValue();
        List<EquipmentGap> shown = all.stream()
                .filter(gap -> wanted.finds(gap.school()))
                .filter(gap -> only == null || gap.category().categoryId().equals(only.categoryId()))
                .toList();
        gaps.show(shown);
        figures(GapFigures.of(GapTotals.of(shown)));
        address();
    }

    private void address() {
        CategoryRow only = category.getValue();
        Address.of(QueryParameters.empty())
                .with("ansicht", tabs.getSelectedIndex() == 1 ? "regeln" : "")
                .with("jahr", year.getValue())
                .with("suche", search.getValue())
                .with("kategorie", only == null ? "" : only.code())
                .show(this);
    }
}
