package de.medienplan.ticket;

import de.medienplan.identity.MayRead;
import de.medienplan.shared.Quarter;
import de.medienplan.support.DeviceChoice;
import de.medienplan.support.DeviceCount;
import de.medienplan.support.Forecast;
import de.medienplan.support.SupportForecasts;
import de.medienplan.ticket.sizing.LearningCurve;
import de.medienplan.ticket.sizing.MeasuredRatio;
import de.medienplan.ticket.sizing.ServicePromise;
import de.medienplan.ticket.sizing.ServiceQuarter;
import de.medienplan.ticket.sizing.Workload;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What service a rollout plan and the posts of the Stellenplan let promise, until a year after its end. */
@Service
@Transactional(readOnly = true)
public class ServicePromises {

    private static final int BEYOND = 4;
    private static final int MOST = 48;
    private static final double MONTHS_PER_WEEK = 12 / 52.0;
    private static final int LEARNING_QUARTERS = 12;

    private final SupportForecasts support;
    private final ServiceSizing sizing;
    private final Tickets tickets;
    private final ServiceFigures figures;

    ServicePromises(SupportForecasts support, ServiceSizing sizing, Tickets tickets, ServiceFigures figures) {
        this.support = support;
        this.sizing = sizing;
        this.tickets = tickets;
        this.figures = figures;
    }

    /** The devices to choose from: the register, then plans. */
    @MayRead
    public List<DeviceChoice> bases() {
        return support.bases();
    }

    /** The best plan there is, else the register. */
    @MayRead
    public DeviceChoice usual() {
        List<DeviceChoice> all = bases();
        return all.size() > 1 ? all.get(1) : all.getFirst();
    }

    /** With the devices of the plan and the posts that are approved. */
    @MayRead
    public Outlook outlook(DeviceChoice basis, LocalDate asOf) {
        FigureSet set = figures.present();
        Forecast forecast = support.forecast(basis, asOf);
        List<Quarter> quarters = quarters(forecast, asOf);
        Map<String, Double> rates = rates(asOf);
        LearningCurve curve = LearningCurve.of(set);
        TicketLog log = tickets.year(asOf).only(ticket -> ticket.kind().solvingLevel() == 1);
        Workload work = sizing.sizing(tickets.year(asOf), set).level(1);
        List<ServiceQuarter> now = quarters(forecast, quarters, rates, curve, UnaryOperator.identity());
        // a week of tickets is at work on any day and no pile
        ServicePromise promise = new ServicePromise(
                now,
                new ServicePromise.Work(
                        work.minutesPerTicket(),
                        afterResponse(log, set),
                        Math.max(0, work.backlog() - work.ticketsPerWeek())),
                set);
        return new Outlook(
                forecast,
                promise,
                work,
                quarters(forecast, quarters, rates, curve, before -> before.plus(-1)),
                usual(forecast, quarters, rates));
    }

    private static List<Quarter> quarters(Forecast forecast, LocalDate asOf) {
        Quarter first = Quarter.of(asOf);
        List<Quarter> own = forecast.basis().quarters();
        Quarter last = own.isEmpty() ? first : own.getLast();
        int count = Math.clamp(last.since(first) + 1 + BEYOND, BEYOND, MOST);
        List<Quarter> quarters = new ArrayList<>(List.of(first));
        while (quarters.size() < count) {
            quarters.add(quarters.getLast().next());
        }
        return quarters;
    }

    /** Tickets per device and month; of groups with too few the mean of all. */
    private Map<String, Double> rates(LocalDate asOf) {
        Map<String, Double> rates = new HashMap<>();
        sizing.ratios(asOf).forEach(finding -> {
            MeasuredRatio measured = finding.measured();
            if (measured != null) {
                rates.put(finding.group().code(), measured.ticketsPerDeviceAndMonth());
            }
        });
        double mean =
                rates.values().stream().mapToDouble(rate -> rate).average().orElse(0);
        rates.put(TicketLog.UNTOLD, mean);
        return rates;
    }

    /** @param seen whose devices count in a quarter; another one than itself for a wave that comes later */
    private static List<ServiceQuarter> quarters(
            Forecast forecast,
            List<Quarter> quarters,
            Map<String, Double> rates,
            LearningCurve curve,
            UnaryOperator<Quarter> seen) {
        Map<Quarter, Double> usual = new HashMap<>();
        return quarters.stream()
                .map(quarter -> {
                    Quarter counted = seen.apply(quarter);
                    double perMonth = perMonth(forecast, counted, rates, usual);
                    for (int ago = 0; ago < LEARNING_QUARTERS; ago++) {
                        double arrived = perMonth(forecast, counted.plus(-ago), rates, usual)
                                - perMonth(forecast, counted.plus(-ago - 1), rates, usual);
                        perMonth += Math.max(0, arrived) * curve.extraOfQuarter(ago);
                    }
                    return new ServiceQuarter(quarter, perMonth * MONTHS_PER_WEEK, posts(forecast, quarter));
                })
                .toList();
    }

    /** Tickets a week of each quarter once all its schools are used to it. */
    private static List<Double> usual(Forecast forecast, List<Quarter> quarters, Map<String, Double> rates) {
        return quarters.stream()
                .map(quarter -> perMonth(forecast, quarter, rates, new HashMap<>()) * MONTHS_PER_WEEK)
                .toList();
    }

    private static double perMonth(
            Forecast forecast, Quarter quarter, Map<String, Double> rates, Map<Quarter, Double> known) {
        return known.computeIfAbsent(
                quarter,
                one -> forecast.basis().at(one).stream()
                        .mapToDouble(count -> tickets(count, rates))
                        .sum());
    }

    private static double tickets(DeviceCount count, Map<String, Double> rates) {
        double rate = rates.getOrDefault(count.group(), Objects.requireNonNull(rates.get(TicketLog.UNTOLD)));
        return count.counted() * rate;
    }

    private static double posts(Forecast forecast, Quarter quarter) {
        return forecast.at(quarter).capacity().approved().doubleValue();
    }

    /** Opening hours between the share of the targets being answered and being solved, as measured. */
    private static double afterResponse(TicketLog log, FigureSet set) {
        OpeningHours hours = OpeningHours.of(set);
        ServiceTimes.Quantiles responses =
                ServiceTimes.responses(log.tickets(), hours, 1).quantiles();
        ServiceTimes.Quantiles solutions =
                ServiceTimes.solutions(log.tickets(), hours, 1).quantiles();
        return responses == null || solutions == null
                ? 0
                : Math.max(0, solutions.nineTenths() - responses.nineTenths());
    }
}
