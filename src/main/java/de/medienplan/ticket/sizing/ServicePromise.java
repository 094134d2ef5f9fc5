package de.medienplan.ticket.sizing;

import de.medienplan.ticket.FigureSet;
import de.medienplan.ticket.ServiceFigure;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What can be promised quarter by quarter. Tickets queue for the people at their desks (Erlang C, with the handling time of
 * tickets); what more comes than they can do piles up and makes all later ones wait for the pile. Hours are opening hours.
 */
public final class ServicePromise {

    private static final int WEEKS = 13;
    private static final double POST_STEP = 0.5;
    private static final int MOST_STEPS = 400;
    private static final int WORKDAYS = 5;

    /** What the work of a ticket takes. */
    public record Work(double minutesPerTicket, double afterResponse, double backlog) {}

    /**
     * A quarter with what it brings.
     *
     * @param occupancy work over the time at the desk; above 1 the pile grows
     * @param response hours within which the share of the targets is answered
     * @param solution the same for the solution
     * @param backlog tickets in the pile at its end
     */
    public record Result(ServiceQuarter quarter, double occupancy, double response, double solution, double backlog) {

        public boolean keeps(FigureSet figures) {
            return response <= figures.get(ServiceFigure.RESPONSE_TARGET)
                    && solution <= figures.get(ServiceFigure.SOLUTION_TARGET);
        }
    }

    private final List<ServiceQuarter> quarters;
    private final Work work;
    private final FigureSet figures;
    private final List<Result> results = new ArrayList<>();

    /**
     * @param work hours after the first answer until the share of the targets is solved, as measured; open tickets at the
     *     beginning
     */
    public ServicePromise(List<ServiceQuarter> quarters, Work work, FigureSet figures) {
        this.quarters = List.copyOf(quarters);
        this.work = work;
        this.figures = figures;
        double pile = work.backlog();
        for (ServiceQuarter quarter : quarters) {
            Result result = result(quarter, pile);
            results.add(result);
            pile = result.backlog();
        }
    }

    private double weeklyCapacity(double posts) {
        return posts * figures.presentHoursPerWeek() * 60 / work.minutesPerTicket();
    }

    private Result result(ServiceQuarter quarter, double pileBefore) {
        double capacity = weeklyCapacity(quarter.posts());
        double openHours = figures.openHoursPerDay() * WORKDAYS;
        double occupancy = capacity == 0 ? Double.POSITIVE_INFINITY : quarter.ticketsPerWeek() / capacity;
        double grown = quarter.ticketsPerWeek() - capacity;
        double pile = Math.max(0, pileBefore + WEEKS * grown);
        if (capacity == 0) {
            double endless = Double.POSITIVE_INFINITY;
            return new Result(quarter, occupancy, endless, endless, pile);
        }
        // people at their desks at a time; handling times are scaled so that a fraction of a person is not lost
        double present = quarter.posts() * figures.presentHoursPerWeek() / openHours;
        int agents = (int) Math.max(1, Math.floor(present));
        double handling = work.minutesPerTicket() / 60 * agents / present;
        double load = quarter.ticketsPerWeek() / openHours * handling;
        double share = figures.get(ServiceFigure.TARGET_SHARE);
        double queue = occupancy >= 1 ? 0 : new ErlangC(agents, load).waitOf(share) * handling;
        double behind = Math.max(pileBefore, pile) / capacity * openHours;
        double response = queue + behind;
        return new Result(quarter, occupancy, response, response + work.afterResponse(), pile);
    }

    public List<Result> results() {
        return List.copyOf(results);
    }

    public FigureSet figures() {
        return figures;
    }

    /** The first quarter in which a target is missed. */
    public Optional<Result> firstBreak() {
        return results.stream().filter(result -> !result.keeps(figures)).findFirst();
    }

    public int broken() {
        return (int) results.stream().filter(result -> !result.keeps(figures)).count();
    }

    /** Hours of the worst quarter. */
    public double worstResponse() {
        return results.stream().mapToDouble(Result::response).max().orElse(0);
    }

    /** Half posts that the quarter lacks to keep the targets, with no pile before it; 0 if it keeps them. */
    public double missing(Result result) {
        for (int step = 0; step < MOST_STEPS; step++) {
            double more = step * POST_STEP;
            ServiceQuarter with = result.quarter().withPosts(result.quarter().posts() + more);
            Result then = result(with, 0);
            if (then.keeps(figures)) {
                return more;
            }
        }
        return MOST_STEPS * POST_STEP;
    }

    /** The same with so many posts more from the first break on. */
    public ServicePromise withPosts(double more) {
        Optional<Result> first = firstBreak();
        return new ServicePromise(
                quarters.stream()
                        .map(one -> first.isPresent()
                                        && one.quarter()
                                                        .compareTo(first.get()
                                                                .quarter()
                                                                .quarter())
                                                >= 0
                                ? one.withPosts(one.posts() + more)
                                : one)
                        .toList(),
                work,
                figures);
    }

    /** The same while a post stays vacant for so many quarters from the first on. */
    public ServicePromise withVacancy(int vacantQuarters) {
        List<ServiceQuarter> fewer = new ArrayList<>();
        for (int i = 0; i < quarters.size(); i++) {
            ServiceQuarter one = quarters.get(i);
            fewer.add(i < vacantQuarters ? one.withPosts(Math.max(0, one.posts() - 1)) : one);
        }
        return new ServicePromise(fewer, work, figures);
    }

    /** The same with tickets that take other minutes. */
    public ServicePromise withMinutes(double minutesPerTicket) {
        return new ServicePromise(quarters, new Work(minutesPerTicket, work.afterResponse(), work.backlog()), figures);
    }

    /** The same with other quarters, such as those of a later wave. */
    public ServicePromise with(List<ServiceQuarter> others) {
        return new ServicePromise(others, work, figures);
    }
}
