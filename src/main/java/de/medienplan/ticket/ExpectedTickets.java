package de.medienplan.ticket;

import de.medienplan.school.SchoolId;
import de.medienplan.support.DeviceCount;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What each school's devices would have of tickets at the rates of all schools; tickets of no group are spread by devices. */
final class ExpectedTickets {

    private final Map<String, Long> devices;
    private final Map<String, TicketLog> tickets;
    private final Map<SchoolId, TicketLog> bySchool;
    private final TicketLog none;
    private final double untoldPerDevice;

    private ExpectedTickets(TicketLog log, List<DeviceCount> counts) {
        none = log.only(ticket -> false);
        devices = counts.stream()
                .collect(Collectors.groupingBy(DeviceCount::group, Collectors.summingLong(DeviceCount::counted)));
        bySchool = log.bySchool();
        Map<String, Long> there =
                counts.stream().collect(Collectors.groupingBy(DeviceCount::schoolId, Collectors.counting()));
        tickets = log.only(ticket -> ticket.schoolId() != null
                        && there.containsKey(ticket.schoolId().toString()))
                .byGroup();
        long all = devices.values().stream().mapToLong(Long::longValue).sum();
        long placed = devices.keySet().stream().mapToLong(this::own).sum();
        long spread = tickets.values().stream().mapToLong(TicketLog::size).sum() - placed;
        untoldPerDevice = all == 0 ? 0 : spread / (double) all;
    }

    private long own(String group) {
        return tickets.getOrDefault(group, none).size();
    }

    static List<StandoutRule.Observed> of(TicketLog log, List<DeviceCount> counts) {
        ExpectedTickets rates = new ExpectedTickets(log, counts);
        List<StandoutRule.Observed> observed = new ArrayList<>();
        counts.stream()
                .collect(Collectors.groupingBy(DeviceCount::schoolId))
                .forEach((school, own) -> observed.add(rates.observed(new SchoolId(Long.parseLong(school)), own)));
        return observed;
    }

    private StandoutRule.Observed observed(SchoolId school, List<DeviceCount> own) {
        double expected = own.stream().mapToDouble(this::expected).sum();
        long counted = own.stream().mapToLong(DeviceCount::counted).sum();
        return new StandoutRule.Observed(
                own.getFirst().school(), bySchool.getOrDefault(school, none).size(), counted, expected);
    }

    private double expected(DeviceCount count) {
        long all = devices.getOrDefault(count.group(), 0L);
        double rate = all == 0 ? 0 : own(count.group()) / (double) all;
        return count.counted() * (rate + untoldPerDevice);
    }
}
