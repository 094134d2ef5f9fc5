package de.medienplan.subsidy;

import de.medienplan.history.Actor;
import de.medienplan.identity.MayHandleSubsidies;
import de.medienplan.shared.Message;
import de.medienplan.shared.UserException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The treasury's numbers of the families, so that account data stay with the treasury: what looks like an account is refused.
 */
@Service
@Transactional
@MayHandleSubsidies
public class PersonAccounts {

    private static final String FIELD = "subsidy.field.personAccount";
    private static final Pattern NUMBER = Pattern.compile("[\\p{L}\\d][\\p{L}\\d ./_-]{0,39}");
    private static final Pattern IBAN = Pattern.compile("(?i)[A-Z]{2}\\d{2}[A-Z\\d]{11,30}");

    private final CaseReader reader;
    private final AccessLog access;
    private final JdbcClient jdbc;
    private final Clock clock;

    PersonAccounts(CaseReader reader, AccessLog access, JdbcClient jdbc, Clock clock) {
        this.reader = reader;
        this.access = access;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** All families with a case, those without a number first; the reading is noted. */
    public List<PersonAccountRow> all() {
        access.read(AccessPurpose.PAYMENT, SubsidyCases.ids(reader.all()));
        return jdbc.sql("""
            SELECT c.family, count(*) AS cases, coalesce(max(a.account), '') AS account
            FROM subsidy.subsidy_case c LEFT JOIN subsidy.person_account a ON a.family = c.family
            GROUP BY c.family ORDER BY (max(a.account) IS NOT NULL), c.family
            """).query(PersonAccountRow.class).list();
    }

    /**
     * Sets a family's number; an empty one takes it away.
     *
     * @throws UserException if there is no such family, or it looks like an account
     */
    public void set(String family, String account) {
        String number = account.strip();
        UserException.throwIf(reader.family(family).isEmpty(), "subsidy.rule.noFamily");
        if (number.isEmpty()) {
            jdbc.sql("DELETE FROM subsidy.person_account WHERE family = ?")
                    .param(family)
                    .update();
            return;
        }
        check(number);
        jdbc.sql("""
            INSERT INTO subsidy.person_account (family, account, changed_at, changed_by) VALUES (?, ?, ?, ?)
            ON CONFLICT (family) DO UPDATE SET account = excluded.account, changed_at = excluded.changed_at,
                changed_by = excluded.changed_by
            """)
                .params(family, number, Timestamp.from(clock.instant()), Actor.current())
                .update();
    }

    static void check(String number) {
        UserException.throwIfAt(
                IBAN.matcher(number.replaceAll("\\s", "")).matches(), FIELD, "subsidy.rule.looksLikeIban");
        UserException.throwIfAt(
                !NUMBER.matcher(number).matches(), FIELD, "subsidy.rule.personAccount", Message.of(FIELD));
    }

    /** Numbers by family. */
    Map<String, String> byFamily() {
        return jdbc
                .sql("SELECT family, account FROM subsidy.person_account")
                .query((row, number) -> Map.entry(row.getString("family"), row.getString("account")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
