package de.medienplan.device;

import static de.medienplan.shared.UserException.throwIf;
import static de.medienplan.shared.UserException.throwIfAt;

import de.medienplan.history.ChangeEntry;
import de.medienplan.history.ChangeHistory;
import de.medienplan.identity.MayEquip;
import de.medienplan.identity.MayRead;
import de.medienplan.records.Records;
import de.medienplan.school.SchoolId;
import de.medienplan.shared.Message;
import de.medienplan.shared.UserException;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Devices with their age: purchases, and what became of them. */
@Service
@Transactional
public class DeviceStock {

    private static final LocalDate EARLIEST = LocalDate.of(1995, 1, 1);
    private static final BigDecimal DEAREST = new BigDecimal("1000000");

    private final Records records;
    private final MovementTable movements;
    private final ChangeHistory history;
    private final Clock clock;

    DeviceStock(Records records, MovementTable movements, ChangeHistory history, Clock clock) {
        this.records = records;
        this.movements = movements;
        this.history = history;
        this.clock = clock;
    }

    /** What stood where at the end of the day, a line per purchase and school. */
    @MayRead
    @Transactional(readOnly = true)
    public List<StockLine> lines(LocalDate asOf) {
        return StockLedger.lines(
                purchases().stream()
                        .filter(purchase -> !purchase.boughtOn().isAfter(asOf))
                        .toList(),
                movements().stream()
                        .filter(movement -> !movement.movedOn().isAfter(asOf))
                        .toList());
    }

    /** The latest first. */
    @MayRead
    @Transactional(readOnly = true)
    public List<PurchaseRow> purchases() {
        return records.all(Purchase.class, "boughtOn desc, id desc");
    }

    /** @throws UserException if there is none */
    @MayRead
    @Transactional(readOnly = true)
    public PurchaseRow purchase(long id) {
        return records.present(Purchase.class, id);
    }

    /** What was changed of a purchase, the latest first. */
    @MayRead
    @Transactional(readOnly = true)
    public List<ChangeEntry> history(long purchaseId) {
        return history.of(Purchase.class, purchaseId);
    }

    /** Losses and transfers, the latest first, also those taken back. */
    @MayRead
    @Transactional(readOnly = true)
    public List<MovementRow> movements() {
        return movements.findAllByOrderByMovedOnDescIdDesc().stream()
                .map(Movement::row)
                .toList();
    }

    /**
     * Stores a new or changed purchase.
     *
     * @return its id
     * @throws UserException if a value is out of range, or more devices have left since than the purchase would have
     */
    @MayEquip
    public long save(PurchaseRow row) {
        throwIfAt(
                row.quantity() < 1 || row.quantity() > 20_000,
                "device.purchase.field.quantity",
                "device.purchase.rule.quantity");
        throwIfAt(
                row.unitPrice().signum() < 0 || row.unitPrice().compareTo(DEAREST) > 0,
                "device.purchase.field.unitPrice",
                "device.purchase.rule.price");
        throwIfAt(
                row.usefulLifeYears() < 1 || row.usefulLifeYears() > 40,
                "device.purchase.field.usefulLifeYears",
                "device.purchase.rule.life");
        throwIfAt(
                row.boughtOn().isBefore(EARLIEST) || row.boughtOn().isAfter(today()),
                "device.purchase.field.boughtOn",
                "device.purchase.rule.date");
        String note = row.note();
        throwIfAt(note != null && note.length() > 300, "device.purchase.field.note", "device.purchase.rule.note");
        if (row.id() != null) {
            lock(row);
            throwIfAt(
                    !StockLedger.holds(row, left(row.id())),
                    "device.purchase.field.quantity",
                    "device.purchase.rule.moved");
        }
        return records.save(Purchase.class, Purchase::new, row).key();
    }

    /**
     * Deletes a purchase that was entered by mistake; storing it again without an id brings it back.
     *
     * @throws UserException if devices of it were lost or passed on
     */
    @MayEquip
    public void remove(PurchaseRow row) {
        lock(row);
        throwIf(!movements.findAllByPurchaseId(row.key()).isEmpty(), "device.purchase.rule.hasMovements");
        records.delete(Purchase.class, row);
    }

    /**
     * Books devices as lost, broken or sorted out.
     *
     * @return the id of the movement, for taking it back
     */
    @MayEquip
    public long lose(StockLine line, int quantity, LocalDate on, MovementReason reason, String note) {
        throwIfAt(reason == MovementReason.TRANSFER, "device.movement.field.reason", "device.movement.rule.reason");
        return book(draft(line, null, quantity, on, reason, note));
    }

    /** Passes devices on to another school; both sides follow from the one movement. */
    @MayEquip
    public long transfer(StockLine line, SchoolId toSchoolId, int quantity, LocalDate on, String note) {
        throwIfAt(
                toSchoolId.equals(line.schoolId()),
                "device.movement.field.toSchoolId",
                "device.movement.rule.sameSchool");
        return book(draft(line, toSchoolId, quantity, on, MovementReason.TRANSFER, note));
    }

    /** @throws UserException if it is taken back already, or devices have moved on from where it brought them */
    @MayEquip
    public void undo(long movementId) {
        Movement movement =
                movements.findById(movementId).orElseThrow(() -> new UserException(Message.of("device.movement.gone")));
        PurchaseRow purchase = locked(movement.row().purchaseId());
        movement.undo();
        movements.saveAndFlush(movement);
        throwIf(!StockLedger.holds(purchase, left(purchase.key())), "device.movement.rule.movedOn");
    }

    private long book(MovementRow draft) {
        PurchaseRow purchase = locked(draft.purchaseId());
        throwIfAt(draft.quantity() < 1, "device.movement.field.quantity", "device.movement.rule.quantity");
        throwIfAt(
                draft.movedOn().isBefore(purchase.boughtOn()) || draft.movedOn().isAfter(today()),
                "device.movement.field.movedOn",
                "device.movement.rule.date");
        List<MovementRow> all = new ArrayList<>(left(purchase.key()));
        all.add(draft);
        throwIfAt(!StockLedger.holds(purchase, all), "device.movement.field.quantity", "device.movement.rule.notThere");
        return movements.saveAndFlush(new Movement(draft)).row().id();
    }

    private static MovementRow draft(
            StockLine line, @Nullable SchoolId to, int quantity, LocalDate on, MovementReason reason, String note) {
        return new MovementRow(
                0,
                0,
                line.purchase().key(),
                new MovementRow.Route(line.schoolId(), to),
                quantity,
                on,
                reason,
                note.isBlank() ? null : note.strip(),
                false);
    }

    private List<MovementRow> left(long purchaseId) {
        return movements.findAllByPurchaseId(purchaseId).stream()
                .map(Movement::row)
                .toList();
    }

    /** Two movements cannot take the same devices. */
    private PurchaseRow locked(long id) {
        return records.lock(Purchase.class, id).row();
    }

    private void lock(PurchaseRow row) {
        records.lock(Purchase.class, row.key()).requireVersion(row.version());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
