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
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** Takes orders in from a file: rows with the same number are shares of one order; one that is there is brought up to date. */
@Service
public class OrderImport implements Importer<ImportFile<OrderField>> {

    public static final ImportKind<OrderField> KIND = new ImportKind<>("order.import.orders", OrderField.ALL);

    private final Orders orders;
    private final AssignmentReader assignments;

    OrderImport(Orders orders, AssignmentReader assignments) {
        this.orders = orders;
        this.assignments = assignments;
    }

    @Override
    @MayManageMoney
    @Transactional(readOnly = true)
    public ImportPreview preview(ImportFile<OrderField> file) {
        return new Reading(file, assignments.read(), orders.all()).preview();
    }

    @Override
    @MayManageMoney
    @Transactional(isolation = Isolation.REPEATABLE_READ)
    public void confirm(ImportFile<OrderField> file, ImportPreview shown) {
        Assignments known = assignments.read();
        Reading reading = new Reading(file, known, orders.all());
        shown.requireSame(reading.preview());
        Set<Long> concerned = new HashSet<>();
        reading.rows.values().forEach(draft -> {
            OrderRow before = draft.stored;
            if (before == null || !before.equals(draft.row())) {
                concerned.addAll(Orders.concerned(before, orders.save(draft.row(), known)));
            }
        });
        orders.startMeasures(concerned);
    }

    /** An order as its rows tell it. */
    private static final class Draft {
        private final int number;
        private final @Nullable OrderRow stored;
        private final OrderRow head;
        private final List<Share> shares = new ArrayList<>();

        private Draft(int number, @Nullable OrderRow stored, OrderRow head) {
            this.number = number;
            this.stored = stored;
            this.head = head;
        }

        private OrderRow row() {
            return new OrderRow(
                    head.id(),
                    head.version(),
                    head.number(),
                    head.supplier(),
                    head.contract(),
                    head.orderedOn(),
                    head.subject(),
                    head.note(),
                    shares);
        }
    }

    private static final class Reading {

        private static final ShareReader.Fields<OrderField> SHARE = new ShareReader.Fields<>(
                OrderField.AMOUNT,
                OrderField.SCHOOL,
                OrderField.MEASURE,
                OrderField.APPLICATION,
                OrderField.CATEGORY,
                OrderField.LINE,
                OrderField.YEAR);

        private final ImportFile<OrderField> file;
        private final Assignments known;
        private final Map<String, OrderRow> stored = new HashMap<>();
        private final List<Fault> faults = new ArrayList<>();
        private final List<Hint> hints = new ArrayList<>();
        private final Map<String, Draft> rows = new LinkedHashMap<>();

        private Reading(ImportFile<OrderField> file, Assignments known, List<OrderRow> orders) {
            this.file = file;
            this.known = known;
            orders.forEach(order -> stored.put(Letters.key(order.number()), order));
            var table = file.table();
            faults.addAll(table.faults());
            hints.addAll(table.hints());
            ShareReader<OrderField> shares = new ShareReader<>(known, SHARE);
            table.rows().forEach(row -> read(row, shares));
        }

        private void read(TableRow row, ShareReader<OrderField> shares) {
            int before = faults.size();
            RowReader<OrderField> reader = new RowReader<>(row, file.mapping(), faults);
            String number = reader.text(OrderField.NUMBER);
            if (number.isEmpty()) {
                reader.fault(OrderField.NUMBER, Message.of("order.import.missing"));
                return;
            }
            Draft draft = rows.get(Letters.key(number));
            if (draft == null) {
                draft = head(reader, number);
                if (draft == null) {
                    return;
                }
                rows.put(Letters.key(number), draft);
            }
            Share share = shares.read(reader, before, faults);
            if (share != null) {
                draft.shares.add(share);
                warn(reader, draft, share);
            }
        }

        private void warn(RowReader<OrderField> reader, Draft draft, Share share) {
            OrderRow one = draft.row();
            Orders.warnings(new OrderRow(null, 0, "", "", null, one.orderedOn(), "", "", List.of(share)), known)
                    .forEach(warning -> hints.add(new Hint(
                            reader.number(),
                            file.mapping().columnName(OrderField.ORDERED_ON),
                            reader.text(OrderField.ORDERED_ON),
                            warning,
                            false)));
        }

        private @Nullable Draft head(RowReader<OrderField> reader, String number) {
            OrderRow present = stored.get(Letters.key(number));
            LocalDate day = reader.value(OrderField.ORDERED_ON, GermanValues::date);
            LocalDate orderedOn = day == null && present != null ? present.orderedOn() : day;
            if (orderedOn == null && reader.text(OrderField.ORDERED_ON).isEmpty()) {
                reader.fault(OrderField.ORDERED_ON, Message.of("order.import.missing"));
            }
            String supplier = text(reader, OrderField.SUPPLIER, present == null ? "" : present.supplier(), 200);
            String subject = text(reader, OrderField.SUBJECT, present == null ? "" : present.subject(), 300);
            if (supplier.isEmpty()) {
                reader.fault(OrderField.SUPPLIER, Message.of("order.import.missing"));
            }
            if (orderedOn == null || supplier.isEmpty()) {
                return null;
            }
            return new Draft(
                    reader.number(),
                    present,
                    new OrderRow(
                            present == null ? null : present.id(),
                            present == null ? 0 : present.version(),
                            number,
                            supplier,
                            present == null ? null : present.contract(),
                            orderedOn,
                            subject.isEmpty() ? number : subject,
                            text(reader, OrderField.NOTE, present == null ? "" : present.note(), 1000),
                            List.of()));
        }

        private static String text(RowReader<OrderField> reader, OrderField field, String stored, int most) {
            String text = reader.text(field);
            if (text.length() > most) {
                reader.fault(field, Message.of("order.import.tooLong", most));
            }
            return text.isEmpty() ? stored : text;
        }

        private ImportPreview preview() {
            List<RecordChange> changes = rows.values().stream()
                    .filter(draft -> !draft.shares.isEmpty())
                    .map(this::change)
                    .toList();
            return new ImportPreview(changes, faults, hints);
        }

        private RecordChange change(Draft draft) {
            OrderRow now = draft.row();
            OrderRow was = draft.stored;
            List<FieldChange> changes = new ArrayList<>();
            ImportChanges.add(changes, OrderField.SUPPLIER, was == null ? null : was.supplier(), now.supplier());
            ImportChanges.add(changes, OrderField.ORDERED_ON, was == null ? null : was.orderedOn(), now.orderedOn());
            ImportChanges.add(changes, OrderField.SUBJECT, was == null ? null : was.subject(), now.subject());
            ImportChanges.add(changes, OrderField.AMOUNT, was == null ? null : was.amount(), now.amount());
            ImportChanges.shares(changes, was == null ? null : was.shares(), now.shares(), known);
            return ImportChanges.record(draft.number, was == null, now.number(), changes);
        }
    }
}
