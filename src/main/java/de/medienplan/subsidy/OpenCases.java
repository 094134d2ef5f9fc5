package de.medienplan.subsidy;

import de.medienplan.identity.MayHandleSubsidies;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finds the cases that are never due for deletion because nobody entered an end. */
@Service
@Transactional
public class OpenCases {

    private static final String FACTS = """
            SELECT c.id, c.reference, c.alias, a.from_day, a.class_year, t.code AS type,
                   coalesce(s.short_name, s.name, '') AS school, x.proof_until, x.rule_missing
            FROM subsidy.subsidy_case c
            JOIN LATERAL (SELECT * FROM subsidy.attendance WHERE case_id = c.id ORDER BY from_day DESC LIMIT 1) a ON TRUE
            JOIN LATERAL (
                SELECT max(e.valid_until) AS proof_until, coalesce(bool_or(e.kind <> ALL(
                    SELECT subject FROM subsidy.retention_rule WHERE valid_from <= :today)), FALSE) AS rule_missing
                FROM subsidy.entitlement e WHERE e.case_id = c.id) x ON TRUE
            LEFT JOIN school s ON s.id = a.school_id
            LEFT JOIN school_type t ON t.id = s.type_id
            WHERE c.contract_until IS NULL OR x.rule_missing
            """;

    private final JdbcClient jdbc;
    private final SubsidySettings settings;
    private final AccessLog access;
    private final Clock clock;

    OpenCases(JdbcClient jdbc, SubsidySettings settings, AccessLog access, Clock clock) {
        this.jdbc = jdbc;
        this.settings = settings;
        this.access = access;
        this.clock = clock;
    }

    /** All of them, those that have waited longest first; the reading is noted. */
    @MayHandleSubsidies
    public List<OpenCase> all() {
        List<OpenCase> open = find(LocalDate.now(clock));
        access.read(AccessPurpose.DELETION, open.stream().map(OpenCase::caseId).toList());
        return open;
    }

    /**
     * How many there are.
     *
     * @param toCheck of them, how many are to be looked at
     */
    public record Count(int all, int toCheck) {}

    /** How many there are on a day; names nobody. */
    @MayHandleSubsidies
    @Transactional(readOnly = true)
    public Count count(LocalDate day) {
        List<OpenCase> open = find(day);
        return new Count(open.size(), (int)
                open.stream().filter(one -> one.isToCheck(day)).count());
    }

    /** As of a day, without noting it: for counts only. */
    List<OpenCase> find(LocalDate today) {
        var policy = new OpenCasePolicy(settings.lastClassByType(), settings.number(Setting.UNVERIFIED_MONTHS));
        return jdbc.sql(FACTS).param("today", today).query((row, number) -> facts(row)).list().stream()
                .map(facts -> policy.of(facts, today))
                .sorted(Comparator.comparing(OpenCase::since).thenComparing(OpenCase::reference))
                .toList();
    }

    private static OpenCasePolicy.Facts facts(ResultSet row) throws SQLException {
        return new OpenCasePolicy.Facts(
                new CaseId(row.getLong("id")),
                row.getString("reference"),
                row.getString("alias"),
                row.getString("school"),
                row.getString("type"),
                row.getObject("from_day", LocalDate.class),
                row.getInt("class_year"),
                row.getObject("proof_until", LocalDate.class),
                row.getBoolean("rule_missing"));
    }
}
