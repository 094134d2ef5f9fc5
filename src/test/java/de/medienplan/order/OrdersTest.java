package de.medienplan.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.medienplan.budget.Budgets;
import de.medienplan.budget.LineKind;
import de.medienplan.budget.LineRow;
import de.medienplan.grant.ApplicationId;
import de.medienplan.grant.ApplicationInput;
import de.medienplan.grant.Applications;
import de.medienplan.grant.ProgrammeTerms;
import de.medienplan.grant.Programmes;
import de.medienplan.school.HannoverExample;
import de.medienplan.school.Schools;
import de.medienplan.shared.Message;
import de.medienplan.testing.DatabaseTest;
import de.medienplan.testing.SignedIn;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** From the order to the payment, and what grants and budget learn of it. */
@DatabaseTest
class OrdersTest {

    private static final LocalDate DAY = LocalDate.of(2020, 9, 1);

    @Autowired
    HannoverExample hannover;

    @Autowired
    Schools schools;

    @Autowired
    Programmes programmes;

    @Autowired
    Applications applications;

    @Autowired
    Budgets budgets;

    @Autowired
    Orders orders;

    @Autowired
    Invoices invoices;

    @Autowired
    InvoicePayments payments;

    @Autowired
    Releases releases;

    @Autowired
    Deviations deviations;

    @Autowired
    AssignmentReader assignments;

    private LineRow line;
    private ApplicationId application;

    @BeforeEach
    void anApplicationAndABudgetLine() {
        SignedIn.as("paula", "PLANNING");
        hannover.load();
        SignedIn.as("fred", "FINANCE");
        ProgrammeTerms programme = programmes.all().getFirst();
        application = applications.create(new ApplicationInput(
                programme.id(),
                programme.categories().getFirst().id(),
                schools.all().getFirst().id(),
                "WLAN",
                new BigDecimal("10000.00"),
                new BigDecimal("9000.00"),
                "",
                null,
                null,
                null));
        line = line();
    }

    @AfterEach
    void signOut() {
        SignedIn.out();
    }

    private LineRow line() {
        return budgets.lines(LocalDate.of(2020, 12, 31)).stream()
                .filter(one -> one.year() == 2020 && one.kind() == LineKind.MOVABLE_ASSETS)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void an_order_before_the_approval_is_warned_of_and_is_the_start_of_the_measure() {
        OrderRow order = order("1000.00");

        assertThat(Orders.warnings(order, assignments.read()))
                .extracting(Message::key)
                .containsExactly("order.early.notApproved");
        assertThat(applications.get(application).orderedOn()).isEqualTo(DAY);
        assertThat(order.shares().getFirst().school())
                .isEqualTo(applications.get(application).schoolId().value());
    }

    @Test
    void payments_make_the_actual_spending_of_the_budget_line_and_orders_bind_the_rest() {
        OrderRow order = order("1000.00");
        InvoiceRow invoice = invoice(order, "600.00");
        pay(invoice, "250.01");

        assertThat(line().actual()).isEqualByComparingTo("250.01");
        Deviations.LineRow booked = deviations.on(LocalDate.of(2020, 12, 31)).lines().stream()
                .filter(one -> one.line().id() == line.key())
                .findFirst()
                .orElseThrow();
        assertThat(booked.booked().bound()).isEqualByComparingTo("749.99");
        assertThat(booked.left()).isEqualByComparingTo(line.authorised().subtract(new BigDecimal("1000")));
        assertThat(invoices.rest(order)).extracting(Share::amount).containsExactly(new BigDecimal("400.00"));
    }

    @Test
    void from_a_sum_on_somebody_else_releases_before_anything_is_paid() {
        limit("500.00");
        SignedIn.as("fred", "FINANCE");
        InvoiceRow invoice = invoice(order("1000.00"), "500.00");

        assertThatThrownBy(() -> pay(invoice, "500.00")).hasMessageContaining("order.payment.waiting");
        assertThatThrownBy(() -> invoices.release(invoice)).hasMessageContaining("order.release.own");
        SignedIn.as("gerda", "FINANCE");
        invoices.release(invoice);
        pay(invoice, "500.00");
        assertThat(payments.all()).hasSize(1);
    }

    @Test
    void below_the_sum_nobody_releases_and_another_amount_asks_again() {
        limit("500.00");
        SignedIn.as("fred", "FINANCE");
        InvoiceRow invoice = invoice(order("1000.00"), "499.99");
        pay(invoice, "100.00");
        InvoiceRow raised = invoices.save(new InvoiceRow(
                invoice.id(),
                invoice.version(),
                invoice.order(),
                invoice.supplier(),
                invoice.number(),
                invoice.invoicedOn(),
                null,
                "",
                List.of(share("500.00"))));

        assertThatThrownBy(() -> pay(raised, "100.00")).hasMessageContaining("order.payment.waiting");
    }

    @Test
    void an_invoice_is_entered_once_and_never_overpaid() {
        InvoiceRow invoice = invoice(order("1000.00"), "600.00");

        assertThatThrownBy(() -> invoice(order("1000.00", "B-2"), "600.00"))
                .hasMessageContaining("order.invoice.taken");
        assertThatThrownBy(() -> pay(invoice, "600.01")).hasMessageContaining("order.payment.tooMuch");
        pay(invoice, "600.00");
        assertThatThrownBy(() -> invoices.delete(invoice)).hasMessageContaining("order.invoice.paid");
    }

    private void limit(String euros) {
        SignedIn.as("adam", "ADMIN", "FINANCE", "PLANNING");
        ReleaseRuleRow rule = releases.rules().stream()
                .filter(one -> one.kind() == ReleaseKind.INVOICE)
                .findFirst()
                .orElseThrow();
        releases.save(new ReleaseRuleRow(rule.id(), rule.version(), rule.kind(), new BigDecimal(euros), "DA"));
    }

    private OrderRow order(String euros) {
        return order(euros, "B-1");
    }

    private OrderRow order(String euros, String number) {
        return orders.save(new OrderRow(null, 0, number, "Netz GmbH", null, DAY, "WLAN", "", List.of(share(euros))));
    }

    private Share share(String euros) {
        return new Share(null, 4, application.value(), null, line.id(), new BigDecimal(euros));
    }

    private InvoiceRow invoice(OrderRow order, String euros) {
        return invoices.save(new InvoiceRow(
                null, 0, order.id(), "Netz GmbH", "4711", DAY.plusDays(30), null, "", List.of(share(euros))));
    }

    private void pay(InvoiceRow invoice, String euros) {
        payments.save(new PaymentRow(null, 0, invoice.key(), DAY.plusDays(40), new BigDecimal(euros), "K1", ""));
    }
}
