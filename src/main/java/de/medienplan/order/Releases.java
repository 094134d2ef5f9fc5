package de.medienplan.order;

import de.medienplan.grant.MayReadGrants;
import de.medienplan.history.Actor;
import de.medienplan.history.ChangeJournal;
import de.medienplan.identity.MayAdminister;
import de.medienplan.identity.MayManageMoney;
import de.medienplan.records.Records;
import de.medienplan.shared.Message;
import de.medienplan.shared.UserException;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Four eyes: from a sum on somebody else than who entered it releases it. Another amount asks for a new release; nobody
 * releases their own.
 */
@Service
@Transactional
public class Releases {

    private static final Map<ReleaseKind, Class<?>> ENTITIES =
            Map.of(ReleaseKind.ORDER, PurchaseOrder.class, ReleaseKind.INVOICE, Invoice.class);

    private final Records records;
    private final JdbcClient jdbc;
    private final ChangeJournal journal;
    private final Clock clock;

    Releases(Records records, JdbcClient jdbc, ChangeJournal journal, Clock clock) {
        this.records = records;
        this.jdbc = jdbc;
        this.journal = journal;
        this.clock = clock;
    }

    @MayReadGrants
    @Transactional(readOnly = true)
    public List<ReleaseRuleRow> rules() {
        return records.all(ReleaseRule.class, "id");
    }

    /** Only administrators: whoever enters orders must not lift the limit for them. */
    @MayAdminister
    public ReleaseRuleRow save(ReleaseRuleRow row) {
        return records.save(ReleaseRule.class, ReleaseRule::new, row);
    }

    /** By id of the thing; what is not there needs none. */
    @MayReadGrants
    @Transactional(readOnly = true)
    public Map<Long, Release> of(ReleaseKind kind) {
        ReleaseRuleRow rule = rule(kind);
        Map<Long, Release> releases = new HashMap<>();
        jdbc.sql("SELECT thing_id, amount, entered_by, released_by FROM order_release WHERE kind = ?")
                .param(kind.name())
                .query((ResultSet row, int n) -> releases.put(row.getLong("thing_id"), release(row, rule)))
                .list();
        return releases;
    }

    Release of(ReleaseKind kind, long thing) {
        ReleaseRuleRow rule = rule(kind);
        return jdbc.sql("SELECT amount, entered_by, released_by FROM order_release WHERE kind = ? AND thing_id = ?")
                .params(kind.name(), thing)
                .query((row, n) -> release(row, rule))
                .optional()
                .orElse(Release.NONE);
    }

    private static Release release(ResultSet row, ReleaseRuleRow rule) throws SQLException {
        String releasedBy = row.getString("released_by");
        Release.State state = releasedBy != null
                ? Release.State.RELEASED
                : rule.asksFor(row.getBigDecimal("amount")) ? Release.State.WAITING : Release.State.NOT_NEEDED;
        return new Release(state, row.getString("entered_by"), releasedBy);
    }

    private ReleaseRuleRow rule(ReleaseKind kind) {
        List<ReleaseRuleRow> rules = records.all(ReleaseRule.class, "id");
        return rules.stream()
                .filter(rule -> rule.kind() == kind)
                .findFirst()
                .orElseGet(() -> new ReleaseRuleRow(null, 0, kind, null, ""));
    }

    /** Somebody entered or changed it. A release stays only while the amount does. */
    void entered(ReleaseKind kind, long thing, BigDecimal amount) {
        jdbc.sql("""
                INSERT INTO order_release (kind, thing_id, amount, entered_by) VALUES (?, ?, ?, ?)
                ON CONFLICT (kind, thing_id) DO UPDATE
                SET amount = excluded.amount, entered_by = excluded.entered_by, released_by = NULL, released_at = NULL
                WHERE order_release.amount <> excluded.amount
                """).params(kind.name(), thing, amount, Actor.current()).update();
    }

    void forget(ReleaseKind kind, long thing) {
        jdbc.sql("DELETE FROM order_release WHERE kind = ? AND thing_id = ?")
                .params(kind.name(), thing)
                .update();
    }

    /** @throws UserException if the user entered it, or nothing waits for a release */
    @MayManageMoney
    public void release(ReleaseKind kind, long thing) {
        Release present = of(kind, thing);
        UserException.throwIf(!present.isWaiting(), "order.release.notWaiting");
        UserException.throwIf(present.enteredBy().equalsIgnoreCase(Actor.current()), "order.release.own");
        set(kind, thing, Optional.of(Actor.current()));
        note(kind, thing, Message.of("order.release.WAITING"), Message.of("order.release.RELEASED"));
    }

    /** Takes the release back; it waits again. */
    @MayManageMoney
    public void takeBack(ReleaseKind kind, long thing) {
        UserException.throwIf(of(kind, thing).releasedBy() == null, "order.release.notReleased");
        set(kind, thing, Optional.empty());
        note(kind, thing, Message.of("order.release.RELEASED"), Message.of("order.release.WAITING"));
    }

    private void set(ReleaseKind kind, long thing, Optional<String> by) {
        jdbc.sql(
                        "UPDATE order_release SET released_by = :by, released_at = :at WHERE kind = :kind AND thing_id = :thing")
                .param("by", by.orElse(null), java.sql.Types.VARCHAR)
                .param(
                        "at",
                        by.map(any -> OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                                .orElse(null),
                        java.sql.Types.TIMESTAMP_WITH_TIMEZONE)
                .param("kind", kind.name())
                .param("thing", thing)
                .update();
    }

    private void note(ReleaseKind kind, long thing, Message from, Message to) {
        Class<?> entity = ENTITIES.get(kind);
        if (entity != null) {
            journal.changed(
                    entity,
                    thing,
                    List.of(new ChangeJournal.Field("order.field.release", "", "#" + from.key(), "#" + to.key())));
        }
    }
}
