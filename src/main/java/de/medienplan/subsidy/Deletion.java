package de.medienplan.subsidy;

import de.medienplan.history.Actor;
import de.medienplan.shared.Id;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Deletes cases with everything that names them: parts, payments, changes, and their place in the log of reading. Sums for
 * statistics and a record without personal data stay.
 */
@Component
class Deletion {

    private final CaseReader reader;
    private final Rules rules;
    private final JdbcClient jdbc;
    private final Clock clock;

    Deletion(CaseReader reader, Rules rules, JdbcClient jdbc, Clock clock) {
        this.reader = reader;
        this.rules = rules;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    DeletionPreview preview() {
        return new DeletionPreview(LocalDate.now(clock), schedule());
    }

    private List<DueDeletion> schedule() {
        LocalDate today = LocalDate.now(clock);
        int window =
                rules.settlement(today).map(SettlementRow::correctionMonths).orElse(1);
        Map<String, java.util.Optional<RetentionRow>> inForce = new HashMap<>();
        RetentionPolicy policy = new RetentionPolicy(
                subject -> inForce.computeIfAbsent(subject, key -> rules.retention(key, today)), window);
        Map<CaseId, Set<String>> kinds = new HashMap<>();
        Map<CaseId, LocalDate> last = new HashMap<>();
        jdbc.sql("SELECT case_id, kind, max(month) AS month FROM subsidy.payment GROUP BY case_id, kind")
                .query(row -> {
                    CaseId id = new CaseId(row.getLong("case_id"));
                    String kind = row.getString("kind");
                    if (kind != null) {
                        kinds.computeIfAbsent(id, key -> new HashSet<>()).add(kind);
                    }
                    LocalDate month = row.getObject("month", LocalDate.class);
                    last.merge(id, month.plusMonths(1).minusDays(1), (a, b) -> a.isAfter(b) ? a : b);
                });
        return reader.all().stream()
                .flatMap(values ->
                        policy.due(values, kinds.getOrDefault(values.key(), Set.of()), last.get(values.key())).stream())
                .sorted(java.util.Comparator.comparing(DueDeletion::dueOn).thenComparing(DueDeletion::caseId))
                .toList();
    }

    /**
     * Deletes what is due, and old entries of the log of reading.
     *
     * @return how many cases were deleted
     */
    int delete(DeletionPreview run) {
        Map<RetentionRow, List<DueDeletion>> byRule =
                run.due().stream().collect(Collectors.groupingBy(DueDeletion::rule));
        byRule.forEach((rule, cases) ->
                delete(rule, cases.stream().map(DueDeletion::caseId).toList()));
        trimLog();
        return run.due().size();
    }

    /** A case entered by mistake leaves a record as well. */
    void byHand(CaseValues values) {
        RetentionRow byHand = new RetentionRow("HAND", RetentionTrigger.ENTRY, 0, LocalDate.now(clock), "", "", "");
        delete(byHand, List.of(values.key()));
    }

    private void trimLog() {
        LocalDate today = LocalDate.now(clock);
        rules.retention(RetentionRow.LOG, today).ifPresent(rule -> {
            int gone = jdbc.sql("DELETE FROM subsidy.access_log WHERE logged_at < ?")
                    .param(Timestamp.valueOf(today.minusMonths(rule.months()).atStartOfDay()))
                    .update();
            if (gone > 0) {
                record(rule, 0, 0, gone);
            }
        });
    }

    private void delete(RetentionRow rule, List<CaseId> cases) {
        Long[] ids = Id.values(cases);
        archive(ids);
        int payments = remove("DELETE FROM subsidy.payment WHERE case_id = ANY(?)", ids);
        int entries = remove("DELETE FROM subsidy.case_log WHERE case_id = ANY(?)", ids);
        entries += remove("""
            UPDATE subsidy.access_log SET case_ids =
                ARRAY(SELECT kept FROM unnest(case_ids) AS kept WHERE kept <> ALL(?)) WHERE case_ids && ?
            """, ids);
        jdbc.sql("DELETE FROM subsidy.access_log WHERE case_ids = '{}'").update();
        remove("DELETE FROM subsidy.subsidy_case WHERE id = ANY(?)", ids);
        jdbc.sql("DELETE FROM subsidy.person_account a WHERE NOT EXISTS"
                        + " (SELECT 1 FROM subsidy.subsidy_case c WHERE c.family = a.family)")
                .update();
        record(rule, ids.length, payments, entries);
    }

    private void archive(Long[] ids) {
        remove("""
            INSERT INTO subsidy.archived_sum AS a (school_year, school_id, kind, children, amount)
            SELECT school_year, coalesce(school_id, 0), kind, count(*), sum(amount)
            FROM subsidy.yearly WHERE case_id = ANY(?) GROUP BY 1, 2, 3
            ON CONFLICT (school_year, school_id, kind) DO UPDATE
            SET children = a.children + excluded.children, amount = a.amount + excluded.amount
            """, ids);
    }

    /** Each placeholder stands for the ids. */
    private int remove(String sql, Long[] ids) {
        JdbcClient.StatementSpec statement = jdbc.sql(sql);
        for (long placeholder = sql.chars().filter(c -> c == '?').count(); placeholder > 0; placeholder--) {
            statement = statement.param(ids);
        }
        return statement.update();
    }

    private void record(RetentionRow rule, int cases, int payments, int entries) {
        jdbc.sql("""
            INSERT INTO subsidy.deletion_record
                (deleted_at, actor, subject, trigger_code, months, cases, payments, log_entries)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?)
            """)
                .params(
                        Timestamp.from(clock.instant()),
                        Actor.current(),
                        rule.subject(),
                        rule.trigger().name(),
                        rule.months(),
                        cases,
                        payments,
                        entries)
                .update();
    }
}
