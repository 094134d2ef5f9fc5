package de.medienplan.device.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import de.medienplan.device.Categories;
import de.medienplan.device.CategoryRow;
import de.medienplan.device.CellEdit;
import de.medienplan.device.CountKind;
import de.medienplan.device.CountRow;
import de.medienplan.device.CountTotals;
import de.medienplan.device.DeviceCounts;
import de.medienplan.device.SupportGroupRow;
import de.medienplan.device.SupportGroups;
import de.medienplan.identity.MayEquip;
import de.medienplan.identity.Rights;
import de.medienplan.identity.Role;
import de.medienplan.shared.Message;
import de.medienplan.shared.SchoolYear;
import de.medienplan.shared.Table;
import de.medienplan.shared.UserException;
import de.medienplan.ui.Address;
import de.medienplan.ui.AsOfDate;
import de.medienplan.ui.Buttons;
import de.medienplan.ui.EmptyState;
import de.medienplan.ui.ExportMenu;
import de.medienplan.ui.Notices;
import de.medienplan.ui.PageView;
import de.medienplan.ui.Translations;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;

/** How many devices of which kind each school has or plans. */
@Route("geraete")
@Menu(title = "device.counts", order = 400, icon = "vaadin:grid-small")
@RolesAllowed(Role.Names.READER)
class CountsView extends PageView implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient DeviceCounts counts;
    private final transient List<CategoryRow> categories;
    private final transient List<SupportGroupRow> groups;
    private final YearField year;
    private final RadioButtonGroup<CountKind> kind = new RadioButtonGroup<>();
    private final transient CountFilter filter = new CountFilter(this::filter);
    private final CountGrid grid;
    private transient List<CountRow> rows = List.of();

    CountsView(DeviceCounts counts, Categories categories, SupportGroups groups, AsOfDate asOf) {
        super("device.counts");
        this.counts = counts;
        this.categories = categories.active();
        this.groups = groups.all();
        this.year = new YearField(counts.years(), asOf);
        this.grid = new CountGrid(this.categories, Rights.has(MayEquip.class), this::save);
        grid.addComponentColumn(item -> historyButton(item.row()))
                .setFlexGrow(0)
                .setWidth("4rem");
        kind.setLabel(Translations.text("device.kind"));
        kind.setItems(CountKind.values());
        kind.setValue(CountKind.ACTUAL);
        kind.setItemLabelGenerator(value -> Translations.text(value.label()));
        filters(filter.search(), filter.types(), year, kind);
        year.addValueChangeListener(event -> {
            if (event.getValue() != null) {
                load();
            }
        });
        kind.addValueChangeListener(event -> load());
        buttons();
    }

    private void buttons() {
        ExportMenu export = new ExportMenu(this::table);
        if (!Rights.has(MayEquip.class)) {
            actions(export);
            return;
        }
        Button upload = Buttons.icon(
                VaadinIcon.UPLOAD_ALT,
                Buttons.plain("device.counts.import", () -> CountImportView.open(year.getValue(), kind.getValue())));
        Button copy = Buttons.icon(
                VaadinIcon.COPY_O,
                Buttons.link(
                        "device.counts.copy",
                        () -> CopyDialog.open(counts, year.getValue(), kind.getValue(), this::load)));
        actions(upload, export, copy);
    }

    /** What is in sight; year and kind stand in each row, so that the import knows them again. */
    private Table table() {
        String title = Translations.text(
                "device.counts.export",
                year.getValue().toString().replace('/', '-'),
                kind.getValue().label());
        return grid.table(title)
                .with(column("YEAR"), year.getValue().toString())
                .with(column("KIND"), Translations.text(kind.getValue().label()));
    }

    private static Table.Column column(String fact) {
        return new Table.Column(Translations.text("device.import.fact." + fact), Table.Kind.TEXT);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Address address = Address.of(event.getLocation().getQueryParameters());
        address.get("jahr").ifPresent(year::choose);
        address.get("art").filter("plan"::equals).ifPresent(plan -> kind.setValue(CountKind.PLANNED));
        filter.readSearch(address);
        load();
        filter.readTypes(address);
    }

    private void load() {
        rows = counts.matrix(year.getValue(), kind.getValue());
        filter.offer(rows);
        if (rows.isEmpty()) {
            content(new EmptyState("device.counts.noSchools"));
        } else {
            content(grid);
        }
        filter();
    }

    private void filter() {
        List<CountRow> shown = filter.of(rows);
        grid.show(shown.stream().map(EditableCounts::new).toList());
        figures(CountFigures.of(CountTotals.of(shown, categories, groups), shown.size()));
        filter.write(Address.of(QueryParameters.empty())
                        .with("jahr", year.getValue())
                        .with("art", kind.getValue() == CountKind.PLANNED ? "plan" : ""))
                .show(this);
    }

    private boolean save(EditableCounts typed) {
        SchoolYear savedYear = year.getValue();
        CountKind savedKind = kind.getValue();
        try {
            counts.save(savedYear, savedKind, typed.edits());
        } catch (UserException refusal) {
            Notices.refused(refusal.reason());
            return false;
        }
        List<CellEdit> undo = typed.undo();
        load();
        Notices.undoable(Message.of("device.counts.saved", typed.row().school().label()), () -> {
            counts.save(savedYear, savedKind, undo);
            load();
        });
        return true;
    }

    private Button historyButton(CountRow row) {
        Button button = Buttons.icon(
                VaadinIcon.CLOCK,
                Message.of("device.counts.history", row.school().label()),
                () -> new CountHistoryDialog(counts, row.school()).open());
        return button;
    }
}
