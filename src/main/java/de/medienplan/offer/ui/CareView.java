package de.medienplan.offer.ui;

import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.tabs.Tab;
import com.vaadin.flow.component.tabs.Tabs;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import de.medienplan.identity.Role;
import de.medienplan.offer.CareCallRow;
import de.medienplan.offer.CareFundRow;
import de.medienplan.offer.CareFunds;
import de.medienplan.offer.CareRow;
import de.medienplan.offer.SystemCare;
import de.medienplan.records.RowHistory;
import de.medienplan.school.SchoolId;
import de.medienplan.ui.Address;
import de.medienplan.ui.AsOfDate;
import de.medienplan.ui.EmptyState;
import de.medienplan.ui.Fields;
import de.medienplan.ui.Notices;
import de.medienplan.ui.PageView;
import de.medienplan.ui.Translations;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Money for system care: what comes in, which school gets which share, what it called, what is left. */
@Route("systembetreuung")
@Menu(title = "offer.care", order = 650, icon = "vaadin:tools")
@RolesAllowed(Role.Names.READER)
class CareView extends PageView implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient CareFunds funds;
    private final transient CareActions actions;
    private final transient SystemCare care;
    private final AsOfDate asOf;
    private final Select<CareFundRow> year = new Select<>();
    private final TextField search = Fields.search("offer.search");
    private final Tabs tabs =
            new Tabs(new Tab(Translations.text("offer.care.schools")), new Tab(Translations.text("offer.care.calls")));
    private transient Map<SchoolId, String> names = Map.of();
    private final CareGrid schools = new CareGrid(this::callHours);
    private final CallGrid calls = new CallGrid(id -> names.getOrDefault(id, "–"), this::cancel);

    CareView(CareFunds funds, RowHistory history, SystemCare care, AsOfDate asOf) {
        super("offer.care");
        this.funds = funds;
        this.actions = new CareActions(funds, history, asOf, this::reload, () -> load(""));
        this.care = care;
        this.asOf = asOf;
        year.setLabel(Translations.text("offer.care.year"));
        year.setItemLabelGenerator(fund -> String.valueOf(fund.budgetYear()));
        year.setWidth("8rem");
        filters(tabs, search, year);
        tabs.addSelectedChangeListener(event -> show());
        search.addValueChangeListener(event -> show());
        year.addValueChangeListener(event -> show());
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Address address = Address.of(event.getLocation().getQueryParameters());
        address.get("suche").ifPresent(search::setValue);
        address.get("ansicht").filter("abrufe"::equals).ifPresent(view -> tabs.setSelectedIndex(1));
        load(address.get("jahr").orElse(""));
    }

    private void load(String wanted) {
        List<CareFundRow> years = funds.all();
        year.setItems(years);
        years.stream()
                .filter(fund -> wanted.isEmpty() || wanted.equals(String.valueOf(fund.budgetYear())))
                .findFirst()
                .ifPresent(year::setValue);
        show();
    }

    private void reload() {
        load(year.getValue() == null ? "" : String.valueOf(year.getValue().budgetYear()));
    }

    private void show() {
        CareFundRow fund = year.getValue();
        if (fund == null) {
            content(new EmptyState("offer.care.empty"));
            buttons(null);
            return;
        }
        List<CareRow> all = care.rows(fund.key());
        names = all.stream()
                .collect(Collectors.toMap(
                        row -> row.school().id(), row -> row.school().label()));
        schools.show(all.stream().filter(row -> isWanted(row.school().label())).toList());
        calls.show(care.calls(fund.key()).stream()
                .filter(row -> isWanted(names.getOrDefault(row.schoolId(), "")))
                .toList());
        figures(CareFigures.of(fund, all));
        content(tabs.getSelectedIndex() == 0 ? schools : calls);
        buttons(fund);
        Address.of(QueryParameters.empty())
                .with("jahr", fund.budgetYear())
                .with("suche", search.getValue())
                .with("ansicht", tabs.getSelectedIndex() == 1 ? "abrufe" : "")
                .show(this);
    }

    private boolean isWanted(String name) {
        return name.toLowerCase(Locale.GERMAN).contains(search.getValue().toLowerCase(Locale.GERMAN));
    }

    private void buttons(@Nullable CareFundRow fund) {
        actions(actions.of(
                fund,
                () -> tabs.getSelectedIndex() == 0
                        ? schools.table(Translations.text(
                                "offer.care.table",
                                String.valueOf(year.getValue().budgetYear())))
                        : calls.table(Translations.text("offer.care.calls"))));
    }

    private void callHours(CareRow row) {
        CallDialog.open(care, year.getValue(), schools.rows(), row, asOf.get(), this::reload);
    }

    private void cancel(CareCallRow row) {
        care.cancel(row.id());
        reload();
        Notices.done("offer.call.cancelledDone");
    }
}
