package de.medienplan.subsidy;

import de.medienplan.history.Actor;
import de.medienplan.identity.MayHandleSubsidies;
import de.medienplan.shared.UserException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How long cases are kept, what the nightly run would delete, and the proof of what it did. */
@Service
@Transactional
@MayHandleSubsidies
public class Retention {

    private final Rules rules;
    private final Deletion deletion;
    private final AccessLog access;
    private final JdbcClient jdbc;
    private final Clock clock;

    Retention(Rules rules, Deletion deletion, AccessLog access, JdbcClient jdbc, Clock clock) {
        this.rules = rules;
        this.deletion = deletion;
        this.access = access;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public List<RetentionRow> rules() {
        return rules.retentions();
    }

    /** A new rule for a subject from a day on, today or later; for all cases, also those that are there. */
    public void add(RetentionRow rule) {
        boolean known = rule.subject().equals(RetentionRow.NONE)
                || rule.subject().equals(RetentionRow.LOG)
                || rules.kinds().stream().anyMatch(kind -> kind.code().equals(rule.subject()));
        UserException.throwIf(!known, "subsidy.rule.subject");
        UserException.throwIf(rule.months() < 1 || rule.months() > 240, "subsidy.rule.months");
        UserException.throwIf(
                rule.subject().equals(RetentionRow.LOG) != (rule.trigger() == RetentionTrigger.ENTRY),
                "subsidy.rule.trigger");
        UserException.throwIf(rule.validFrom().isBefore(LocalDate.now(clock)), "subsidy.rule.retentionPast");
        RetentionCheck.requireLongEnough(rules, rule, LocalDate.now(clock));
        int stored = jdbc.sql("""
            INSERT INTO subsidy.retention_rule
                (subject, trigger_code, months, valid_from, source, note, created_by)
            VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING
            """)
                .params(
                        rule.subject(),
                        rule.trigger().name(),
                        rule.months(),
                        rule.validFrom(),
                        RequiredText.of(rule.source(), 300, "subsidy.field.source"),
                        rule.note().strip(),
                        Actor.current())
                .update();
        UserException.throwIf(stored == 0, "subsidy.rule.past", rule.validFrom());
    }

    /** What is deleted when; nothing is changed. */
    public DeletionPreview dryRun() {
        DeletionPreview preview = deletion.preview();
        access.read(
                AccessPurpose.DELETION,
                preview.schedule().stream().map(DueDeletion::caseId).toList());
        return preview;
    }

    /**
     * Deletes now what the dry run showed as due.
     *
     * @return how many cases
     * @throws PreviewOutdated if other cases are due by now; nothing is deleted then
     */
    public int delete(DeletionPreview shown) {
        DeletionPreview present = deletion.preview();
        PreviewOutdated.throwIfChanged(
                shown.displayed(),
                present.displayed(),
                "subsidy.rule.deletionChanged",
                shown.due().size(),
                present.due().size());
        return deletion.delete(present);
    }

    /** The latest first. */
    @Transactional(readOnly = true)
    public List<DeletionRow> records() {
        return jdbc.sql("SELECT * FROM subsidy.deletion_record ORDER BY id DESC")
                .query((row, number) -> new DeletionRow(
                        row.getTimestamp("deleted_at").toLocalDateTime(),
                        row.getString("actor"),
                        row.getString("subject"),
                        RetentionTrigger.valueOf(row.getString("trigger_code")),
                        row.getInt("months"),
                        row.getInt("cases"),
                        row.getInt("payments"),
                        row.getInt("log_entries")))
                .list();
    }
}
