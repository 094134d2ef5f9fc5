package de.medienplan.offer.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
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
import de.medienplan.offer.CareRow;
import de.medienplan.offer.SystemCare;
import de.medienplan.shared.Formats;
import de.medienplan.shared.Message;
import de.medienplan.shared.Table;
import de.medienplan.shared.UserException;
import de.medienplan.ui.Address;
import de.medienplan.ui.Confirm;
import de.medienplan.ui.DataGrid;
import de.medienplan.ui.EmptyState;
import de.medienplan.ui.ExportMenu;
import de.medienplan.ui.Fields;
import de.medienplan.ui.KeyFigure;
import de.medienplan.ui.Notices;
import de.medienplan.ui.PageView;
import de.medienplan.ui.Status;
import de.medienplan.ui.Tone;
import de.medienplan.ui.Translations;
import jakarta.annotation.security.RolesAllowed;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Money for system care: what comes in, which school gets which share, what it called, what is left. */
@Route("systembetreuung")
@Menu(title = "offer.care", order = 345, icon = "vaadin:tools")
@RolesAllowed(Role.Names.READER)
class CareView extends PageView implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient SystemCare care;
    private final Select<CareFundRow> year = new Select<>();
    private final TextField search = Fields.search("offer.search");
    private final Tabs tabs =
            new Tabs(new Tab(Translations.text("offer.care.schools")), new Tab(Translations.text("offer.care.calls")));
    private final DataGrid<CareRow> schools = new DataGrid<>();
    private final DataGrid<CareCallRow> calls = new DataGrid<>();
    private transient Map<Long, String> names = Map.of();

    CareView(SystemCare care) {
        super("offer.care");
        this.care = care;
        year.setLabel(Translations.text("offer.care.year"));
        year.setItemLabelGenerator(fund -> String.valueOf(fund.budgetYear()));
        year.setWidth("8rem");
        schoolColumns();
        callColumns();
        filters(tabs, search, year);
        tabs.addSelectedChangeListener(event -> show());
        search.addValueChangeListener(event -> show());
        year.addValueChangeListener(event -> show());
    }

    private void schoolColumns() {
        schools.text("offer.school", row -> row.school().label())
                .setFrozen(true)
                .setFlexGrow(1);
        schools.text("offer.type", row -> row.school().typeCode()).setFlexGrow(0);
        schools.value(
                "offer.care.pupils", Table.Kind.INTEGER, row -> row.school().pupils());
        schools.sum("offer.care.allocated", Table.Kind.MONEY, CareRow::allocated);
        schools.sum("offer.care.hours", Table.Kind.DECIMAL, CareRow::hours);
        schools.sum("offer.care.called", Table.Kind.MONEY, CareRow::called);
        schools.sum("offer.care.rest", Table.Kind.MONEY, CareRow::rest);
        if (MayEdit.offers()) {
            schools.addComponentColumn(this::callButton)
                    .setFlexGrow(0)
                    .setWidth("9rem")
                    .setFrozenToEnd(true);
        }
    }

    private void callColumns() {
        calls.value("offer.call.on", Table.Kind.DATE, CareCallRow::calledOn);
        calls.text("offer.school", row -> names.getOrDefault(row.schoolId(), "–"))
                .setFlexGrow(1);
        calls.value("offer.call.hours", Table.Kind.DECIMAL, CareCallRow::hours);
        calls.value("offer.fund.field.hourlyRate", Table.Kind.MONEY, CareCallRow::hourlyRate);
        calls.value("offer.call.amount", Table.Kind.MONEY, CareCallRow::amount);
        calls.text("offer.call.purpose", CareCallRow::purpose).setFlexGrow(1);
        calls.shown(
                "offer.call.state",
                row -> Translations.text(row.cancelled() ? "offer.call.cancelled" : "offer.call.valid"),
                row -> new Status(
                        Translations.text(row.cancelled() ? "offer.call.cancelled" : "offer.call.valid"),
                        row.cancelled() ? Tone.NEUTRAL : Tone.GOOD));
        if (MayEdit.offers()) {
            calls.addComponentColumn(this::cancelButton)
                    .setFlexGrow(0)
                    .setWidth("9rem")
                    .setFrozenToEnd(true);
        }
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Address address = Address.of(event.getLocation().getQueryParameters());
        address.get("suche").ifPresent(search::setValue);
        address.get("ansicht").filter("abrufe"::equals).ifPresent(view -> tabs.setSelectedIndex(1));
        load(address.get("jahr").orElse(""));
    }

    private void load(String wanted) {
        List<CareFundRow> funds = care.funds();
        year.setItems(funds);
        funds.stream()
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
        List<CareRow> all = care.rows(fund.keyOf());
        names = all.stream()
                .collect(Collectors.toMap(
                        row -> row.school().id(), row -> row.school().label()));
        schools.show(all.stream().filter(row -> isWanted(row.school().label())).toList());
        calls.show(care.calls(fund.keyOf()).stream()
                .filter(row -> isWanted(names.getOrDefault(row.schoolId(), "")))
                .toList());
        figures(keyFigures(fund, all));
        content(tabs.getSelectedIndex() == 0 ? schools : calls);
        buttons(fund);
        Address.of(QueryParameters.empty())
                .with("jahr", fund.budgetYear())
                .with("suche", search.getValue())
                .with("ansicht", tabs.getSelectedIndex() == 1 ? "abrufe" : "")
                .show();
    }

    private boolean isWanted(String name) {
        return name.toLowerCase(Locale.GERMAN).contains(search.getValue().toLowerCase(Locale.GERMAN));
    }

    private static List<KeyFigure> keyFigures(CareFundRow fund, List<CareRow> rows) {
        Locale locale = Translations.locale();
        BigDecimal allocated = rows.stream().map(CareRow::allocated).reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal called = rows.stream().map(CareRow::called).reduce(BigDecimal.ZERO, BigDecimal::add);
        boolean open = allocated.compareTo(fund.total()) != 0;
        return List.of(
                new KeyFigure(
                        "offer.care.fund",
                        Formats.money(fund.total(), locale),
                        Translations.text(
                                "offer.care.fund.note",
                                Formats.money(fund.stateShare(), locale),
                                Formats.money(fund.cityShare(), locale))),
                new KeyFigure(
                                "offer.care.distributed",
                                Formats.money(allocated, locale),
                                Translations.text(
                                        open ? "offer.care.open" : "offer.care.byKey",
                                        fund.key().label()))
                        .tone(open ? Tone.WARNING : Tone.GOOD),
                new KeyFigure(
                        "offer.care.called",
                        Formats.money(called, locale),
                        Translations.text(
                                "offer.care.rate", fund.contract(), Formats.money(fund.hourlyRate(), locale))),
                new KeyFigure("offer.care.rest", Formats.money(allocated.subtract(called), locale)));
    }

    private void buttons(@org.jspecify.annotations.Nullable CareFundRow fund) {
        List<Component> buttons = new ArrayList<>();
        if (MayEdit.money()) {
            if (fund != null) {
                Button distribute = new Button(
                        Translations.text("offer.care.distribute"),
                        event -> Confirm.ask(
                                "offer.care.distributeAsk",
                                () -> distribute(fund),
                                Formats.money(fund.total(), Translations.locale()),
                                fund.key().label()));
                distribute.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
                buttons.add(distribute);
                buttons.add(new Button(
                        Translations.text("offer.care.change"),
                        event -> new FundDialog(care, fund, null, this::reload).open()));
            }
            buttons.add(new Button(
                    Translations.text("offer.care.newYear"),
                    VaadinIcon.PLUS.create(),
                    event -> new FundDialog(care, null, fund, () -> load("")).open()));
        }
        if (fund != null) {
            buttons.add(new ExportMenu(() -> tabs.getSelectedIndex() == 0
                    ? schools.table(Translations.text("offer.care.table", String.valueOf(fund.budgetYear())))
                    : calls.table(Translations.text("offer.care.calls"))));
        }
        actions(buttons.toArray(Component[]::new));
    }

    private void distribute(CareFundRow fund) {
        try {
            int shares = care.distribute(fund.keyOf());
            reload();
            Notices.done(Message.of("offer.care.distributedTo", shares));
        } catch (UserException refusal) {
            Notices.refused(refusal.reason());
        }
    }

    private Component callButton(CareRow row) {
        if (row.rest().signum() <= 0) {
            return new Span();
        }
        Button button = new Button(
                Translations.text("offer.call.new"),
                event -> new CallDialog(care, year.getValue(), schools.rows(), row, this::reload).open());
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY_INLINE);
        return button;
    }

    private Component cancelButton(CareCallRow row) {
        Button button = new Button(Translations.text("offer.call.cancel"), event -> {
            care.cancel(row.id());
            reload();
            Notices.done("offer.call.cancelledDone");
        });
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY_INLINE);
        button.setVisible(!row.cancelled());
        return button;
    }
}
