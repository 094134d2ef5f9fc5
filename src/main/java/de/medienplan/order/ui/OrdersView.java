package de.medienplan.order.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import de.medienplan.identity.MayManageMoney;
import de.medienplan.identity.Rights;
import de.medienplan.identity.Role;
import de.medienplan.order.InvoiceRow;
import de.medienplan.order.OrderRow;
import de.medienplan.order.PaymentRow;
import de.medienplan.order.Release;
import de.medienplan.order.ReleaseKind;
import de.medienplan.shared.Formats;
import de.medienplan.ui.AsOfDate;
import de.medienplan.ui.Buttons;
import de.medienplan.ui.KeyFigure;
import de.medienplan.ui.TabbedPage;
import de.medienplan.ui.Tone;
import de.medienplan.ui.Translations;
import jakarta.annotation.security.RolesAllowed;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** From order to payment, with who released it and how it deviates from plan, grant and budget. */
@Route(OrdersView.ROUTE)
@Menu(title = "order.menu", order = 302, icon = "vaadin:invoice")
@RolesAllowed({Role.Names.FINANCE, Role.Names.PLANNING})
class OrdersView extends TabbedPage {

    private static final long serialVersionUID = 1L;
    static final String ROUTE = "auftraege";

    private final transient OrderServices services;
    private final transient OrderEditor orders;
    private final transient InvoiceEditor invoices;
    private final transient PaymentEditor payments;
    private final transient DeviationPanel deviations;
    private final transient TreasuryPanel treasury;
    private final transient ReleaseEditor releases;

    OrdersView(
            OrderServices services,
            OrderEditor orders,
            InvoiceEditor invoices,
            PaymentEditor payments,
            DeviationPanel deviations,
            TreasuryPanel treasury,
            ReleaseEditor releases,
            AsOfDate asOf) {
        super(
                "order.page",
                List.of(
                        "order.purchases",
                        "order.invoices",
                        "order.payments",
                        "order.deviations",
                        "order.treasury",
                        "order.releaseRules"),
                asOf);
        this.services = services;
        this.orders = orders;
        this.invoices = invoices;
        this.payments = payments;
        this.deviations = deviations;
        this.treasury = treasury;
        this.releases = releases;
    }

    @Override
    protected Component tab(int index, LocalDate today) {
        return switch (index) {
            case 1 -> invoices.list(today, this::show, importing(InvoiceImportView.class));
            case 2 -> payments.list(today, this::show, importing(PaymentImportView.class));
            case 3 -> deviations.panel(today);
            case 4 -> treasury.panel(this::show);
            case 5 -> releases.list(this::show);
            default -> orders.list(today, this::show, importing(OrderImportView.class));
        };
    }

    private static Component[] importing(Class<? extends Component> page) {
        return Rights.has(MayManageMoney.class)
                ? new Component[] {
                    Buttons.icon(
                            VaadinIcon.UPLOAD,
                            Buttons.plain(
                                    "order.import.action", () -> UI.getCurrent().navigate(page)))
                }
                : new Component[0];
    }

    @Override
    protected List<KeyFigure> figures(LocalDate today) {
        Locale locale = Translations.locale();
        BigDecimal ordered = sum(services.orders().all().stream()
                .filter(row -> !row.orderedOn().isAfter(today))
                .map(OrderRow::amount));
        BigDecimal invoiced = sum(services.invoices().all().stream()
                .filter(row -> !row.invoicedOn().isAfter(today))
                .map(InvoiceRow::amount));
        BigDecimal paid = sum(services.payments().all().stream()
                .filter(row -> !row.paidOn().isAfter(today))
                .map(PaymentRow::amount));
        long waiting = Stream.of(ReleaseKind.ORDER, ReleaseKind.INVOICE)
                .flatMap(kind -> services.releases().of(kind).values().stream())
                .filter(Release::isWaiting)
                .count();
        return List.of(
                new KeyFigure("order.figure.ordered", Formats.money(ordered, locale)),
                new KeyFigure("order.figure.invoiced", Formats.money(invoiced, locale)),
                new KeyFigure("order.figure.paid", Formats.money(paid, locale)),
                new KeyFigure("order.figure.open", Formats.money(invoiced.subtract(paid), locale)),
                new KeyFigure("order.figure.waiting", Formats.integer(waiting, locale))
                        .tone(waiting > 0 ? Tone.WARNING : Tone.NEUTRAL));
    }

    private static BigDecimal sum(Stream<BigDecimal> amounts) {
        return amounts.reduce(BigDecimal.ZERO.setScale(2), BigDecimal::add);
    }
}
