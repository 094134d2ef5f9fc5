package de.medienplan.device.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.tabs.Tab;
import com.vaadin.flow.component.tabs.Tabs;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import de.medienplan.device.Categories;
import de.medienplan.device.CategoryId;
import de.medienplan.device.CategoryRow;
import de.medienplan.device.DeviceStock;
import de.medienplan.device.ReplacementPlan;
import de.medienplan.device.StockLine;
import de.medienplan.device.StockTotals;
import de.medienplan.identity.MayEquip;
import de.medienplan.identity.Rights;
import de.medienplan.identity.Role;
import de.medienplan.school.SchoolId;
import de.medienplan.school.SchoolRow;
import de.medienplan.school.Schools;
import de.medienplan.shared.Message;
import de.medienplan.ui.Address;
import de.medienplan.ui.AsOfDate;
import de.medienplan.ui.Buttons;
import de.medienplan.ui.EmptyState;
import de.medienplan.ui.ExportMenu;
import de.medienplan.ui.PageView;
import de.medienplan.ui.Translations;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Devices with their age, and which year brings the replacement wave. */
@Route("geraete/bestand")
@Menu(title = "device.stock", order = 410, icon = "vaadin:archive")
@RolesAllowed(Role.Names.READER)
class StockView extends PageView implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;
    private static final int YEARS = 10;

    private final transient DeviceStock stock;
    private final transient List<SchoolRow> schools;
    private final transient Map<SchoolId, SchoolRow> schoolById;
    private final transient List<CategoryRow> categories;
    private final transient Map<CategoryId, CategoryRow> categoryById;
    private final transient StockFilter filter;
    private final RadioButtonGroup<Boolean> unit = new RadioButtonGroup<>(Translations.text("device.wave.unit"));
    private final Tabs tabs = new Tabs(
            new Tab(Translations.text("device.wave")),
            new Tab(Translations.text("device.stock.lines")),
            new Tab(Translations.text("device.stock.movements")));
    private final AsOfDate asOf;
    private final StockGrid lines;
    private final MovementGrid movements;

    StockView(DeviceStock stock, Schools schools, Categories categories, AsOfDate asOf) {
        super("device.stock");
        this.asOf = asOf;
        this.stock = stock;
        this.schools = schools.active();
        this.schoolById = schools.all().stream().collect(Collectors.toMap(SchoolRow::id, Function.identity()));
        this.categories = categories.all();
        this.categoryById =
                this.categories.stream().collect(Collectors.toMap(CategoryRow::categoryId, Function.identity()));
        lines = new StockGrid(schoolById, categoryById, this::move, this::edit, asOf);
        movements = new MovementGrid(stock, schoolById, categoryById, this::refresh);
        filter = new StockFilter(schoolById, this.categories, this::refresh);
        unit.setItems(true, false);
        unit.setItemLabelGenerator(
                euros -> Translations.text(euros ? "device.wave.axisEuros" : "device.wave.axisUnits"));
        unit.setValue(true);
        filters(tabs, filter.search(), filter.category(), unit);
        tabs.addSelectedChangeListener(event -> refresh());
        unit.addValueChangeListener(event -> refresh());
        asOf.follow(this, this::refresh);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Address address = Address.of(event.getLocation().getQueryParameters());
        filter.read(address);
        address.get("ansicht").filter("bestand"::equals).ifPresent(lines -> tabs.setSelectedIndex(1));
        address.get("ansicht").filter("bewegungen"::equals).ifPresent(lines -> tabs.setSelectedIndex(2));
        refresh();
    }

    private void refresh() {
        List<StockLine> all = stock.lines(asOf.get());
        List<StockLine> shown = all.stream().filter(filter::accepts).toList();
        int from = asOf.get().getYear();
        ReplacementPlan plan = ReplacementPlan.of(shown, categories, from, YEARS);
        figures(StockFigures.of(StockTotals.of(shown, asOf.get()), plan.years().getFirst()));
        lines.show(shown);
        movements.load(stock.purchases(), filter::accepts);
        unit.setVisible(tabs.getSelectedIndex() == 0);
        body(all.isEmpty(), plan);
        buttons(plan);
        filter.write(Address.of(QueryParameters.empty())
                        .with("ansicht", List.of("", "bestand", "bewegungen").get(tabs.getSelectedIndex())))
                .show(this);
    }

    private void body(boolean empty, ReplacementPlan plan) {
        if (empty) {
            content(
                    Rights.has(MayEquip.class)
                            ? new EmptyState("device.stock.empty", create())
                            : new EmptyState("device.stock.empty"));
        } else if (tabs.getSelectedIndex() == 0) {
            Div chart = new Div(ReplacementChart.of(plan, unit.getValue()));
            chart.addClassName("mp-scroll");
            content(chart);
        } else {
            content(tabs.getSelectedIndex() == 1 ? lines : movements);
        }
    }

    private void buttons(ReplacementPlan plan) {
        ExportMenu export = new ExportMenu(() -> switch (tabs.getSelectedIndex()) {
            case 0 -> ReplacementChart.table(plan);
            case 1 -> lines.table(Translations.text("device.stock.lines"));
            default -> movements.table(Translations.text("device.stock.movements"));
        });
        if (Rights.has(MayEquip.class)) {
            actions(create(), export);
        } else {
            actions(export);
        }
    }

    private Button create() {
        return Buttons.add("device.purchase.new", () -> dialog().create(asOf.get()));
    }

    private void edit(StockLine line) {
        dialog().change(line.purchase());
    }

    private PurchaseDialog dialog() {
        return new PurchaseDialog(stock, schools, categories, this::refresh);
    }

    private void move(StockLine line) {
        SchoolRow school = schoolById.get(line.schoolId());
        CategoryRow row = categoryById.get(line.purchase().categoryId());
        if (school != null && row != null) {
            Message what = Message.of("device.movement.of", row.name(), school.label());
            MovementDialog.open(stock, line, what, schools, asOf.get(), this::refresh);
        }
    }
}
