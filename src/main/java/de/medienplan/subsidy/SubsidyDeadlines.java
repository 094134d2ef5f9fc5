package de.medienplan.subsidy;

import de.medienplan.deadline.Deadline;
import de.medienplan.deadline.DeadlineSource;
import de.medienplan.identity.Role;
import de.medienplan.shared.Message;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Days on which proofs end that no later one follows: how many, for the role only, and nothing about whose. */
@Component
class SubsidyDeadlines implements DeadlineSource {

    private static final int DAYS_AHEAD = 365;
    private static final int DAYS_BACK = 60;

    private final JdbcClient jdbc;

    SubsidyDeadlines(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Set<Role> readers() {
        return EnumSet.of(Role.SUBSIDY);
    }

    @Override
    public List<Deadline> deadlines(LocalDate asOf) {
        return jdbc.sql("""
                        SELECT until, count(*) AS cases FROM (
                            SELECT max(e.valid_until) AS until FROM subsidy.entitlement e
                            JOIN subsidy.subsidy_case c ON c.id = e.case_id
                            WHERE c.contract_type = 'RENT'
                            GROUP BY c.id, c.contract_until
                            HAVING c.contract_until IS NULL OR c.contract_until > max(e.valid_until)
                        ) ending WHERE until BETWEEN ? AND ? GROUP BY until ORDER BY until
                        """)
                .params(asOf.minusDays(DAYS_BACK), asOf.plusDays(DAYS_AHEAD))
                .query((row, number) -> deadline(row.getObject("until", LocalDate.class), row.getInt("cases")))
                .list();
    }

    private static Deadline deadline(LocalDate until, int cases) {
        return new Deadline(
                "subsidy:entitlement:" + until,
                until,
                Message.of("subsidy.deadline", cases),
                de.medienplan.shared.Texts.german(Message.of("subsidy.cases")),
                "",
                "",
                null,
                "",
                Message.of("subsidy.deadline.step"),
                "zuschuesse/schuljahr");
    }
}
