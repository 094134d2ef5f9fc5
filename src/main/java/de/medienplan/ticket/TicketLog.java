package de.medienplan.ticket;

import de.medienplan.school.SchoolId;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** The tickets of some months, counted. */
public final class TicketLog {

    /** The key of tickets whose device group or school nobody told. */
    public static final String UNTOLD = "";

    private final TicketSpan span;
    private final List<Ticket> tickets;

    /** @param tickets created in the span */
    public TicketLog(TicketSpan span, List<Ticket> tickets) {
        this.span = span;
        this.tickets = List.copyOf(tickets);
    }

    public TicketSpan span() {
        return span;
    }

    public List<Ticket> tickets() {
        return tickets;
    }

    public boolean isEmpty() {
        return tickets.isEmpty();
    }

    public int size() {
        return tickets.size();
    }

    /** Those that fit, of the same months. */
    public TicketLog only(Predicate<Ticket> wanted) {
        return new TicketLog(span, tickets.stream().filter(wanted).toList());
    }

    /** Tickets of each month, also of months without any. */
    public Map<YearMonth, Integer> byMonth() {
        Map<YearMonth, Integer> counts = new LinkedHashMap<>();
        span.list().forEach(month -> counts.put(month, 0));
        tickets.forEach(ticket -> counts.merge(YearMonth.from(ticket.day()), 1, Integer::sum));
        return counts;
    }

    /** By code of the support group; {@link #UNTOLD} for the others. */
    public Map<String, TicketLog> byGroup() {
        Map<String, List<Ticket>> groups = tickets.stream()
                .collect(Collectors.groupingBy(
                        ticket -> Objects.requireNonNullElse(ticket.kind().group(), UNTOLD),
                        TreeMap::new,
                        Collectors.toList()));
        Map<String, TicketLog> logs = new TreeMap<>();
        groups.forEach((group, own) -> logs.put(group, new TicketLog(span, own)));
        return logs;
    }

    /** By id of the school; those without one are left out. */
    public Map<SchoolId, TicketLog> bySchool() {
        Map<SchoolId, TicketLog> logs = new TreeMap<>();
        tickets.stream()
                .filter(ticket -> ticket.schoolId() != null)
                .collect(Collectors.groupingBy(ticket -> Objects.requireNonNull(ticket.schoolId())))
                .forEach((school, own) -> logs.put(school, new TicketLog(span, own)));
        return logs;
    }

    /** Open tickets at the end of each month; of those that were created before the span nothing is known. */
    public Map<YearMonth, Integer> backlog() {
        Map<YearMonth, Integer> open = new LinkedHashMap<>();
        for (YearMonth month : span.list()) {
            LocalDateTime end = month.plusMonths(1).atDay(1).atStartOfDay();
            open.put(month, (int) tickets.stream()
                    .filter(ticket -> ticket.course().created().isBefore(end))
                    .filter(ticket -> ticket.isOpenAt(end))
                    .count());
        }
        return open;
    }

    public boolean isSynthetic() {
        return tickets.stream().anyMatch(Ticket::synthetic);
    }
}
