package de.medienplan.ticket;

import de.medienplan.school.SchoolId;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** The same trouble at the same school again and again: three tickets of one category within thirty days, or more. */
public final class Repeaters {

    private static final int FEWEST = 3;
    private static final int DAYS = 30;

    /**
     * A category of a school.
     *
     * @param most tickets within the worst thirty days
     * @param all tickets in all months
     */
    public record Repeater(SchoolId schoolId, String category, int most, int all, LocalDate worstUntil) {}

    private record Place(SchoolId schoolId, String category) {}

    private Repeaters() {}

    /** The worst first. */
    public static List<Repeater> of(TicketLog log) {
        Map<Place, List<Ticket>> places = log.tickets().stream()
                .filter(ticket -> ticket.schoolId() != null && ticket.kind().category() != null)
                .collect(Collectors.groupingBy(ticket -> new Place(
                        Objects.requireNonNull(ticket.schoolId()),
                        Objects.requireNonNull(ticket.kind().category()))));
        List<Repeater> found = new ArrayList<>();
        places.forEach((place, tickets) -> {
            Repeater worst = worst(place, tickets);
            if (worst.most() >= FEWEST) {
                found.add(worst);
            }
        });
        found.sort(Comparator.comparingInt(Repeater::most)
                .reversed()
                .thenComparing(Repeater::schoolId)
                .thenComparing(Repeater::category));
        return found;
    }

    private static Repeater worst(Place place, List<Ticket> tickets) {
        Deque<LocalDate> window = new ArrayDeque<>();
        int most = 0;
        LocalDate until = tickets.getFirst().day();
        List<LocalDate> days = tickets.stream().map(Ticket::day).sorted().toList();
        for (LocalDate day : days) {
            window.add(day);
            while (window.getFirst().isBefore(day.minusDays(DAYS - 1L))) {
                window.removeFirst();
            }
            if (window.size() > most) {
                most = window.size();
                until = day;
            }
        }
        return new Repeater(place.schoolId(), place.category(), most, tickets.size(), until);
    }
}
