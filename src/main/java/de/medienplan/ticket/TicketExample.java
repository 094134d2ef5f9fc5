package de.medienplan.ticket;

import de.medienplan.identity.MayManageSupport;
import de.medienplan.identity.Role;
import de.medienplan.school.ExampleData;
import de.medienplan.school.SampleDay;
import de.medienplan.school.SchoolId;
import de.medienplan.shared.Quarter;
import de.medienplan.support.DeviceChoice;
import de.medienplan.support.DeviceCount;
import de.medienplan.support.SupportForecasts;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Made-up tickets of the running sample, each marked so: fourteen months up to the day of loading, the same for the same day.
 * Rates are invented and stand for no city.
 */
@Service
@Order(650)
public class TicketExample implements ExampleData {

    private static final int MONTHS = 14;
    private static final long SEED = 1611;

    /** Tickets a month for a hundred devices. */
    private static final double RATE = 2.5;

    /** One school in so many has three times the tickets, so that something stands out. */
    private static final int ODD = 37;

    private final SupportForecasts support;
    private final TicketStore store;

    TicketExample(SupportForecasts support, TicketStore store) {
        this.support = support;
        this.store = store;
    }

    @Override
    public String what() {
        return "made-up tickets";
    }

    @Override
    public String role() {
        return Role.Names.SUPPORT;
    }

    @Override
    @MayManageSupport
    @Transactional
    public int load(SampleDay sample) {
        if (!sample.isRunning() || !store.isEmpty()) {
            return 0;
        }
        List<Ticket> tickets = made(sample.day());
        store.add(tickets, TicketProfile.FREE);
        return tickets.size();
    }

    private List<Ticket> made(LocalDate today) {
        Random random = new Random(SEED);
        List<Ticket> tickets = new ArrayList<>();
        List<DeviceCount> devices =
                support.forecast(DeviceChoice.REGISTER, today).basis().at(Quarter.of(today)).stream()
                        .sorted(Comparator.comparing(DeviceCount::schoolId).thenComparing(DeviceCount::group))
                        .toList();
        for (LocalDate day = today.minusMonths(MONTHS); day.isBefore(today); day = day.plusDays(1)) {
            if (day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) <= 0) {
                for (DeviceCount count : devices) {
                    add(tickets, count, day, today, random);
                }
            }
        }
        return tickets;
    }

    private static void add(List<Ticket> tickets, DeviceCount count, LocalDate day, LocalDate today, Random random) {
        double season = day.getMonthValue() == 7 ? 0.4 : day.getMonthValue() == 9 ? 1.6 : 1;
        double odd = Long.parseLong(count.schoolId()) % ODD == 5 ? 3 : 1;
        double expected = count.counted() * RATE / 100 / 21.7 * season * odd;
        int made = (int) expected + (random.nextDouble() < expected - (int) expected ? 1 : 0);
        for (int i = 0; i < made; i++) {
            tickets.add(ticket(tickets.size() + 1, count, day, today, random));
        }
    }

    private static Ticket ticket(int number, DeviceCount count, LocalDate day, LocalDate today, Random random) {
        LocalDateTime created = day.atTime(7, 30).plusMinutes((long) (random.nextDouble() * 480));
        double chance = random.nextDouble();
        Channel channel = chance < 0.4 ? Channel.PHONE : chance < 0.75 ? Channel.MAIL : Channel.PORTAL;
        int level = random.nextDouble() < 0.14 ? random.nextDouble() < 0.25 ? 3 : 2 : 1;
        int minutes = (int) Math.round(15 + level * 25 * -Math.log(1 - random.nextDouble() * 0.98));
        LocalDateTime responded = channel == Channel.PHONE
                ? created
                : created.plusMinutes((long) (90 * -Math.log(1 - random.nextDouble())));
        LocalDateTime solved =
                responded.plusMinutes(minutes).plusHours((long) (14 * level * -Math.log(1 - random.nextDouble())));
        Integer reopened = random.nextDouble() < 0.04 ? 1 : 0;
        return new Ticket(
                "BEISPIEL-" + number,
                new Ticket.Course(created, before(responded, today), before(solved, today), reopened),
                new SchoolId(Long.parseLong(count.schoolId())),
                new Ticket.Kind(word(random), channel, count.group(), level),
                minutes,
                true);
    }

    private static @Nullable LocalDateTime before(LocalDateTime moment, LocalDate today) {
        return moment.isBefore(today.atStartOfDay()) ? moment : null;
    }

    private static String word(Random random) {
        String[] words = {"Anmeldung", "App fehlt", "Gerät defekt", "WLAN", "Anzeige", "Drucken"};
        return words[random.nextInt(words.length)];
    }
}
