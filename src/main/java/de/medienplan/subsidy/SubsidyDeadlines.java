package de.medienplan.subsidy;

import de.medienplan.deadline.Deadline;
import de.medienplan.deadline.DeadlineSource;
import de.medienplan.identity.Role;
import de.medienplan.shared.Message;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Days on which proofs end that no later one follows, and on which cases without an end are to be looked at: how many, for
 * the role only, and nothing about whose.
 */
@Component
class SubsidyDeadlines implements DeadlineSource {

    private final JdbcClient jdbc;
    private final SubsidySettings settings;
    private final OpenCases open;

    SubsidyDeadlines(JdbcClient jdbc, SubsidySettings settings, OpenCases open) {
        this.jdbc = jdbc;
        this.settings = settings;
        this.open = open;
    }

    @Override
    public Set<Role> readers() {
        return EnumSet.of(Role.SUBSIDY);
    }

    @Override
    public List<Deadline> deadlines(LocalDate asOf) {
        LocalDate from = asOf.minusDays(settings.number(Setting.PROOFS_BACK_DAYS));
        LocalDate to = asOf.plusDays(settings.number(Setting.PROOFS_AHEAD_DAYS));
        return Stream.concat(proofs(from, to), openCases(asOf, to)).toList();
    }

    private Stream<Deadline> proofs(LocalDate from, LocalDate to) {
        return jdbc
                .sql("""
                        SELECT until, count(*) AS cases FROM (
                            SELECT max(e.valid_until) AS until FROM subsidy.entitlement e
                            JOIN subsidy.subsidy_case c ON c.id = e.case_id
                            WHERE c.contract_type = 'RENT'
                            GROUP BY c.id, c.contract_until
                            HAVING c.contract_until IS NULL OR c.contract_until > max(e.valid_until)
                        ) ending WHERE until BETWEEN ? AND ? GROUP BY until ORDER BY until
                        """)
                .params(from, to)
                .query((row, number) -> deadline(row.getObject("until", LocalDate.class), row.getInt("cases")))
                .list()
                .stream();
    }

    /** Those to be looked at already stand under one day, however long they have waited. */
    private Stream<Deadline> openCases(LocalDate asOf, LocalDate to) {
        Map<LocalDate, Integer> days = new TreeMap<>();
        open.find(asOf).stream()
                .map(one -> one.since().isBefore(asOf) ? asOf : one.since())
                .filter(day -> !day.isAfter(to))
                .forEach(day -> days.merge(day, 1, Integer::sum));
        return days.entrySet().stream()
                .map(day -> deadline(
                        "subsidy:open:" + (day.getKey().equals(asOf) ? "now" : day.getKey()),
                        day.getKey(),
                        Message.of("subsidy.open.deadline", day.getValue()),
                        Message.of("subsidy.open.deadline.step"),
                        "zuschuesse/datenschutz?reiter=2"));
    }

    private static Deadline deadline(LocalDate until, int cases) {
        return deadline(
                "subsidy:entitlement:" + until,
                until,
                Message.of("subsidy.deadline", cases),
                Message.of("subsidy.deadline.step"),
                "zuschuesse/schuljahr");
    }

    private static Deadline deadline(String group, LocalDate day, Message title, Message step, String path) {
        return new Deadline(
                group,
                day,
                title,
                new Deadline.About(de.medienplan.shared.Texts.german(Message.of("subsidy.cases")), "", ""),
                null,
                "",
                new Deadline.Next(step, path));
    }
}
