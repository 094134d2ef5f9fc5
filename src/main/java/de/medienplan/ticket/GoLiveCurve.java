package de.medienplan.ticket;

import de.medienplan.school.SchoolId;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Tickets of schools by months since they went live: the learning curve of a rollout. Each month of the curve counts the
 * schools and devices that were in it during the months looked at, so that schools which came late do not pull it down.
 */
public final class GoLiveCurve {

    /** Months after which a school counts as used to it. */
    public static final int SETTLED = 12;

    /**
     * A month of the curve.
     *
     * @param month 0 is that of going live; −1 all before it, {@link #SETTLED} all from a year on
     * @param schoolMonths months of schools in it
     * @param deviceMonths months of devices in it
     */
    public record Point(int month, int schoolMonths, int tickets, long deviceMonths) {

        /** Null where there were no devices. */
        public @Nullable Double per100DevicesAndMonth() {
            return deviceMonths == 0 ? null : 100.0 * tickets / deviceMonths;
        }

        private Point plus(Point other) {
            return new Point(
                    month,
                    schoolMonths + other.schoolMonths,
                    tickets + other.tickets,
                    deviceMonths + other.deviceMonths);
        }
    }

    private GoLiveCurve() {}

    /** @param devices in service by id of the school once it is live; schools without any do not count */
    public static List<Point> of(TicketLog log, Map<SchoolId, LocalDate> goLives, Map<SchoolId, Long> devices) {
        Map<Integer, Point> points = new TreeMap<>();
        Map<SchoolId, TicketLog> logs = log.bySchool();
        TicketLog none = log.only(ticket -> false);
        goLives.forEach((school, day) -> {
            long own = devices.getOrDefault(school, 0L);
            if (own > 0) {
                logs.getOrDefault(school, none).byMonth().forEach((month, tickets) -> {
                    int at = place(YearMonth.from(day), month);
                    points.merge(at, new Point(at, 1, tickets, own), Point::plus);
                });
            }
        });
        return List.copyOf(points.values());
    }

    /** Tickets of the first month over those of settled schools; null while one of the two is unknown. */
    public static @Nullable Double firstMonthFactor(List<Point> points) {
        Double first = rate(points, 0);
        Double settled = rate(points, SETTLED);
        return first == null || settled == null || settled == 0 ? null : first / settled;
    }

    private static @Nullable Double rate(List<Point> points, int month) {
        return points.stream()
                .filter(point -> point.month() == month)
                .findFirst()
                .map(Point::per100DevicesAndMonth)
                .orElse(null);
    }

    private static int place(YearMonth live, YearMonth month) {
        return (int) Math.clamp(ChronoUnit.MONTHS.between(live, month), -1, SETTLED);
    }
}
