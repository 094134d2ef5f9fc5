package de.medienplan.ticket;

import de.medienplan.support.Forecast;
import de.medienplan.ticket.sizing.ServicePromise;
import de.medienplan.ticket.sizing.ServiceQuarter;
import de.medienplan.ticket.sizing.Workload;
import java.util.ArrayList;
import java.util.List;

/**
 * The service that a plan and its posts let promise.
 *
 * @param later the same quarters if every wave came one quarter later
 * @param usual tickets a week of each quarter without those of schools that settle in
 */
public record Outlook(
        Forecast forecast, ServicePromise promise, Workload work, List<ServiceQuarter> later, List<Double> usual) {

    /** What mends it, each computed again. */
    public record Mend(String key, ServicePromise promise) {}

    private static final double MORE_REMOTE = 0.1;

    /** One post, a later wave, ten points more solved from afar. */
    public List<Mend> mends() {
        List<Mend> mends = new ArrayList<>();
        mends.add(new Mend("ticket.promise.mend.none", promise));
        mends.add(new Mend("ticket.promise.mend.post", promise.withPosts(1)));
        mends.add(new Mend("ticket.promise.mend.later", promise.with(later)));
        FigureSet figures = promise.figures();
        double remote = Math.min(1, figures.get(ServiceFigure.REMOTE) + MORE_REMOTE);
        Workload afar = new Workload(
                work.ticketsPerWeek(), work.minutes(), work.travel(), 0, figures.with(ServiceFigure.REMOTE, remote));
        mends.add(new Mend("ticket.promise.mend.remote", promise.withMinutes(afar.minutesPerTicket())));
        return mends;
    }

    /** Hours a week that schools which settle in cost more in the quarter. */
    public double extraHours(int quarter) {
        ServiceQuarter present = promise.results().get(quarter).quarter();
        return Math.max(0, present.ticketsPerWeek() - usual.get(quarter)) * work.minutesPerTicket() / 60;
    }
}
