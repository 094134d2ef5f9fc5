package de.medienplan.subsidy;

import de.medienplan.shared.Message;
import de.medienplan.shared.UserException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The months for which a payment run was made. Rules may not change in them any more. */
@Component
class PaidMonths {

    private final JdbcClient jdbc;

    PaidMonths(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The earliest first. */
    List<YearMonth> findAll() {
        return jdbc
                .sql("SELECT month FROM subsidy.payment_run WHERE kind = 'REGULAR' AND NOT reversed"
                        + " ORDER BY month")
                .query(LocalDate.class)
                .list()
                .stream()
                .map(YearMonth::from)
                .toList();
    }

    Optional<YearMonth> last() {
        return findAll().stream().reduce((earlier, later) -> later);
    }

    /**
     * Refuses a rule that would change what was paid.
     *
     * @param begin first day on which it would count
     * @throws UserException if that lies in a month that was paid, or before one
     */
    void requireUnpaid(LocalDate begin) {
        last().filter(month -> !begin.isAfter(month.atEndOfMonth())).ifPresent(month -> {
            throw new UserException(Message.of(
                    "subsidy.rule.paid", month.atDay(1), month.plusMonths(1).atDay(1)));
        });
    }
}
