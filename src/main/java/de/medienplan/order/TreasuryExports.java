package de.medienplan.order;

import de.medienplan.exporting.profile.FileProfile;
import de.medienplan.exporting.profile.FileProfiles;
import de.medienplan.exporting.profile.ProfiledFile;
import de.medienplan.grant.MayReadGrants;
import de.medienplan.history.Actor;
import de.medienplan.identity.MayManageMoney;
import de.medienplan.shared.Displayed;
import de.medienplan.shared.Message;
import de.medienplan.shared.UserException;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Files of bookings for the treasury, by profiles that the city sets. Each invoice goes out once; a run can be handed over
 * again as it was, and taken back as long as nothing of it is paid.
 */
@Service
@Transactional
public class TreasuryExports {

    private static final String KIND = "treasury";

    private final Invoices invoices;
    private final Orders orders;
    private final Releases releases;
    private final AssignmentReader assignments;
    private final FileProfiles profiles;
    private final JdbcClient jdbc;
    private final Clock clock;

    TreasuryExports(
            Invoices invoices,
            Orders orders,
            Releases releases,
            AssignmentReader assignments,
            FileProfiles profiles,
            JdbcClient jdbc,
            Clock clock) {
        this.invoices = invoices;
        this.orders = orders;
        this.releases = releases;
        this.assignments = assignments;
        this.profiles = profiles;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** An invoice that can go out, with what is open of it. */
    public record Candidate(InvoiceRow invoice, BigDecimal open) {}

    @MayReadGrants
    @Transactional(readOnly = true)
    public List<FileProfile> profiles() {
        return profiles.of(KIND);
    }

    @MayManageMoney
    public void save(FileProfile profile) {
        profiles.save(KIND, profile, List.of(BookingValue.values()), Actor.current());
    }

    @MayManageMoney
    public void delete(FileProfile profile) {
        profiles.delete(KIND, profile);
    }

    /** Released, open, and not given to the treasury yet; the oldest first. */
    @MayReadGrants
    @Transactional(readOnly = true)
    public List<Candidate> candidates() {
        Set<Long> gone = new HashSet<>(jdbc.sql("SELECT invoice_id FROM order_export_item WHERE active")
                .query(Long.class)
                .list());
        Map<Long, BigDecimal> paid = invoices.paid();
        Map<Long, Release> released = releases.of(ReleaseKind.INVOICE);
        return invoices.all().reversed().stream()
                .filter(invoice -> !gone.contains(invoice.key()))
                .filter(invoice ->
                        !released.getOrDefault(invoice.key(), Release.NONE).isWaiting())
                .map(invoice -> new Candidate(
                        invoice, invoice.amount().subtract(paid.getOrDefault(invoice.key(), BigDecimal.ZERO))))
                .filter(one -> one.open().signum() > 0)
                .toList();
    }

    /** What a user confirms. */
    public static Displayed displayed(List<Candidate> candidates) {
        return new Displayed(candidates.stream()
                .map(one -> new Displayed.Item(
                        one.invoice().key(),
                        one.invoice().name(),
                        List.of(new Displayed.Value(Message.of("order.invoice.open"), one.open()))))
                .toList());
    }

    /**
     * Makes the file of all that can go out.
     *
     * @param shown the candidates that the user saw
     * @throws de.medienplan.shared.ChangedSinceShown if it would be others now
     */
    @MayManageMoney
    @Transactional(isolation = Isolation.REPEATABLE_READ)
    public long create(long profileId, List<Candidate> shown) {
        List<Candidate> now = candidates();
        displayed(shown).requireSame(displayed(now));
        UserException.throwIf(now.isEmpty(), "order.treasury.nothing");
        FileProfile profile = profiles.get(KIND, profileId);
        byte[] content = ProfiledFile.of(profile, rows(now)).content();
        BigDecimal amount = now.stream().map(Candidate::open).reduce(BigDecimal.ZERO.setScale(2), BigDecimal::add);
        OffsetDateTime at = OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
        long run = jdbc.sql("INSERT INTO order_export_run (file_name, content, amount, created_at, created_by)"
                        + " VALUES (?, ?, ?, ?, ?) RETURNING id")
                .params(
                        "Kasse " + LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC) + "."
                                + profile.layout().ending(),
                        content,
                        amount,
                        at,
                        Actor.current())
                .query(Long.class)
                .single();
        now.forEach(one -> jdbc.sql(
                        "INSERT INTO order_export_item (run_id, invoice_id, amount, active) VALUES (?, ?, ?, TRUE)")
                .params(run, one.invoice().key(), one.open())
                .update());
        releases.entered(ReleaseKind.EXPORT, run, amount);
        return run;
    }

