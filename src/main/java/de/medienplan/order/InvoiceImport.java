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
import de.medienplan.shared.Letters;
import de.medienplan.shared.Message;
import de.medienplan.shared.UserException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes invoices in from a file: rows with the same supplier and number are shares of one invoice. One that says of no share
 * what it is for is split as its order.
 */
@Service
public class InvoiceImport implements Importer<ImportFile<InvoiceField>> {

    public static final ImportKind<InvoiceField> KIND = new ImportKind<>("order.import.invoices", InvoiceField.ALL);

    private final Invoices invoices;
    private final Orders orders;
    private final AssignmentReader assignments;

    InvoiceImport(Invoices invoices, Orders orders, AssignmentReader assignments) {
        this.invoices = invoices;
        this.orders = orders;
        this.assignments = assignments;
    }

    @Override
    @MayManageMoney
    @Transactional(readOnly = true)
    public ImportPreview preview(ImportFile<InvoiceField> file) {
        return read(file, assignments.read()).preview();
    }

    @Override
    @MayManageMoney
    @Transactional(isolation = Isolation.REPEATABLE_READ)
    public void confirm(ImportFile<InvoiceField> file, ImportPreview shown) {
        Assignments known = assignments.read();
        Reading reading = read(file, known);
        shown.requireSame(reading.preview());
        reading.rows.values().forEach(draft -> {
            InvoiceRow row = draft.row();
            if (!row.equals(draft.stored)) {
                invoices.save(row, known);
            }
        });
    }

    private Reading read(ImportFile<InvoiceField> file, Assignments known) {
        return new Reading(file, known, invoices.all(), orders.all(), invoices.paid());
    }

    /** An invoice as its rows tell it. */
    private static final class Draft {
        private final int number;
        private final @Nullable InvoiceRow stored;
        private final InvoiceRow head;
        private final @Nullable OrderRow order;
        private final List<Share> shares = new ArrayList<>();

        private Draft(int number, @Nullable InvoiceRow stored, InvoiceRow head, @Nullable OrderRow order) {
            this.number = number;
            this.stored = stored;
            this.head = head;
            this.order = order;
        }

        private InvoiceRow row() {
            return new InvoiceRow(
                    head.id(),
                    head.version(),
                    head.order(),
                    head.supplier(),
                    head.number(),
                    head.invoicedOn(),
                    head.dueOn(),
                    head.note(),
                    split());
        }

        private List<Share> split() {
            boolean bare = shares.stream().allMatch(share -> share.equals(bare(share.amount())));
            BigDecimal total = Split.total(shares);
            return bare && order != null && total.signum() > 0
                    ? Split.of(total, order.shares()).stream()
                            .filter(share -> share.amount().signum() > 0)
                            .toList()
                    : shares;
        }

        private static Share bare(BigDecimal amount) {
            return new Share(null, null, null, null, null, amount);
        }
    }

    private static final class Reading {

        private static final ShareReader.Fields<InvoiceField> SHARE = new ShareReader.Fields<>(
                InvoiceField.AMOUNT,
                InvoiceField.SCHOOL,
                InvoiceField.MEASURE,
                InvoiceField.APPLICATION,
                InvoiceField.CATEGORY,
                InvoiceField.LINE,
                InvoiceField.YEAR);

        private final ImportFile<InvoiceField> file;
        private final Assignments known;
        private final Map<Long, BigDecimal> paid;
        private final Map<String, InvoiceRow> stored = new HashMap<>();
        private final Map<String, OrderRow> orders = new HashMap<>();
        private final List<Fault> faults = new ArrayList<>();
        private final List<Hint> hints = new ArrayList<>();
        private final Map<String, Draft> rows = new LinkedHashMap<>();

        private Reading(
                ImportFile<InvoiceField> file,
                Assignments known,
                List<InvoiceRow> invoices,
                List<OrderRow> orders,
                Map<Long, BigDecimal> paid) {
            this.file = file;
            this.known = known;
            this.paid = paid;
            invoices.forEach(invoice -> stored.put(key(invoice.supplier(), invoice.number()), invoice));
            orders.forEach(order -> this.orders.put(Letters.key(order.number()), order));
            var table = file.table();
            faults.addAll(table.faults());
            hints.addAll(table.hints());
            ShareReader<InvoiceField> shares = new ShareReader<>(known, SHARE);
            table.rows().forEach(row -> read(row, shares));
            rows.values().forEach(this::refuseLessThanPaid);
        }

