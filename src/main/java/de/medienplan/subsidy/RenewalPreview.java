package de.medienplan.subsidy;

import de.medienplan.school.SchoolId;
import de.medienplan.shared.SchoolYear;
import de.medienplan.subsidy.calculation.Attendance;
import de.medienplan.subsidy.calculation.Entitlement;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Looks at each case from the eve of a school year. */
final class RenewalPreview {

    private static final int HIGHEST_CLASS = 13;

    private final LocalDate begin;
    private final Map<SchoolId, String> schools;
    private final Map<SchoolId, Integer> lastClasses;
    private final Map<String, KindRow> kinds;

    /** @param lastClasses last class year of the schools whose type has one */
    RenewalPreview(
            SchoolYear year,
            Map<SchoolId, String> schools,
            Map<SchoolId, Integer> lastClasses,
            Map<String, KindRow> kinds) {
        this.begin = year.firstDay();
        this.schools = schools;
        this.lastClasses = lastClasses;
        this.kinds = kinds;
    }

    /** Cases of the school year before; those that ended earlier or begin later are left out. */
    List<RenewalLine> lines(List<CaseValues> cases) {
        return cases.stream()
                .filter(one -> one.contract().from().isBefore(begin))
                .filter(one -> one.contract().until() == null
                        || !one.contract().until().isBefore(begin.minusYears(1)))
                .map(this::line)
                .toList();
    }

    private RenewalLine line(CaseValues values) {
        Optional<Attendance> last = values.child().attendance(begin.minusDays(1));
        Optional<Entitlement> ending = ending(values);
        String kind = ending.map(Entitlement::kind).orElse("");
        return new RenewalLine(
                Objects.requireNonNull(values.id()),
                values.reference(),
                values.alias(),
                RegisterSchools.of(last.map(Attendance::school).orElse(null), schools),
                last.map(Attendance::classYear).orElse(0),
                kind,
                kind.isEmpty() ? "" : Objects.requireNonNull(kinds.get(kind)).name(),
                values.entitledUntil(),
                state(values, last, ending));
    }

    private RenewalState state(CaseValues values, Optional<Attendance> last, Optional<Entitlement> ending) {
        LocalDate end = values.contract().until();
        if (end != null && end.isBefore(begin)) {
            return RenewalState.ENDS;
        }
        if (last.isEmpty()
                || values.attendances().stream().anyMatch(one -> !one.from().isBefore(begin))) {
            return RenewalState.DONE;
        }
        if (last.get().classYear() >= lastClass(last.get())) {
            return RenewalState.LAST_CLASS;
        }
        return ending.isPresent() ? RenewalState.NEEDS_PROOF : RenewalState.CLASS_ONLY;
    }

    /** The latest proof of the old school year, unless one holds in the new. */
    static Optional<Entitlement> ending(CaseValues values, LocalDate begin) {
        if (values.entitlements().stream().anyMatch(one -> !one.until().isBefore(begin))) {
            return Optional.empty();
        }
        return values.entitlements().stream()
                .filter(one -> !one.until().isBefore(begin.minusYears(1)))
                .max(Comparator.comparing(Entitlement::until));
    }

    /** Class 13 for a school that is not in the register. */
    private int lastClass(Attendance attendance) {
        SchoolId school = attendance.school();
        return school == null ? HIGHEST_CLASS : lastClasses.getOrDefault(school, HIGHEST_CLASS);
    }

    private Optional<Entitlement> ending(CaseValues values) {
        return ending(values, begin);
    }
}