    private List<Map<String, Object>> rows(List<Candidate> candidates) {
        Assignments known = assignments.read();
        Map<Long, OrderRow> byId = orders.all().stream().collect(Collectors.toMap(OrderRow::key, Function.identity()));
        List<Map<String, Object>> rows = new ArrayList<>();
        for (Candidate candidate : candidates) {
            int position = 0;
            for (Share share : Split.of(candidate.open(), candidate.invoice().shares())) {
                position++;
                rows.add(new BookingLine(candidate.invoice(), share, position).values(known, byId));
            }
        }
        return rows;
    }

    /** The latest first. */
    @MayReadGrants
    @Transactional(readOnly = true)
    public List<ExportRunRow> runs() {
        return jdbc.sql("""
                        SELECT r.id, r.file_name, r.amount, r.created_at, r.created_by, r.reversed_by, r.reason,
                            (SELECT count(*) FROM order_export_item i WHERE i.run_id = r.id) AS invoices
                        FROM order_export_run r ORDER BY r.id DESC
                        """)
                .query((row, n) -> new ExportRunRow(
                        row.getLong("id"),
                        row.getString("file_name"),
                        row.getBigDecimal("amount"),
                        row.getInt("invoices"),
                        row.getObject("created_at", OffsetDateTime.class).toInstant(),
                        row.getString("created_by"),
                        row.getString("reversed_by") == null
                                ? null
                                : new ExportRunRow.Reversal(row.getString("reversed_by"), row.getString("reason"))))
                .list();
    }

    /**
     * The file as it was made.
     *
     * @throws UserException if it waits for a release
     */
    @MayManageMoney
    @Transactional(readOnly = true)
    public byte[] file(long run) {
        UserException.throwIf(releases.of(ReleaseKind.EXPORT, run).isWaiting(), "order.treasury.waiting");
        return jdbc.sql("SELECT content FROM order_export_run WHERE id = ?")
                .param(run)
                .query(byte[].class)
                .optional()
                .orElseThrow(() -> new UserException(Message.of("records.gone")));
    }

    /**
     * Takes a run back; its invoices can go out again. The run stays, with who took it back and why.
     *
     * @throws UserException if something of it was paid since, or nobody says why
     */
    @MayManageMoney
    public void reverse(long run, String reason) {
        UserException.throwIfAt(reason.isBlank(), "order.treasury.reason", "order.treasury.noReason");
        long paid = jdbc.sql("""
                        SELECT count(*) FROM order_export_item i
                        JOIN order_export_run r ON r.id = i.run_id
                        JOIN order_payment p ON p.invoice_id = i.invoice_id AND p.paid_on >= r.created_at::date
                        WHERE i.run_id = ?
                        """).param(run).query(Long.class).single();
        UserException.throwIf(paid > 0, "order.treasury.paid");
        int changed = jdbc.sql("UPDATE order_export_run SET reversed_at = ?, reversed_by = ?, reason = ?"
                        + " WHERE id = ? AND reversed_at IS NULL")
                .params(OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC), Actor.current(), reason.strip(), run)
                .update();
        UserException.throwIf(changed == 0, "order.treasury.reversedAlready");
        jdbc.sql("UPDATE order_export_item SET active = FALSE WHERE run_id = ?")
                .param(run)
                .update();
    }
}
