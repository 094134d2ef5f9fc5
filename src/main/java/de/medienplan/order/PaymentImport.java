package de.medienplan.order;

import de.medienplan.identity.MayManageMoney;
import de.medienplan.importing.Fault;
import de.medienplan.importing.FieldChange;
import de.medienplan.importing.GermanValues;
import de.medienplan.importing.Hint;
import de.medienplan.importing.ImportFile;
import de.medienplan.importing.ImportKind;
import de.medienplan.importing.ImportPreview;
import de.medienplan.importing.Importer;
import de.medienplan.importing.RecordChange;
import de.medienplan.importing.RowReader;
import de.medienplan.importing.TableRow;
import de.medienplan.shared.Euros;
import de.medienplan.shared.Letters;
import de.medienplan.shared.Message;
import de.medienplan.shared.UserException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes payments in as the treasury gives them back, and reconciles them with the invoices: by booking number, else by number
 * and supplier. What was taken in before is told from what is new; what differs from the invoice is said.
 */
@Service
public class PaymentImport implements Importer<ImportFile<PaymentField>> {

    public static final ImportKind<PaymentField> KIND = new ImportKind<>("order.import.payments", PaymentField.ALL);

    private static final BigDecimal NOTHING = BigDecimal.ZERO.setScale(2);

    private final InvoicePayments payments;
    private final Invoices invoices;
    private final Releases releases;

    PaymentImport(InvoicePayments payments, Invoices invoices, Releases releases) {
        this.payments = payments;
        this.invoices = invoices;
        this.releases = releases;
    }

    @Override
    @MayManageMoney
    @Transactional(readOnly = true)
    public ImportPreview preview(ImportFile<PaymentField> file) {
        return read(file).preview();
    }

    @Override
    @MayManageMoney
    @Transactional(isolation = Isolation.REPEATABLE_READ)
    public void confirm(ImportFile<PaymentField> file, ImportPreview shown) {
        Reading reading = read(file);
        shown.requireSame(reading.preview());
        reading.fresh.forEach(payments::save);
    }

    private Reading read(ImportFile<PaymentField> file) {
        return new Reading(file, invoices.all(), payments.all(), releases.of(ReleaseKind.INVOICE));
    }

    private record Known(long invoice, LocalDate on, BigDecimal amount, String reference) {

        static Known of(PaymentRow row) {
            return new Known(row.invoice(), row.paidOn(), row.amount(), Letters.key(row.reference()));
        }
    }

    private static final class Reading {

        private final ImportFile<PaymentField> file;
        private final Map<String, InvoiceRow> byBooking = new HashMap<>();
        private final Map<String, List<InvoiceRow>> byNumber = new HashMap<>();
        private final Map<Long, BigDecimal> paid = new HashMap<>();
        private final Set<Known> known = new HashSet<>();
        private final Map<Long, Release> releases;
        private final List<Fault> faults = new ArrayList<>();
        private final List<Hint> hints = new ArrayList<>();
        private final List<RecordChange> changes = new ArrayList<>();
        private final List<PaymentRow> fresh = new ArrayList<>();

        private Reading(
                ImportFile<PaymentField> file,
                List<InvoiceRow> invoices,
                List<PaymentRow> payments,
                Map<Long, Release> releases) {
            this.file = file;
            this.releases = releases;
            invoices.forEach(invoice -> {
                byBooking.put(Letters.key(invoice.booking()), invoice);
                byNumber.computeIfAbsent(Letters.key(invoice.number()), any -> new ArrayList<>())
                        .add(invoice);
            });
            payments.forEach(payment -> {
                known.add(Known.of(payment));
                paid.merge(payment.invoice(), payment.amount(), BigDecimal::add);
            });
            var table = file.table();
            faults.addAll(table.faults());
            hints.addAll(table.hints());
            table.rows().forEach(this::read);
        }

