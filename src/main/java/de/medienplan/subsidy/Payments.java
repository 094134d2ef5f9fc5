package de.medienplan.subsidy;

import de.medienplan.school.SchoolId;
import de.medienplan.shared.Id;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The stored payments. */
@Component
class Payments {

    /** What was paid for a case and month so far. */
    record PaidAmount(BigDecimal sum, int lines) {
        static final PaidAmount NONE = new PaidAmount(new BigDecimal("0.00"), 0);
    }

    /** A case and a month. */
    record Key(CaseId caseId, YearMonth month) {}

    private static final String LINES = """
        SELECT p.*, c.reference, c.alias, coalesce(s.short_name, s.name, '') AS school,
               coalesce(k.name, '') AS kind_name
        FROM subsidy.payment p
        JOIN subsidy.subsidy_case c ON c.id = p.case_id
        LEFT JOIN school s ON s.id = p.school_id
        LEFT JOIN subsidy.kind k ON k.code = p.kind
        """;

    private static final String INSERT = """
        INSERT INTO subsidy.payment (run_id, case_id, month, sequence, school_id, kind, price, percent, due, paid_before,
            amount, reason)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (case_id, month, sequence) DO NOTHING
        """;

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;

    Payments(JdbcClient jdbc, JdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    List<PaymentLine> byRun(long runId) {
        return jdbc.sql(LINES + " WHERE p.run_id = ? ORDER BY c.reference, p.month")
                .param(runId)
                .query(Payments::line)
                .list();
    }

    List<PaymentLine> byCase(CaseId caseId) {
        return jdbc.sql(LINES + " WHERE p.case_id = ? ORDER BY p.month DESC, p.sequence DESC")
                .param(caseId.value())
                .query(Payments::line)
                .list();
    }

    boolean existsFor(CaseId caseId) {
        return jdbc.sql("SELECT EXISTS (SELECT 1 FROM subsidy.payment WHERE case_id = ?)")
                .param(caseId.value())
                .query(Boolean.class)
                .single();
    }

    /** Whether a later run that stands paid or claimed back something for a case and month of this one. */
    boolean isBuiltOn(long runId) {
        return jdbc.sql("""
            SELECT EXISTS (SELECT 1 FROM subsidy.payment p
                JOIN subsidy.payment later
                    ON later.case_id = p.case_id AND later.month = p.month AND later.sequence > p.sequence
                JOIN subsidy.payment_run r ON r.id = later.run_id AND r.kind <> 'REVERSAL' AND NOT r.reversed
                WHERE p.run_id = ?)
            """).param(runId).query(Boolean.class).single();
    }

    Map<Key, PaidAmount> paidAmounts() {
        Map<Key, PaidAmount> paid = new HashMap<>();
        jdbc.sql("SELECT case_id, month, sum(amount) AS paid, max(sequence) AS lines"
                        + " FROM subsidy.payment GROUP BY case_id, month")
                .query(row -> {
                    paid.put(
                            new Key(
                                    new CaseId(row.getLong("case_id")),
                                    YearMonth.from(row.getObject("month", LocalDate.class))),
                            new PaidAmount(row.getBigDecimal("paid"), row.getInt("lines")));
                });
        return paid;
    }

    /** @return how many were stored; a line whose sequence is taken was paid meanwhile and is left out */
    int store(long runId, List<PaymentLine> lines) {
        List<@Nullable Object[]> rows = new ArrayList<>(lines.size());
        lines.forEach(line -> rows.add(row(runId, line)));
        batches.batchUpdate(INSERT, rows);
        return jdbc.sql("SELECT count(*) FROM subsidy.payment WHERE run_id = ?")
                .param(runId)
                .query(Integer.class)
                .single();
    }

    private static @Nullable Object[] row(long runId, PaymentLine line) {
        return new @Nullable Object[] {
            runId,
            line.caseId().value(),
            line.month().atDay(1),
            line.sequence(),
            Id.orNull(line.school().id()),
            line.kind().code(),
            line.money().price(),
            line.money().percent(),
            line.money().due(),
            line.money().paidBefore(),
            line.amount(),
            line.reason()
        };
    }

    private static PaymentLine line(ResultSet row, int number) throws SQLException {
        return new PaymentLine(
                row.getLong("run_id"),
                new PaymentLine.File(
                        new CaseId(row.getLong("case_id")), row.getString("reference"), row.getString("alias")),
                YearMonth.from(Objects.requireNonNull(row.getObject("month", LocalDate.class))),
                row.getInt("sequence"),
                new PaymentLine.School(
                        Id.orNull(row.getObject("school_id", Long.class), SchoolId::new), row.getString("school")),
                new PaymentLine.Kind(row.getString("kind"), row.getString("kind_name")),
                new PaymentLine.Money(
                        row.getBigDecimal("price"),
                        row.getBigDecimal("percent"),
                        row.getBigDecimal("due"),
                        row.getBigDecimal("paid_before"),
                        row.getBigDecimal("amount")),
                row.getString("reason"));
    }
}
