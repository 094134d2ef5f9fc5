package de.medienplan.ticket;

import de.medienplan.school.SchoolId;
import de.medienplan.shared.Id;
import de.medienplan.storage.BatchInsert;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The stored tickets; hundreds of thousands, so without entities. Times go as they are, not as moments of a zone: one in the hour
 * that summer time skips would come back as another. Callers hold the transaction.
 */
@Component
class TicketStore {

    private static final String COLUMNS = "number, created_at, responded_at, solved_at, reopened, school_id, category,"
            + " channel, support_group, level, minutes, synthetic";
    private static final int BATCH = 2_000;

    private final JdbcClient jdbc;
    private final JdbcTemplate database;
    private final BatchInsert inserts;

    TicketStore(JdbcClient jdbc, JdbcTemplate database, BatchInsert inserts) {
        this.jdbc = jdbc;
        this.database = database;
        this.inserts = inserts;
    }

    boolean isEmpty() {
        return jdbc.sql("SELECT NOT EXISTS (SELECT FROM ticket)")
                .query(Boolean.class)
                .single();
    }

    /** By number. */
    Map<String, Ticket> all() {
        Map<String, Ticket> all = new HashMap<>();
        database.query("SELECT " + COLUMNS + " FROM ticket", row -> {
            Ticket ticket = ticket(row);
            all.put(ticket.number(), ticket);
        });
        return all;
    }

    /** Created from the first day on and before the second. */
    List<Ticket> created(LocalDate from, LocalDate before) {
        return jdbc.sql("SELECT " + COLUMNS
                        + " FROM ticket WHERE created_at >= :from AND created_at < :before ORDER BY created_at, id")
                .param("from", from.atStartOfDay())
                .param("before", before.atStartOfDay())
                .query((row, number) -> ticket(row))
                .list();
    }

    /** Categories that are stored already. */
    Set<String> categories() {
        return new HashSet<>(jdbc.sql("SELECT DISTINCT category FROM ticket WHERE category IS NOT NULL")
                .query(String.class)
                .list());
    }

    void add(List<Ticket> tickets, String profile) {
        for (int first = 0; first < tickets.size(); first += BATCH) {
            inserts.insert(
                    "ticket (" + COLUMNS + ", profile)",
                    tickets.subList(first, Math.min(first + BATCH, tickets.size())).stream()
                            .map(ticket -> row(ticket, profile))
                            .toList());
        }
    }

    /** Puts the ticket in the place of the one with its number. */
    void change(List<Ticket> tickets) {
        for (int first = 0; first < tickets.size(); first += BATCH) {
            database.batchUpdate(
                    """
                    UPDATE ticket SET responded_at = ?, solved_at = ?, reopened = ?, school_id = ?, category = ?,
                        channel = ?, support_group = ?, level = ?, minutes = ?, synthetic = FALSE
                    WHERE number = ?
                    """,
                    tickets.subList(first, Math.min(first + BATCH, tickets.size())).stream()
                            .map(TicketStore::change)
                            .toList());
        }
    }

    private static Object[] change(Ticket ticket) {
        Ticket.Course course = ticket.course();
        Ticket.Kind kind = ticket.kind();
        return BatchInsert.row(
                course.responded(),
                course.solved(),
                course.reopened(),
                Id.orNull(ticket.schoolId()),
                kind.category(),
                kind.channel() == null ? null : kind.channel().name(),
                kind.group(),
                kind.level(),
                ticket.minutes(),
                ticket.number());
    }

    private static Object[] row(Ticket ticket, String profile) {
        Ticket.Course course = ticket.course();
        Ticket.Kind kind = ticket.kind();
        return BatchInsert.row(
                ticket.number(),
                course.created(),
                course.responded(),
                course.solved(),
                course.reopened(),
                Id.orNull(ticket.schoolId()),
                kind.category(),
                kind.channel() == null ? null : kind.channel().name(),
                kind.group(),
                kind.level(),
                ticket.minutes(),
                ticket.synthetic(),
                profile);
    }

    private static Ticket ticket(ResultSet row) throws SQLException {
        String channel = row.getString("channel");
        return new Ticket(
                row.getString("number"),
                new Ticket.Course(
                        row.getObject("created_at", LocalDateTime.class),
                        moment(row, "responded_at"),
                        moment(row, "solved_at"),
                        number(row, "reopened")),
                Id.orNull(row.getObject("school_id", Long.class), SchoolId::new),
                new Ticket.Kind(
                        row.getString("category"),
                        channel == null ? null : Channel.valueOf(channel),
                        row.getString("support_group"),
                        number(row, "level")),
                number(row, "minutes"),
                row.getBoolean("synthetic"));
    }

    private static @Nullable LocalDateTime moment(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDateTime.class);
    }

    private static @Nullable Integer number(ResultSet row, String column) throws SQLException {
        return row.getObject(column, Integer.class);
    }
}
