package de.medienplan.ticket.sizing;

import de.medienplan.ticket.FigureSet;
import de.medienplan.ticket.ServiceFigure;
import java.util.List;

/**
 * Ways to and between schools.
 *
 * @param kilometres mean distance of two schools as the crow flies; 0 while it is unknown
 * @param minutesPerTicket travelling for a ticket that is solved on site
 */
public record Travel(double kilometres, double minutesPerTicket) {

    /** Degrees north and east. */
    public record Point(double latitude, double longitude) {}

    private static final double EARTH_RADIUS = 6_371;

    /** A trip leads to several schools and back, so that it has one way more than tickets. */
    public static Travel of(List<Point> schools, FigureSet figures) {
        double visits = figures.get(ServiceFigure.VISITS_PER_TRIP);
        double waysPerTicket = (visits + 1) / visits;
        if (schools.size() < 2) {
            return new Travel(0, figures.get(ServiceFigure.TRAVEL_MINUTES) * waysPerTicket);
        }
        double sum = 0;
        for (int i = 0; i < schools.size(); i++) {
            for (int j = i + 1; j < schools.size(); j++) {
                sum += kilometres(schools.get(i), schools.get(j));
            }
        }
        double mean = sum / (schools.size() * (schools.size() - 1) / 2.0);
        double minutes = mean * figures.get(ServiceFigure.DETOUR) / figures.get(ServiceFigure.TRAVEL_SPEED) * 60;
        return new Travel(mean, minutes * waysPerTicket);
    }

    /** On a great circle, by the haversine formula. */
    static double kilometres(Point a, Point b) {
        double north = Math.toRadians(b.latitude() - a.latitude()) / 2;
        double east = Math.toRadians(b.longitude() - a.longitude()) / 2;
        double half = Math.pow(Math.sin(north), 2)
                + Math.cos(Math.toRadians(a.latitude()))
                        * Math.cos(Math.toRadians(b.latitude()))
                        * Math.pow(Math.sin(east), 2);
        return 2 * EARTH_RADIUS * Math.asin(Math.sqrt(half));
    }
}
