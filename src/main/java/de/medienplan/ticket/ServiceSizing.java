package de.medienplan.ticket;

import de.medienplan.identity.MayRead;
import de.medienplan.school.SchoolRow;
import de.medienplan.school.Schools;
import de.medienplan.shared.Quarter;
import de.medienplan.support.DeviceChoice;
import de.medienplan.support.Forecast;
import de.medienplan.support.Ratios;
import de.medienplan.support.SupportForecasts;
import de.medienplan.ticket.sizing.MeasuredRatio;
import de.medienplan.ticket.sizing.PhoneNeed;
import de.medienplan.ticket.sizing.Travel;
import de.medienplan.ticket.sizing.WorkMinutes;
import de.medienplan.ticket.sizing.Workload;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How many people the tickets of a year need, and what ratio of devices to posts they measure. */
@Service
@Transactional(readOnly = true)
public class ServiceSizing {

    private static final double WEEKS_PER_MONTH = 52 / 12.0;

    private final Tickets tickets;
    private final TicketVolumes volumes;
    private final ServiceFigures figures;
    private final Schools schools;
    private final SupportForecasts support;

    ServiceSizing(
            Tickets tickets, TicketVolumes volumes, ServiceFigures figures, Schools schools, SupportForecasts support) {
        this.tickets = tickets;
        this.volumes = volumes;
        this.figures = figures;
        this.schools = schools;
        this.support = support;
    }

    @MayRead
    public Sizing sizing(LocalDate asOf) {
        return sizing(tickets.year(asOf), figures.present());
    }

    /** With other figures, to see their effect; nothing is stored. */
    @MayRead
    public Sizing sizing(TicketLog log, FigureSet set) {
        Travel travel = travel(set);
        int open = log.backlog().values().stream().reduce((first, last) -> last).orElse(0);
        List<Workload> levels = new ArrayList<>();
        for (int level = 1; level <= 3; level++) {
            int wanted = level;
            TicketLog own = log.only(ticket -> ticket.kind().solvingLevel() == wanted);
            ServiceFigure minutes = level == 1 ? ServiceFigure.TICKET_MINUTES : ServiceFigure.SECOND_MINUTES;
            double backlog = log.isEmpty() ? 0 : open * (double) own.size() / log.size();
            levels.add(new Workload(
                    own.size() / (log.span().months() * WEEKS_PER_MONTH),
                    WorkMinutes.of(own.tickets(), set.get(minutes)),
                    travel,
                    backlog,
                    set));
        }
        return new Sizing(log, PhoneNeed.of(log.only(one -> one.kind().solvingLevel() == 1), set), levels, travel);
    }

    /** From the coordinates of the schools. */
    @MayRead
    public Travel travel(FigureSet set) {
        return Travel.of(schools.active().stream().flatMap(ServiceSizing::point).toList(), set);
    }

    private static Stream<Travel.Point> point(SchoolRow school) {
        BigDecimal north = school.place().latitude();
        BigDecimal east = school.place().longitude();
        return north == null || east == null
                ? Stream.of()
                : Stream.of(new Travel.Point(north.doubleValue(), east.doubleValue()));
    }

    /** Each device group with enough tickets, beside the ratio that holds on the day. First level only. */
    @MayRead
    public List<RatioFinding> ratios(LocalDate asOf) {
        TicketLog log = tickets.year(asOf).only(ticket -> ticket.kind().solvingLevel() == 1);
        FigureSet set = figures.present();
        Travel travel = travel(set);
        Forecast register = support.forecast(DeviceChoice.REGISTER, asOf);
        Ratios paper = register.ratios(Quarter.of(asOf));
        return volumes.byGroup(log, asOf).stream()
                .filter(volume -> volume.group() != null)
                .map(volume -> new RatioFinding(
                        Objects.requireNonNull(volume.group()),
                        MeasuredRatio.of(
                                volume.log(),
                                Objects.requireNonNullElse(volume.devices(), 0L),
                                travel,
                                set,
                                set.get(ServiceFigure.TICKET_MINUTES)),
                        paper.devicesPerPost(volume.code()).orElse(null)))
                .toList();
    }
}