        private static String key(String supplier, String number) {
            return Letters.key(supplier) + "\n" + Letters.key(number);
        }

        private void read(TableRow row, ShareReader<InvoiceField> shares) {
            int before = faults.size();
            RowReader<InvoiceField> reader = new RowReader<>(row, file.mapping(), faults);
            String number = reader.text(InvoiceField.NUMBER);
            OrderRow order = reader.value(InvoiceField.ORDER, this::order);
            String named = reader.text(InvoiceField.SUPPLIER);
            String supplier = named.isEmpty() && order != null ? order.supplier() : named;
            if (number.isEmpty()) {
                reader.fault(InvoiceField.NUMBER, Message.of("order.import.missing"));
            }
            if (supplier.isEmpty()) {
                reader.fault(InvoiceField.SUPPLIER, Message.of("order.import.missing"));
            }
            if (faults.size() > before) {
                return;
            }
            Draft draft = rows.get(key(supplier, number));
            if (draft == null) {
                draft = head(reader, supplier, number, order);
                if (draft == null) {
                    return;
                }
                rows.put(key(supplier, number), draft);
            }
            Share share = shares.read(reader, before, faults);
            if (share != null) {
                draft.shares.add(share);
            }
        }

        private OrderRow order(String number) {
            OrderRow order = orders.get(Letters.key(number));
            if (order == null) {
                throw new UserException(Message.of("order.import.orderUnknown"));
            }
            return order;
        }

        private @Nullable Draft head(
                RowReader<InvoiceField> reader, String supplier, String number, @Nullable OrderRow order) {
            InvoiceRow present = stored.get(key(supplier, number));
            LocalDate day = reader.value(InvoiceField.INVOICED_ON, GermanValues::date);
            LocalDate invoicedOn = day == null && present != null ? present.invoicedOn() : day;
            if (invoicedOn == null) {
                if (reader.text(InvoiceField.INVOICED_ON).isEmpty()) {
                    reader.fault(InvoiceField.INVOICED_ON, Message.of("order.import.missing"));
                }
                return null;
            }
            LocalDate due = reader.value(InvoiceField.DUE_ON, GermanValues::date);
            if (due != null && due.isBefore(invoicedOn)) {
                reader.fault(InvoiceField.DUE_ON, Message.of("ui.date.order"));
            }
            String note = reader.text(InvoiceField.NOTE);
            return new Draft(
                    reader.number(),
                    present,
                    new InvoiceRow(
                            present == null ? null : present.id(),
                            present == null ? 0 : present.version(),
                            order == null ? present == null ? null : present.order() : order.id(),
                            present == null ? supplier : present.supplier(),
                            present == null ? number : present.number(),
                            invoicedOn,
                            due == null && present != null ? present.dueOn() : due,
                            note.isEmpty() && present != null ? present.note() : note,
                            List.of()),
                    order);
        }

        private void refuseLessThanPaid(Draft draft) {
            InvoiceRow present = draft.stored;
            BigDecimal already = present == null ? null : paid.get(present.key());
            if (already != null && draft.row().amount().compareTo(already) < 0) {
                faults.add(new Fault(
                        draft.number,
                        file.mapping().columnName(InvoiceField.AMOUNT),
                        "",
                        Message.of("order.invoice.lessThanPaid", already)));
            }
        }

        private ImportPreview preview() {
            List<RecordChange> changes = rows.values().stream()
                    .filter(draft -> !draft.shares.isEmpty())
                    .map(this::change)
                    .toList();
            return new ImportPreview(changes, faults, hints);
        }

        private RecordChange change(Draft draft) {
            InvoiceRow now = draft.row();
            InvoiceRow was = draft.stored;
            List<FieldChange> changes = new ArrayList<>();
            ImportChanges.add(
                    changes, InvoiceField.INVOICED_ON, was == null ? null : was.invoicedOn(), now.invoicedOn());
            ImportChanges.add(changes, InvoiceField.DUE_ON, was == null ? null : was.dueOn(), now.dueOn());
            ImportChanges.add(changes, InvoiceField.AMOUNT, was == null ? null : was.amount(), now.amount());
            ImportChanges.shares(changes, was == null ? null : was.shares(), now.shares(), known);
            return ImportChanges.record(draft.number, was == null, now.name(), changes);
        }
    }
}