        private void read(TableRow row) {
            int before = faults.size();
            RowReader<PaymentField> reader = new RowReader<>(row, file.mapping(), faults);
            InvoiceRow invoice = invoice(reader);
            LocalDate day = given(reader, PaymentField.PAID_ON, reader.value(PaymentField.PAID_ON, GermanValues::date));
            BigDecimal amount =
                    given(reader, PaymentField.AMOUNT, reader.value(PaymentField.AMOUNT, GermanValues::euros));
            if (invoice == null || day == null || amount == null || faults.size() > before) {
                return;
            }
            PaymentRow payment = new PaymentRow(
                    null,
                    0,
                    invoice.key(),
                    day,
                    amount,
                    reader.text(PaymentField.REFERENCE),
                    reader.text(PaymentField.NOTE));
            if (!known.add(Known.of(payment))) {
                changes.add(new RecordChange(reader.number(), RecordChange.Kind.UNCHANGED, invoice.name(), List.of()));
            } else if (fits(reader, invoice, payment)) {
                fresh.add(payment);
                changes.add(new RecordChange(
                        reader.number(),
                        RecordChange.Kind.ADDED,
                        invoice.name(),
                        List.of(
                                new FieldChange(PaymentField.PAID_ON.label(), null, day),
                                new FieldChange(PaymentField.AMOUNT.label(), null, amount),
                                new FieldChange(PaymentField.REFERENCE.label(), null, payment.reference()))));
            }
        }

        /** The reconciliation. */
        private boolean fits(RowReader<PaymentField> reader, InvoiceRow invoice, PaymentRow payment) {
            Release release = releases.get(invoice.key());
            BigDecimal sum = paid.getOrDefault(invoice.key(), NOTHING).add(payment.amount());
            if (release != null && release.isWaiting()) {
                reader.fault(PaymentField.INVOICE, Message.of("order.payment.waiting", invoice.name()));
            } else if (payment.paidOn().isBefore(invoice.invoicedOn())) {
                reader.fault(
                        PaymentField.PAID_ON,
                        Message.of("order.payment.early", payment.paidOn(), invoice.invoicedOn()));
            } else if (sum.compareTo(invoice.amount()) > 0) {
                reader.fault(
                        PaymentField.AMOUNT,
                        Message.of("order.payment.tooMuch", Euros.of(sum), Euros.of(invoice.amount())));
            } else if (sum.signum() < 0 || payment.amount().signum() == 0) {
                reader.fault(PaymentField.AMOUNT, Message.of("order.payment.moreBack"));
            } else {
                paid.put(invoice.key(), sum);
                if (sum.compareTo(invoice.amount()) < 0) {
                    hints.add(new Hint(
                            reader.number(),
                            file.mapping().columnName(PaymentField.AMOUNT),
                            reader.text(PaymentField.AMOUNT),
                            Message.of(
                                    "order.import.partly",
                                    Euros.of(invoice.amount().subtract(sum)),
                                    Euros.of(invoice.amount())),
                            false));
                }
                return true;
            }
            return false;
        }

        private static <T> @Nullable T given(RowReader<PaymentField> reader, PaymentField field, @Nullable T value) {
            if (value == null && reader.text(field).isEmpty()) {
                reader.fault(field, Message.of("order.import.missing"));
            }
            return value;
        }

        private @Nullable InvoiceRow invoice(RowReader<PaymentField> reader) {
            if (!reader.text(PaymentField.BOOKING).isEmpty()) {
                return reader.value(
                        PaymentField.BOOKING,
                        text -> Objects.requireNonNullElseGet(byBooking.get(Letters.key(text)), () -> {
                            throw new UserException(Message.of("order.import.bookingUnknown"));
                        }));
            }
            if (reader.text(PaymentField.INVOICE).isEmpty()) {
                reader.fault(PaymentField.BOOKING, Message.of("order.import.noInvoice"));
                return null;
            }
            String supplier = Letters.key(reader.text(PaymentField.SUPPLIER));
            List<InvoiceRow> found =
                    byNumber.getOrDefault(Letters.key(reader.text(PaymentField.INVOICE)), List.of()).stream()
                            .filter(one -> supplier.isEmpty()
                                    || Letters.key(one.supplier()).equals(supplier))
                            .toList();
            if (found.size() != 1) {
                reader.fault(
                        PaymentField.INVOICE,
                        Message.of(found.isEmpty() ? "order.import.invoiceUnknown" : "order.import.invoiceAmbiguous"));
                return null;
            }
            return found.getFirst();
        }

        private ImportPreview preview() {
            return new ImportPreview(changes, faults, hints);
        }
    }
}
