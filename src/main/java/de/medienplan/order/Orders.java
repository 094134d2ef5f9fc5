package de.medienplan.order;

import static de.medienplan.shared.UserException.throwIfAt;

import de.medienplan.grant.ApplicationId;
import de.medienplan.grant.Applications;
import de.medienplan.grant.MayReadGrants;
import de.medienplan.history.ChangeJournal;
import de.medienplan.identity.MayManageMoney;
import de.medienplan.records.Records;
import de.medienplan.shared.Message;
import de.medienplan.shared.UserException;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Orders, and what they set in motion: the start of the measure and a release. */
@Service
@Transactional
public class Orders {

    private final Records records;
    private final Releases releases;
    private final AssignmentReader assignments;
    private final Applications applications;
    private final ChangeJournal journal;
    private final JdbcClient jdbc;
    private final EntityManager entities;

    Orders(
            Records records,
            Releases releases,
            AssignmentReader assignments,
            Applications applications,
            ChangeJournal journal,
            JdbcClient jdbc,
            EntityManager entities) {
        this.records = records;
        this.releases = releases;
        this.assignments = assignments;
        this.applications = applications;
        this.journal = journal;
        this.jdbc = jdbc;
        this.entities = entities;
    }

    /** The latest first. */
    @MayReadGrants
    @Transactional(readOnly = true)
    public List<OrderRow> all() {
        return records.all(PurchaseOrder.class, "orderedOn desc, id desc");
    }

    /** What to warn of: orders for what is not approved yet. Changes nothing. */
    public static List<Message> warnings(OrderRow row, Assignments known) {
        return row.shares().stream()
                .map(Share::application)
                .filter(Objects::nonNull)
                .distinct()
                .map(known.applications()::get)
                .filter(Objects::nonNull)
                .flatMap(application ->
                        EarlyMeasureStartRule.warning(row.orderedOn(), application.row(), application.earlyStart())
                                .stream())
                .toList();
    }

    /** @throws UserException if the number is taken, or a share does not fit its application */
    @MayManageMoney
    public OrderRow save(OrderRow row) {
        OrderRow before = row.id() == null ? null : records.present(PurchaseOrder.class, row.key());
        OrderRow stored = save(row, assignments.read());
        startMeasures(concerned(before, stored));
        return stored;
    }

    /** Leaves the start of measures to {@link #startMeasures}, once for many. */
    OrderRow save(OrderRow row, Assignments known) {
        boolean taken = jdbc.sql("SELECT count(*) FROM order_purchase WHERE lower(number) = lower(?) AND id <> ?")
                        .params(row.number().strip(), row.id() == null ? 0 : row.key())
                        .query(Long.class)
                        .single()
                > 0;
        throwIfAt(
                taken,
                "order.purchase.field.number",
                "order.purchase.taken",
                row.number().strip());
        List<Share> completed = ShareCheck.completed(row.shares(), known, "order.purchase.field.shares");
        OrderRow before = row.id() == null ? null : records.present(PurchaseOrder.class, row.key());
        OrderRow stored = records.save(
                PurchaseOrder.class,
                PurchaseOrder::new,
                new OrderRow(
                        row.id(),
                        row.version(),
                        row.number(),
                        row.supplier(),
                        row.contract(),
                        row.orderedOn(),
                        row.subject(),
                        row.note(),
                        completed));
        noteShares(before, stored, known);
        releases.entered(ReleaseKind.ORDER, stored.key(), stored.amount());
        return stored;
    }

    private void noteShares(@Nullable OrderRow before, OrderRow stored, Assignments known) {
        String from = before == null ? "" : known.words(before.shares());
        String to = known.words(stored.shares());
        if (before != null && !to.equals(from)) {
            journal.changed(
                    PurchaseOrder.class,
                    stored.key(),
                    List.of(new ChangeJournal.Field("order.purchase.field.shares", "", from, to)));
        }
    }

    /** @throws UserException while there is an invoice about it */
    @MayManageMoney
    public void delete(OrderRow row) {
        long invoices = jdbc.sql("SELECT count(*) FROM order_invoice WHERE purchase_id = ?")
                .param(row.key())
                .query(Long.class)
                .single();
        UserException.throwIf(invoices > 0, "order.purchase.invoiced", row.number(), invoices);
        records.delete(PurchaseOrder.class, row);
        releases.forget(ReleaseKind.ORDER, row.key());
        startMeasures(concerned(row, row));
    }

    static Set<Long> concerned(@Nullable OrderRow before, OrderRow now) {
        Set<Long> concerned = new HashSet<>();
        add(concerned, now.shares());
        if (before != null) {
            add(concerned, before.shares());
        }
        return concerned;
    }

    private static void add(Set<Long> concerned, Collection<Share> shares) {
        shares.stream().map(Share::application).filter(Objects::nonNull).forEach(concerned::add);
    }

    /** The first order is the start of the measure, which the rules of the application read. */
    void startMeasures(Set<Long> concerned) {
        entities.flush();
        for (Long application : concerned) {
            jdbc.sql(
                            "SELECT min(o.ordered_on) FROM order_purchase o JOIN order_purchase_share s ON s.purchase_id = o.id"
                                    + " WHERE s.application_id = ?")
                    .param(application)
                    .query(LocalDate.class)
                    .optional()
                    .ifPresent(first -> applications.started(new ApplicationId(application), first));
        }
    }
}
