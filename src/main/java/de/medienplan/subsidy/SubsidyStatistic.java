package de.medienplan.subsidy;

import de.medienplan.school.SchoolId;
import de.medienplan.shared.SchoolYear;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Subsidised children of a school year: each once, at the school and with the kind of the last month that was paid.
 *
 * @param schools by school, by name
 * @param kinds by kind of entitlement, in order of precedence
 * @param total all together
 * @param published whether small groups are hidden
 */
public record SubsidyStatistic(
        SchoolYear year, List<Group> schools, List<Group> kinds, Group total, boolean published) {

    public SubsidyStatistic {
        schools = List.copyOf(schools);
        kinds = List.copyOf(kinds);
    }

    /**
     * A group of children.
     *
     * @param schoolId 0 unless it is a school of the register
     * @param children null if hidden
     * @param amount paid by the city in the school year; null if hidden
     */
    public record Group(
            SchoolId schoolId,
            String name,
            @Nullable Integer children,
            @Nullable BigDecimal amount) {}
}
