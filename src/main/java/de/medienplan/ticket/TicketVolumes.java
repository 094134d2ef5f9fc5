package de.medienplan.ticket;

import de.medienplan.device.SupportGroupRow;
import de.medienplan.device.SupportGroups;
import de.medienplan.identity.MayRead;
import de.medienplan.school.SchoolId;
import de.medienplan.shared.Quarter;
import de.medienplan.support.DeviceChoice;
import de.medienplan.support.DeviceCount;
import de.medienplan.support.Forecast;
import de.medienplan.support.SupportForecasts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tickets beside the devices that they are about, by device group and by school. */
@Service
@Transactional(readOnly = true)
public class TicketVolumes {

    private final SupportForecasts support;
    private final SupportGroups groups;
    private final ObjectProvider<GoLiveSource> goLives;

    TicketVolumes(SupportForecasts support, SupportGroups groups, ObjectProvider<GoLiveSource> goLives) {
        this.goLives = goLives;
        this.support = support;
        this.groups = groups;
    }

    /** Every group with devices or tickets, in the order of the source; those that no rule tells last. */
    @MayRead
    public List<GroupVolume> byGroup(TicketLog log, LocalDate asOf) {
        Map<String, Long> devices = devices(log.span(), asOf).stream()
                .collect(Collectors.groupingBy(DeviceCount::group, Collectors.summingLong(DeviceCount::counted)));
        Map<String, TicketLog> tickets = log.byGroup();
        TicketLog none = log.only(ticket -> false);
        List<GroupVolume> volumes = new ArrayList<>();
        for (SupportGroupRow group : groups.all()) {
            TicketLog own = tickets.getOrDefault(group.code(), none);
            long counted = devices.getOrDefault(group.code(), 0L);
            if (!own.isEmpty() || counted > 0) {
                volumes.add(new GroupVolume(group, own, counted));
            }
        }
        if (tickets.containsKey(TicketLog.UNTOLD)) {
            volumes.add(new GroupVolume(null, tickets.getOrDefault(TicketLog.UNTOLD, none), null));
        }
        return volumes;
    }

    /** Which schools have more or fewer tickets than their devices explain, see {@link StandoutRule}. */
    @MayRead
    public List<StandoutRule.Judged> standouts(TicketLog log, LocalDate asOf) {
        return StandoutRule.judge(ExpectedTickets.of(log, devices(log.span(), asOf)));
    }

    /** Devices as support counts them, by id of the school. */
    @MayRead
    public Map<SchoolId, Long> devicesBySchool(TicketSpan span, LocalDate asOf) {
        return devices(span, asOf).stream()
                .collect(Collectors.groupingBy(
                        count -> new SchoolId(Long.parseLong(count.schoolId())),
                        Collectors.summingLong(DeviceCount::counted)));
    }

    /** The learning curve; empty while nobody knows when schools went live. */
    @MayRead
    public List<GoLiveCurve.Point> goLives(TicketLog log, LocalDate asOf) {
        return goLives.stream()
                .findFirst()
                .map(source -> GoLiveCurve.of(log, source.goLives(asOf), devicesBySchool(log.span(), asOf)))
                .orElse(List.of());
    }

    /** Devices in service in the middle of the months, as the register counts them; today's where it counted none then. */
    @MayRead
    public List<DeviceCount> devices(TicketSpan span, LocalDate asOf) {
        Forecast register = support.forecast(DeviceChoice.REGISTER, asOf);
        LocalDate middle = span.from().plusMonths(span.months() / 2L);
        List<DeviceCount> then = register.basis().at(Quarter.of(middle));
        return then.isEmpty() ? register.basis().at(Quarter.of(asOf)) : then;
    }
}
