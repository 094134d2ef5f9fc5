package de.medienplan.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.medienplan.importing.ImportField;
import de.medienplan.importing.ImportFile;
import de.medienplan.importing.ImportKind;
import de.medienplan.importing.ImportPreview;
import de.medienplan.importing.Importer;
import de.medienplan.importing.MappingMemory;
import de.medienplan.importing.RecordChange.Kind;
import de.medienplan.importing.SourceFile;
import de.medienplan.school.HannoverExample;
import de.medienplan.testing.DatabaseTest;
import de.medienplan.testing.SignedIn;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Orders, invoices and payments from files, to the treasury and back. */
@DatabaseTest
class OrderFilesTest {

    private static final String ORDERS = """
            Auftragsnummer;Lieferant;Auftragsdatum;Gegenstand;Betrag;Schule;Haushaltszeile;Haushaltsjahr
            B-1;Netz GmbH;01.09.2020;WLAN;700,00;GS Ahlem;Fortsetzung des Medienentwicklungsplans;2021
            B-1;;;;300,00;GS Am Welfenplatz;Fortsetzung des Medienentwicklungsplans;2021
            """;

    @Autowired
    HannoverExample hannover;

    @Autowired
    MappingMemory memory;

    @Autowired
    OrderImport orderImport;

    @Autowired
    InvoiceImport invoiceImport;

    @Autowired
    PaymentImport paymentImport;

    @Autowired
    Orders orders;

    @Autowired
    Invoices invoices;

    @Autowired
    InvoicePayments payments;

    @Autowired
    TreasuryExports treasury;

    @BeforeEach
    void aCity() {
        SignedIn.as("paula", "PLANNING");
        hannover.load();
        SignedIn.as("fred", "FINANCE");
    }

    @AfterEach
    void signOut() {
        SignedIn.out();
    }

    @Test
    void rows_of_one_number_are_shares_of_one_order_and_the_same_file_changes_nothing_more() {
        take(orderImport, OrderImport.KIND, ORDERS);

        assertThat(orders.all())
                .singleElement()
                .satisfies(order -> assertThat(order.shares())
                        .extracting(Share::amount)
                        .containsExactly(new BigDecimal("700.00"), new BigDecimal("300.00")));
        assertThat(orderImport.preview(file(OrderImport.KIND, ORDERS)).count(Kind.UNCHANGED))
                .isOne();
    }

    @Test
    void an_invoice_is_split_as_its_order_goes_out_once_and_comes_back_paid() {
        take(orderImport, OrderImport.KIND, ORDERS);
        take(
                invoiceImport,
                InvoiceImport.KIND,
                "Rechnungsnummer;Auftragsnummer;Rechnungsdatum;Betrag\n4711;B-1;30.09.2020;500,00\n");
        InvoiceRow invoice = invoices.all().getFirst();
        assertThat(invoice.shares())
                .extracting(Share::amount)
                .containsExactly(new BigDecimal("350.00"), new BigDecimal("150.00"));

        List<TreasuryExports.Candidate> candidates = treasury.candidates();
        long profile = Objects.requireNonNull(treasury.profiles().stream()
                .filter(one -> one.name().contains("Semikolon"))
                .findFirst()
                .orElseThrow()
                .id());
        long run = treasury.create(profile, candidates);
        byte[] content = treasury.file(run);
        assertThat(new String(content, StandardCharsets.UTF_8)).contains(invoice.booking() + "-1;", ";350,00;");
        assertThat(treasury.candidates()).isEmpty();
        assertThatThrownBy(() -> treasury.create(profile, candidates)).isInstanceOf(RuntimeException.class);
        assertThat(treasury.file(run)).isEqualTo(content);

        treasury.reverse(run, "falsches Konto");
        assertThat(treasury.candidates()).hasSize(1);

        String back = "Buchungsnummer;Zahldatum;Betrag;Kassennummer\n" + invoice.booking() + ";05.10.2020;500,00;K-9\n";
        take(paymentImport, PaymentImport.KIND, back);
        assertThat(invoices.paid()).containsEntry(invoice.key(), new BigDecimal("500.00"));
        assertThat(paymentImport.preview(file(PaymentImport.KIND, back)).count(Kind.UNCHANGED))
                .isOne();
        assertThat(treasury.candidates()).isEmpty();
    }

    @Test
    void what_differs_from_the_invoice_is_said() {
        take(orderImport, OrderImport.KIND, ORDERS);
        take(
                invoiceImport,
                InvoiceImport.KIND,
                "Rechnungsnummer;Auftragsnummer;Rechnungsdatum;Betrag\n4711;B-1;30.09.2020;500,00\n");
        String head = "Lieferant;Rechnungsnummer;Zahldatum;Betrag\n";

        ImportPreview less =
                paymentImport.preview(file(PaymentImport.KIND, head + "Netz GmbH;4711;05.10.2020;400,00\n"));
        assertThat(less.faults()).isEmpty();
        assertThat(less.hints()).extracting(hint -> hint.reason().key()).containsExactly("order.import.partly");
        ImportPreview more =
                paymentImport.preview(file(PaymentImport.KIND, head + "Netz GmbH;4711;05.10.2020;500,01\n"));
        assertThat(more.faults()).extracting(fault -> fault.reason().key()).containsExactly("order.payment.tooMuch");
        ImportPreview unknown = paymentImport.preview(file(PaymentImport.KIND, head + "Netz GmbH;9;05.10.2020;1,00\n"));
        assertThat(unknown.faults())
                .extracting(fault -> fault.reason().key())
                .containsExactly("order.import.invoiceUnknown");
    }

    @Test
    void three_thousand_invoices_come_in_quickly() {
        take(orderImport, OrderImport.KIND, ORDERS.replace("700,00", "700000,00"));
        StringBuilder csv = new StringBuilder("Rechnungsnummer;Auftragsnummer;Rechnungsdatum;Betrag\n");
        for (int i = 0; i < 3_000; i++) {
            csv.append("RE-").append(i).append(";B-1;30.09.2020;100,00\n");
        }
        long start = System.nanoTime();
        take(invoiceImport, InvoiceImport.KIND, csv.toString());

        assertThat(invoices.all()).hasSize(3_000);
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(60));
    }

    private <F extends ImportField> void take(Importer<ImportFile<F>> importer, ImportKind<F> kind, String csv) {
        ImportFile<F> file = file(kind, csv);
        ImportPreview shown = importer.preview(file);
        assertThat(shown.faults()).isEmpty();
        importer.confirm(file, shown);
    }

    private <F extends ImportField> ImportFile<F> file(ImportKind<F> kind, String csv) {
        return ImportFile.open(
                kind, SourceFile.open("datei.csv", csv.getBytes(StandardCharsets.UTF_8), kind.limits()), memory);
    }
}
