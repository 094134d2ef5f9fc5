package de.medienplan.ticket;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Tickets per working day by time of the school year, against those of an ordinary one. */
public final class Seasons {

    /**
     * A time of the school year within the months looked at.
     *
     * @param kind null for all other working days
     * @param index tickets per working day over those of ordinary days; null where there are none
     */
    public record Share(
            SeasonRow.@Nullable Kind kind,
            int days,
            int tickets,
            @Nullable Double index) {

        public double perDay() {
            return days == 0 ? 0 : tickets / (double) days;
        }
    }

    private Seasons() {}

    /** Ordinary days first. */
    public static List<Share> of(TicketLog log, List<SeasonRow> seasons) {
        Map<SeasonRow.Kind, int[]> counts = new EnumMap<>(SeasonRow.Kind.class);
        int[] ordinary = new int[2];
        LocalDate end = log.span().until();
        for (LocalDate day = log.span().from(); !day.isAfter(end); day = day.plusDays(1)) {
            if (day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) <= 0) {
                at(kind(day, seasons), counts, ordinary)[0]++;
            }
        }
        log.tickets().forEach(ticket -> at(kind(ticket.day(), seasons), counts, ordinary)[1]++);
        Share usual = new Share(null, ordinary[0], ordinary[1], 1.0);
        List<Share> shares = new ArrayList<>(List.of(usual));
        counts.forEach((kind, found) -> shares.add(share(kind, found, usual)));
        return shares;
    }

    private static Share share(SeasonRow.Kind kind, int[] found, Share usual) {
        double perDay = found[0] == 0 ? 0 : found[1] / (double) found[0];
        return new Share(kind, found[0], found[1], usual.perDay() == 0 ? null : perDay / usual.perDay());
    }

    private static int[] at(SeasonRow.@Nullable Kind kind, Map<SeasonRow.Kind, int[]> counts, int[] ordinary) {
        return kind == null ? ordinary : counts.computeIfAbsent(kind, any -> new int[2]);
    }

    static SeasonRow.@Nullable Kind kind(LocalDate day, List<SeasonRow> seasons) {
        return seasons.stream()
                .filter(season -> season.covers(day))
                .map(SeasonRow::kind)
                .min(Comparator.naturalOrder())
                .orElse(null);
    }
}
