package de.medienplan.subsidy;

import de.medienplan.shared.Message;
import de.medienplan.shared.UserException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.YearMonth;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads payment runs with their standing. */
@Component
class RunReader {

    private static final String RUNS = """
            SELECT r.*, EXISTS (SELECT 1 FROM subsidy.payment_run_step s WHERE s.run_id = r.id AND s.step = 'PAID_OUT')
                       AS paid_out,
                   coalesce((SELECT s.step = 'RELEASED' FROM subsidy.payment_run_step s
                       WHERE s.run_id = r.id AND s.step IN ('RELEASED', 'WITHHELD') ORDER BY s.id DESC LIMIT 1), FALSE)
                       AS released
            FROM subsidy.payment_run r
            """;

    private final JdbcClient jdbc;

    RunReader(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The latest first. */
    List<PaymentRunRow> all() {
        return jdbc.sql(RUNS + " ORDER BY r.id DESC").query(RunReader::row).list();
    }

    /** @throws UserException if there is none */
    PaymentRunRow get(long id) {
        return jdbc.sql(RUNS + " WHERE r.id = ?")
                .param(id)
                .query(RunReader::row)
                .optional()
                .orElseThrow(() -> new UserException(Message.of("subsidy.rule.runGone")));
    }

    /** Lets nobody else take a step with it until the transaction ends. */
    PaymentRunRow locked(long id) {
        jdbc.sql("SELECT id FROM subsidy.payment_run WHERE id = ? FOR UPDATE")
                .param(id)
                .query(Long.class)
                .optional();
        return get(id);
    }

    private static PaymentRunRow row(ResultSet row, int number) throws SQLException {
        boolean paidOut = row.getBoolean("paid_out");
        return new PaymentRunRow(
                row.getLong("id"),
                RunKind.valueOf(row.getString("kind")),
                YearMonth.from(row.getDate("month").toLocalDate()),
                row.getInt("lines"),
                row.getBigDecimal("total"),
                row.getTimestamp("created_at").toLocalDateTime(),
                row.getString("created_by"),
                new PaymentRunRow.Standing(state(row, paidOut), row.getObject("reverses", Long.class), paidOut));
    }

    private static RunState state(ResultSet row, boolean paidOut) throws SQLException {
        if (row.getBoolean("reversed")) {
            return RunState.REVERSED;
        }
        if (!row.getBoolean("pays_out")) {
            return RunState.SETTLED;
        }
        if (paidOut) {
            return RunState.PAID_OUT;
        }
        return row.getBoolean("needs_release") && !row.getBoolean("released") ? RunState.TO_RELEASE : RunState.READY;
    }
}
