package de.medienplan.subsidy;

import de.medienplan.school.MepPlace;
import de.medienplan.school.SchoolId;
import de.medienplan.school.SchoolLevel;
import de.medienplan.school.SchoolRow;
import de.medienplan.shared.Message;
import de.medienplan.shared.SchoolYear;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which schools of a plan bring cases, and from when: those with parent-financed tablets, which primary schools have not
 * (DS 1000/2020), and not the pilot schools, whose figures the forecast starts from. Families rent for a school year: a school
 * that goes live early in one begins at once, a later one in the next August; {@link Setting#JOIN_MONTHS} says what is early.
 */
final class PlanGrowth {

    private final Map<SchoolId, SchoolRow> register = new HashMap<>();
    private final int monthsToJoin;

    PlanGrowth(List<SchoolRow> schools, int monthsToJoin) {
        this.monthsToJoin = monthsToJoin;
        schools.forEach(school -> register.put(school.id(), school));
    }

    List<PlannedSchool> of(List<SubsidyPlanSource.School> schools) {
        return schools.stream().map(this::planned).toList();
    }

    private PlannedSchool planned(SubsidyPlanSource.School school) {
        LocalDate live = school.live();
        SchoolRow known = school.schoolId() == null ? null : register.get(school.schoolId());
        Message objection = objection(live, known);
        if (live == null || objection != null) {
            return new PlannedSchool(
                    school.name(),
                    school.pupils(),
                    live,
                    null,
                    objection == null ? Message.of("subsidy.forecast.school.unplanned") : objection);
        }
        YearMonth from = firstMonth(live);
        return new PlannedSchool(school.name(), school.pupils(), live, from, counted(live, from, known));
    }

    private static @Nullable Message objection(@Nullable LocalDate live, @Nullable SchoolRow known) {
        if (known != null && known.mepPlace() == MepPlace.PILOT) {
            return Message.of("subsidy.forecast.school.pilot");
        }
        if (known != null && known.level() == SchoolLevel.PRIMARY) {
            return Message.of("subsidy.forecast.school.primary");
        }
        return live == null ? Message.of("subsidy.forecast.school.unplanned") : null;
    }

    private static Message counted(LocalDate live, YearMonth from, @Nullable SchoolRow known) {
        if (known == null) {
            return Message.of("subsidy.forecast.school.unknown");
        }
        return Message.of(
                from.equals(YearMonth.from(live))
                        ? "subsidy.forecast.school.atOnce"
                        : "subsidy.forecast.school.nextYear");
    }

    private YearMonth firstMonth(LocalDate live) {
        SchoolYear year = SchoolYear.of(live);
        return live.isAfter(year.firstDay().plusMonths(monthsToJoin))
                ? YearMonth.from(year.firstDay().plusYears(1))
                : YearMonth.from(live);
    }
}
