package de.medienplan.rollout.ui;

import de.medienplan.planning.Scenario;
import de.medienplan.rollout.outlook.PlanStanding;
import de.medienplan.rollout.outlook.SchoolStanding;
import de.medienplan.rollout.outlook.Standing;
import de.medienplan.shared.Formats;
import de.medienplan.shared.Quarter;
import de.medienplan.ui.Translations;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The as-of date and what became of the schools, for the Gantt. */
class GanttProgress {

    private final List<String> periods;
    private final LocalDate day;
    private final Map<String, SchoolStanding> schools = new HashMap<>();

    GanttProgress(PlanStanding standing) {
        periods = standing.plan().scenario().periods().stream()
                .map(Scenario.Period::id)
                .toList();
        day = standing.day();
        standing.schools().forEach(school -> schools.put(school.id(), school));
    }

    GanttData.@Nullable Today today() {
        Quarter quarter = Quarter.of(day);
        int number = periods.indexOf(quarter.toString());
        if (number < 0) {
            return null;
        }
        double passed = (double) ChronoUnit.DAYS.between(quarter.firstDay(), day)
                / (ChronoUnit.DAYS.between(quarter.firstDay(), quarter.lastDay()) + 1);
        return new GanttData.Today(
                number + passed, Translations.text("progress.gantt.today", Formats.date(day, Translations.locale())));
    }

    GanttData.@Nullable Now of(String id) {
        SchoolStanding school = schools.get(id);
        if (school == null || school.report() == null) {
            return null;
        }
        int start = periods.indexOf(String.valueOf(school.now().start()));
        int end = periods.indexOf(String.valueOf(school.now().completion()));
        return start < 0 || end < start
                ? null
                : new GanttData.Now(start, end - start + 1, tone(school.standing()), label(school));
    }

    private static String tone(Standing standing) {
        return standing.late() ? "late" : standing == Standing.DONE ? "done" : "underWay";
    }

    private static String label(SchoolStanding school) {
        return Translations.text(school.standing().label())
                + ", "
                + Translations.text(
                        "progress.gantt.now",
                        Formats.quarter(school.now().start()),
                        Formats.quarter(school.now().completion()));
    }

    /** Its state for those who hear the row read out; empty for a school that is to come. */
    String words(String id) {
        SchoolStanding school = schools.get(id);
        if (school == null || school.standing() == Standing.TO_COME || school.standing() == Standing.UNPLANNED) {
            return "";
        }
        return " "
                + (school.report() == null ? Translations.text(school.standing().label()) : label(school)) + ".";
    }
}
