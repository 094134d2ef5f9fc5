package de.medienplan.rollout.outlook;

import de.medienplan.planning.Evaluation;
import de.medienplan.planning.ScenarioSchool;
import de.medienplan.rollout.progress.ProgressReport;
import de.medienplan.rollout.progress.ProgressState;
import de.medienplan.school.SchoolId;
import de.medienplan.shared.Quarter;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A school of a plan on a day: planned and as it is now.
 *
 * @param registerId null if the register does not know it
 * @param planned what the plan says
 * @param now the same with what was reported
 * @param report what was reported last; null if nothing
 */
public record SchoolStanding(
        ScenarioSchool school,
        @Nullable SchoolId registerId,
        Evaluation.SchoolRow planned,
        Evaluation.SchoolRow now,
        @Nullable ProgressReport report,
        Standing standing) {

    static SchoolStanding of(
            ScenarioSchool school,
            @Nullable SchoolId registerId,
            Evaluation.SchoolRow planned,
            Evaluation.SchoolRow now,
            @Nullable ProgressReport report,
            Quarter today) {
        return new SchoolStanding(school, registerId, planned, now, report, standing(planned, now, report, today));
    }

    private static Standing standing(
            Evaluation.SchoolRow planned, Evaluation.SchoolRow now, @Nullable ProgressReport report, Quarter today) {
        if (report != null && report.done()) {
            return Standing.DONE;
        }
        if (report != null && report.begun()) {
            boolean late = report.state() == ProgressState.DELAYED || after(now.completion(), planned.completion());
            return late ? Standing.WORKS_LATE : Standing.UNDER_WAY;
        }
        String start = planned.start();
        if (start == null) {
            return Standing.UNPLANNED;
        }
        boolean over = Quarter.isQuarter(start) && Quarter.parse(start).compareTo(today) < 0;
        boolean delayed = report != null && report.state() == ProgressState.DELAYED;
        return over || delayed ? Standing.START_LATE : Standing.TO_COME;
    }

    private static boolean after(@Nullable String period, @Nullable String planned) {
        return period != null && planned != null && period.compareTo(planned) > 0;
    }

    public String id() {
        return school.id();
    }

    public String name() {
        return school.name();
    }

    /** Whether nobody knows when it goes live: its start is over, and no later one was reported. */
    public boolean dateOpen() {
        return standing == Standing.START_LATE && !moved();
    }

    /** Whether its dates are not those of the plan. */
    public boolean moved() {
        return !Objects.equals(planned.start(), now.start()) || !Objects.equals(planned.completion(), now.completion());
    }
}
