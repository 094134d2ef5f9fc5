package de.medienplan.subsidy.calculation;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What the computation needs to know of a child; no name.
 *
 * @param position place among the family's children, 1 is the first
 * @param attendances schools, the earliest first
 * @param otherSupport when somebody else, such as the state, supports this child's device
 */
public record Child(
        long id,
        int position,
        Contract contract,
        List<Attendance> attendances,
        List<Entitlement> entitlements,
        List<Period> otherSupport) {

    public Child {
        attendances = attendances.stream()
                .sorted(Comparator.comparing(Attendance::from))
                .toList();
        entitlements = List.copyOf(entitlements);
        otherSupport = List.copyOf(otherSupport);
    }

    /** The school on a day; none before the first. */
    public Optional<Attendance> attendance(LocalDate day) {
        return attendances.stream()
                .filter(attendance -> !attendance.from().isAfter(day))
                .reduce((earlier, later) -> later);
    }

    /** Whether it has a device of the MEP on this day and so counts among the siblings. */
    boolean countsOn(LocalDate day) {
        return contract.runsOn(day) && attendance(day).map(Attendance::measure).isPresent();
    }
}
