package de.medienplan.subsidy.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import de.medienplan.identity.Role;
import de.medienplan.shared.Table;
import de.medienplan.subsidy.CaseFile;
import de.medienplan.subsidy.CaseId;
import de.medienplan.subsidy.CaseRow;
import de.medienplan.subsidy.CaseTotals;
import de.medienplan.subsidy.CaseValues;
import de.medienplan.subsidy.Setting;
import de.medienplan.subsidy.SubsidyCases;
import de.medienplan.subsidy.SubsidyRules;
import de.medienplan.subsidy.SubsidySettings;
import de.medienplan.subsidy.calculation.Contract;
import de.medienplan.subsidy.calculation.ContractType;
import de.medienplan.ui.Address;
import de.medienplan.ui.AsOfDate;
import de.medienplan.ui.Buttons;
import de.medienplan.ui.EmptyState;
import de.medienplan.ui.ExportMenu;
import de.medienplan.ui.ListWithDetail;
import de.medienplan.ui.Notices;
import de.medienplan.ui.PageView;
import de.medienplan.ui.Translations;
import jakarta.annotation.security.RolesAllowed;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The families' cases, one beside the list. The address holds no reference and no search, for they name families. */
@Route("zuschuesse")
@Menu(title = "subsidy.cases", order = 500, icon = "vaadin:family")
@RolesAllowed(Role.Names.SUBSIDY)
class CasesView extends PageView implements BeforeEnterObserver, BeforeLeaveObserver {

    private static final long serialVersionUID = 1L;

    private final transient SubsidyCases cases;
    private final transient SubsidyRules rules;
    private final AsOfDate asOf;
    private final CaseFilter filter;
    private final CaseGrid grid = new CaseGrid();
    private final ListWithDetail layout = new ListWithDetail("24rem", "36rem", this::leave);
    private transient List<CaseRow> rows = List.of();
    private transient @Nullable CasePanel panel;
    private @Nullable CaseId selected;

    CasesView(SubsidyCases cases, SubsidyRules rules, SubsidySettings settings, AsOfDate asOf) {
        super("subsidy.cases");
        this.cases = cases;
        this.rules = rules;
        this.asOf = asOf;
        filter = new CaseFilter(settings.value(Setting.PROOFS_SOON_DAYS), this::filter);
        asOf.follow(this, this::anotherDay);
        actions(
                Buttons.add("subsidy.case.new", this::create),
                Buttons.plain("subsidy.import", CasesView::openImport),
                Buttons.plain("subsidy.letters", () -> UI.getCurrent().navigate(LettersView.class)),
                new ExportMenu(this::export));
        filters(filter.fields());
        Div master = new Div(grid);
        master.addClassName("mp-master");
        layout.setMaster(master);
        grid.addItemClickListener(event -> open(event.getItem().id()));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Address address = Address.of(event.getLocation().getQueryParameters());
        load();
        filter.show(address);
        filter();
        // the first measuring may come before the font
        grid.getElement().executeJs("setTimeout(() => this.recalculateColumnWidths(), 400)");
        address.get("fall")
                .filter(id -> id.matches("\\d{1,18}"))
                .map(id -> new CaseId(Long.parseLong(id)))
                .ifPresent(this::open);
    }

    @Override
    public void beforeLeave(BeforeLeaveEvent event) {
        if (panel != null && panel.isUnsaved()) {
            panel.leave(event.postpone()::proceed);
        }
    }

    private static void openImport() {
        UI.getCurrent().navigate(CaseImportView.class);
    }

    private void load() {
        rows = cases.list(asOf.get());
        filter.offer(rows);
        if (rows.isEmpty() && panel == null) {
            content(new EmptyState(
                    "subsidy.cases.empty",
                    Buttons.add("subsidy.case.new", this::create),
                    Buttons.plain("subsidy.import", CasesView::openImport)));
        } else {
            content(layout);
        }
    }

    /** The open case stays as it is; something may be typed there. */
    private void anotherDay() {
        load();
        filter();
    }

    private void filter() {
        LocalDate today = asOf.get();
        List<CaseRow> shown = filter.apply(rows, today);
        grid.show(shown);
        int soonDays = filter.soonDays();
        figures(CaseFigures.of(CaseTotals.of(shown, soonDays, today), rows.size(), soonDays, today));
        address();
    }

    private void create() {
        if (panel == null) {
            startNew();
        } else {
            panel.leave(this::startNew);
        }
    }

    private void startNew() {
        selected = null;
        LocalDate begin = asOf.get().withDayOfMonth(1);
        CaseValues empty = new CaseValues(
                null,
                0,
                new CaseValues.File("", "", "", 0),
                null,
                new Contract(ContractType.RENT, BigDecimal.ZERO, begin, null),
                List.of(),
                List.of(),
                List.of(),
                false);
        content(layout);
        show(new CaseFile(empty, List.of(), rules.rulebook(), List.of(), List.of()));
        address();
    }

    private void open(CaseId id) {
        if (panel != null && panel.isUnsaved()) {
            panel.leave(() -> open(id));
            return;
        }
        if (Notices.guarded(() -> show(cases.detail(id)))) {
            selected = id;
            address();
        }
    }

    private void show(CaseFile file) {
        List<String> families = rows.stream()
                .map(each -> each.file().family())
                .distinct()
                .sorted()
                .toList();
        panel = new CasePanel(cases, rules, file, families, asOf.get(), this::saved, this::close, this::goOn);
        layout.setDetail(panel);
    }

    /** Goes on editing on top of what somebody else saved. */
    private void goOn(CaseFile theirs, CaseValues typed) {
        show(theirs);
        java.util.Objects.requireNonNull(panel).type(typed);
    }

    private void saved(@Nullable CaseId id) {
        close();
        load();
        filter();
        if (id != null) {
            open(id);
        }
    }

    private void leave() {
        if (panel != null) {
            panel.leave();
        }
    }

    private void close() {
        panel = null;
        selected = null;
        layout.setDetail(null);
        address();
    }

    private Table export() {
        cases.exported(grid.rows().stream().map(CaseRow::id).toList());
        return grid.table(Translations.text("subsidy.cases.file"));
    }

    private void address() {
        Address address = Address.of(QueryParameters.empty());
        filter.write(address);
        address.with("fall", selected == null ? "" : selected.toString()).show(this);
    }
}
