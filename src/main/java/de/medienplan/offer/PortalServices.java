package de.medienplan.offer;

import de.medienplan.identity.MayEquip;
import de.medienplan.identity.MayRead;
import de.medienplan.school.SchoolId;
import de.medienplan.shared.Message;
import de.medienplan.shared.UserException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Services of the portal, kept as data, and which school uses which. */
@Service
@Transactional
public class PortalServices {

    private final JdbcClient jdbc;
    private final Clock clock;

    PortalServices(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @MayRead
    @Transactional(readOnly = true)
    public List<ServiceRow> all() {
        return jdbc.sql("SELECT id, code, name, planned, sort_order FROM offer_service ORDER BY sort_order")
                .query(ServiceRow.class)
                .list();
    }

    /** The ids of the services in use, per school. */
    @MayRead
    @Transactional(readOnly = true)
    public Map<SchoolId, Set<Long>> used() {
        Map<SchoolId, Set<Long>> used = new HashMap<>();
        jdbc.sql("SELECT school_id, service_id FROM offer_service_use").query(row -> {
            used.computeIfAbsent(new SchoolId(row.getLong(1)), school -> new TreeSet<>())
                    .add(row.getLong(2));
        });
        return used;
    }

    /** @throws UserException if one of the services is only planned */
    @MayEquip
    public void use(SchoolId schoolId, Set<Long> services) {
        all().stream()
                .filter(service -> service.planned() && services.contains(service.id()))
                .findFirst()
                .ifPresent(service -> {
                    throw new UserException(Message.of("offer.service.planned", service.name()));
                });
        Set<Long> before = used().getOrDefault(schoolId, Set.of());
        before.stream()
                .filter(id -> !services.contains(id))
                .forEach(id -> jdbc.sql(
                                "DELETE FROM offer_service_use WHERE school_id = :school AND service_id = :service")
                        .param("school", schoolId.value())
                        .param("service", id)
                        .update());
        services.stream()
                .filter(id -> !before.contains(id))
                .forEach(id -> jdbc.sql(
                                "INSERT INTO offer_service_use (school_id, service_id, since) VALUES (:school, :service, :since)")
                        .param("school", schoolId.value())
                        .param("service", id)
                        .param("since", LocalDate.now(clock))
                        .update());
    }

    /**
     * Stores the services as they are to be: new ones have the id 0, those missing are deleted.
     *
     * @throws UserException if a name is missing or twice there, or a service to be deleted is in use; nothing is changed
     */
    @MayEquip
    public void keep(List<ServiceRow> services) {
        Set<String> names = new HashSet<>();
        for (ServiceRow service : services) {
            String name = service.name().strip();
            refuseIf(name.isEmpty() || name.length() > 100, Message.of("offer.service.invalid"));
            refuseIf(!names.add(name.toLowerCase(Locale.GERMAN)), Message.of("offer.service.twice", name));
        }
        for (ServiceRow old : all()) {
            if (services.stream().noneMatch(service -> service.id() == old.id())) {
                delete(old);
            }
        }
        for (int place = 0; place < services.size(); place++) {
            store(services.get(place), place);
        }
    }

    private void delete(ServiceRow service) {
        long schools = used().values().stream()
                .filter(ids -> ids.contains(service.id()))
                .count();
        refuseIf(schools > 0, Message.of("offer.service.inUse", service.name(), schools));
        jdbc.sql("DELETE FROM offer_service WHERE id = :id")
                .param("id", service.id())
                .update();
    }

    private void store(ServiceRow service, int place) {
        String sql = service.id() == 0
                ? "INSERT INTO offer_service (code, name, planned, sort_order) VALUES (:code, :name, :planned, :order)"
                : "UPDATE offer_service SET name = :name, planned = :planned, sort_order = :order WHERE id = :id";
        jdbc.sql(sql)
                .param("id", service.id())
                .param("code", code(service.name()))
                .param("name", service.name().strip())
                .param("planned", service.planned())
                .param("order", 10 * (place + 1))
                .update();
    }

    /** A code that no other service has. */
    private String code(String name) {
        String base = name.toUpperCase(Locale.ROOT).replaceAll("[^A-Z]+", "_");
        Set<String> taken = all().stream().map(ServiceRow::code).collect(Collectors.toSet());
        String code = base.substring(0, Math.min(24, base.length()));
        while (taken.contains(code)) {
            code += "X";
        }
        return code;
    }

    private static void refuseIf(boolean broken, Message reason) {
        if (broken) {
            throw new UserException(reason);
        }
    }
}
