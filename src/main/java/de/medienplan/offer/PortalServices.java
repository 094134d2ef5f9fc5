package de.medienplan.offer;

import de.medienplan.identity.MayEquip;
import de.medienplan.identity.MayRead;
import de.medienplan.shared.Message;
import de.medienplan.shared.UserException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
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
    public Map<Long, Set<Long>> used() {
        Map<Long, Set<Long>> used = new HashMap<>();
        jdbc.sql("SELECT school_id, service_id FROM offer_service_use").query(row -> {
            used.computeIfAbsent(row.getLong(1), school -> new TreeSet<>()).add(row.getLong(2));
        });
        return used;
    }

    /** @throws UserException if one of the services is only planned */
    @MayEquip
    public void use(long schoolId, Set<Long> services) {
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
                        .param("school", schoolId)
                        .param("service", id)
                        .update());
        services.stream()
                .filter(id -> !before.contains(id))
                .forEach(id -> jdbc.sql(
                                "INSERT INTO offer_service_use (school_id, service_id, since) VALUES (:school, :service, :since)")
                        .param("school", schoolId)
                        .param("service", id)
                        .param("since", LocalDate.now(clock))
                        .update());
    }

    /** Adds a service, renames it, or makes a planned one available. */
    @MayEquip
    public void save(ServiceRow service) {
        if (service.name().isBlank()
                || service.name().length() > 100
                || !service.code().matches("[A-Z_]{2,30}")) {
            throw new UserException(Message.of("offer.service.invalid"));
        }
        jdbc.sql("""
                        INSERT INTO offer_service (code, name, planned, sort_order) VALUES (:code, :name, :planned, :order)
                        ON CONFLICT (code) DO UPDATE SET name = excluded.name, planned = excluded.planned,
                            sort_order = excluded.sort_order
                        """)
                .param("code", service.code())
                .param("name", service.name().strip())
                .param("planned", service.planned())
                .param("order", service.sortOrder())
                .update();
    }
}
