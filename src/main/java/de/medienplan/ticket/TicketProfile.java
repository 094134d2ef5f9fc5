package de.medienplan.ticket;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * What the export of a ticket system calls its columns.
 *
 * @param minutesPerUnit what one of a bare number of handling time is
 * @param headings by field, the more telling first
 * @param source public documentation that it is taken from
 */
public record TicketProfile(
        String code,
        String name,
        BigDecimal minutesPerUnit,
        Map<TicketField, List<String>> headings,
        String source,
        LocalDate asOf) {

    static final String FREE = "FREE";

    /** How many of the columns are called as this system calls them. */
    long known(List<String> header) {
        return headings.values().stream()
                .filter(names -> names.stream().anyMatch(header::contains))
                .count();
    }
}
