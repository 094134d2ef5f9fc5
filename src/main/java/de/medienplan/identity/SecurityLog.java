package de.medienplan.identity;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Notes what is relevant to security, in the database for administrators and as a line of JSON in a file (Elastic Common
 * Schema) for the city's own evaluation. Never a password, never what a case says. It is kept as long as the configuration
 * says; BSI, IT-Grundschutz OPS.1.1.5 (logging).
 */
@Component
public class SecurityLog {

    private static final Logger LOG = LoggerFactory.getLogger(SecurityLog.class);

    /** More than anybody reads; filters bring the rest to light. */
    private static final int MOST_ROWS = 5_000;

    private static final int LONGEST = 200;

    private final JdbcClient database;
    private final SecurityFile file;
    private final TransactionTemplate apart;
    private final Clock clock;
    private final int days;
    private final String node = node();

    SecurityLog(
            JdbcClient database,
            SecurityFile file,
            PlatformTransactionManager transactions,
            Clock clock,
            @Value("${medienplan.security-log.days:90}") int days) {
        this.database = database;
        this.file = file;
        this.apart = new TransactionTemplate(transactions);
        this.apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        this.clock = clock;
        this.days = days;
    }

    private static String node() {
        try {
            return InetAddress.getLocalHost().getHostName();
        } catch (UnknownHostException e) {
            return "localhost";
        }
    }

    void note(SecurityEventKind kind, String account, String address, String actor) {
        SecurityEvent event = new SecurityEvent(clock.instant(), kind, shortened(account), address, node, actor);
        file.write(event);
        try {
            apart.executeWithoutResult(status -> store(event));
        } catch (DataAccessException | TransactionException e) {
            LOG.warn("the security log has its entry in the file only: {}", e.getMessage());
        }
    }

    private void store(SecurityEvent event) {
        database.sql("INSERT INTO security_event (at, kind, account, address, node, actor)"
                        + " VALUES (:at, :kind, :account, :address, :node, :actor)")
                .param("at", event.at().atOffset(ZoneOffset.UTC))
                .param("kind", event.kind().name())
                .param("account", event.account())
                .param("address", event.address())
                .param("node", event.node())
                .param("actor", event.actor())
                .update();
    }

    /** Names that no account has come from outside: short, and without signs that no screen shows. */
    private static String shortened(String name) {
        String plain = name.replaceAll("\\p{Cntrl}", "");
        return plain.length() > LONGEST ? plain.substring(0, LONGEST) : plain;
    }

    /**
     * What happened since, the latest first.
     *
     * @param account part of the name of whom it is about or who did it; empty for all
     */
    @MayAdminister
    public List<SecurityEvent> since(Instant begin, String account) {
        return database.sql("""
                SELECT at, kind, account, address, node, actor FROM security_event
                WHERE at >= :begin AND (position(lower(:account) IN lower(account)) > 0
                                        OR position(lower(:account) IN lower(actor)) > 0
                                        OR position(lower(:account) IN address) > 0)
                ORDER BY at DESC, id DESC LIMIT :most""")
                .param("begin", begin.atOffset(ZoneOffset.UTC))
                .param("account", account.strip())
                .param("most", MOST_ROWS)
                .query((row, n) -> read(row))
                .list();
    }

    private static SecurityEvent read(ResultSet row) throws SQLException {
        return new SecurityEvent(
                Objects.requireNonNull(row.getObject("at", OffsetDateTime.class))
                        .toInstant(),
                SecurityEventKind.valueOf(row.getString("kind")),
                row.getString("account"),
                row.getString("address"),
                row.getString("node"),
                row.getString("actor"));
    }

    /** How many days an entry is kept. */
    public int days() {
        return days;
    }

    @Scheduled(cron = "${medienplan.security-log.deletion:0 40 2 * * *}")
    void forget() {
        Instant end = clock.instant().minus(Period.ofDays(days));
        database.sql("DELETE FROM security_event WHERE at < :end")
                .param("end", end.atOffset(ZoneOffset.UTC))
                .update();
    }
}
