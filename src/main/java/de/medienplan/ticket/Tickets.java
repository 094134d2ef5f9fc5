package de.medienplan.ticket;

import de.medienplan.identity.MayRead;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The tickets as readers see them: never one, always many. */
@Service
@Transactional(readOnly = true)
public class Tickets {

    private final TicketStore store;
    private final JdbcClient jdbc;

    Tickets(TicketStore store, JdbcClient jdbc) {
        this.store = store;
        this.jdbc = jdbc;
    }

    /** Those that were created in the span, and whether they are solved by its end. */
    @MayRead
    public TicketLog log(TicketSpan span) {
        return new TicketLog(span, store.created(span.from(), span.until().plusDays(1)));
    }

    /** The twelve full months up to the day; empty of tickets where none were created then. */
    @MayRead
    public TicketLog year(LocalDate asOf) {
        return log(TicketSpan.yearBefore(asOf));
    }

    /** What was taken in so far, the latest first. */
    @MayRead
    public List<TicketImportRow> imports() {
        return jdbc.sql("""
                SELECT i.imported_at, i.actor, i.file_name, p.name, i.added, i.changed, i.unchanged
                FROM ticket_import i JOIN ticket_profile p ON p.code = i.profile ORDER BY i.id DESC LIMIT 100
                """)
                .query((row, number) -> new TicketImportRow(
                        row.getTimestamp(1).toInstant(),
                        row.getString(2),
                        row.getString(3),
                        row.getString(4),
                        row.getInt(5),
                        row.getInt(6),
                        row.getInt(7)))
                .list();
    }
}
