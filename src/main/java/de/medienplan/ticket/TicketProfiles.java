package de.medienplan.ticket;

import de.medienplan.identity.MayRead;
import de.medienplan.importing.FileLimits;
import de.medienplan.importing.ImportKind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The ticket systems whose exports are known. */
@Service
@Transactional(readOnly = true)
public class TicketProfiles {

    static final String KEY = "ticket.import";

    /** A row of Zammad with all its columns has about 500 bytes. */
    private static final FileLimits LIMITS = new FileLimits(200L << 20, 900L << 20, 250_000, 300, 32_767);

    private final JdbcClient jdbc;

    TicketProfiles(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The fields of a ticket, each with what any system calls it. */
    @MayRead
    public ImportKind<TicketColumn> kind() {
        List<TicketProfile> profiles = all();
        return new ImportKind<>(
                KEY,
                Arrays.stream(TicketField.values())
                        .map(field -> new TicketColumn(field, names(profiles, field)))
                        .toList(),
                LIMITS);
    }

    private static List<String> names(List<TicketProfile> profiles, TicketField field) {
        return profiles.stream()
                .flatMap(profile -> profile.headings().getOrDefault(field, List.of()).stream())
                .distinct()
                .toList();
    }

    @MayRead
    public List<TicketProfile> all() {
        Map<String, Map<TicketField, List<String>>> headings = new HashMap<>();
        jdbc.sql("SELECT profile, field, heading FROM ticket_profile_column ORDER BY profile, field, position")
                .query(row -> {
                    headings.computeIfAbsent(row.getString(1), code -> new EnumMap<>(TicketField.class))
                            .computeIfAbsent(TicketField.valueOf(row.getString(2)), field -> new ArrayList<>())
                            .add(row.getString(3));
                });
        return jdbc.sql("SELECT code, name, minutes_per_unit, source, as_of FROM ticket_profile ORDER BY code")
                .query((row, number) -> new TicketProfile(
                        row.getString(1),
                        row.getString(2),
                        row.getBigDecimal(3),
                        headings.getOrDefault(row.getString(1), Map.of()),
                        row.getString(4),
                        row.getDate(5).toLocalDate()))
                .list();
    }

    /** The system that names most of the columns so; a free list where none names more than it. */
    TicketProfile of(List<String> header) {
        return all().stream()
                .max(Comparator.comparingLong((TicketProfile profile) -> profile.known(header))
                        .thenComparing(profile -> profile.code().equals(TicketProfile.FREE)))
                .orElseThrow();
    }
}
