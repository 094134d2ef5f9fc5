package de.medienplan.grant;

import de.medienplan.shared.Quarter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a programme loses under a plan, in whole euros as the planner counts.
 *
 * @param lapsesOn the day after which nothing can be completed any more
 * @param baseLost base amounts of schools that do not complete in time
 * @param poolLost what no school in time can use of the pool
 * @param beyondRescue part of the pool that is lost even if every school that still can completes in time
 * @param schools the schools that lose their grant, first those that can still be saved and miss by least
 */
public record Lapse(
        String programmeCode,
        String programmeName,
        LocalDate lapsesOn,
        long baseReceived,
        long baseLost,
        long poolReceived,
        long poolLost,
        long beyondRescue,
        List<SchoolLapse> schools) {

    public Lapse {
        schools = List.copyOf(schools);
    }

    public long lost() {
        return baseLost + poolLost;
    }

    /** What of it would be saved if every school that still can completed in time. */
    public long savable() {
        return schools.stream().mapToLong(SchoolLapse::saved).sum();
    }

    /**
     * The days after which money is lost for good, since a school that has not started by then cannot complete in time;
     * last, without such a day, what nothing can save. Adds up to {@link #lost}.
     */
    public List<Step> steps() {
        SortedMap<LocalDate, List<SchoolLapse>> byStart = schools.stream()
                .filter(SchoolLapse::possible)
                .collect(Collectors.groupingBy(SchoolLapse::lastStart, TreeMap::new, Collectors.toList()));
        List<Step> steps = new ArrayList<>();
        byStart.forEach((day, late) -> steps.add(new Step(day, lapsesOn, late.size(), sum(late), pool(late))));
        List<SchoolLapse> gone =
                schools.stream().filter(school -> !school.possible()).toList();
        long poolSaved = steps.stream().mapToLong(Step::pool).sum();
        if (!gone.isEmpty() || poolLost > poolSaved) {
            steps.add(new Step(null, lapsesOn, gone.size(), sum(gone), poolLost - poolSaved));
        }
        return steps;
    }

    private static long sum(List<SchoolLapse> schools) {
        return schools.stream().mapToLong(SchoolLapse::base).sum();
    }

    private static long pool(List<SchoolLapse> schools) {
        return schools.stream().mapToLong(SchoolLapse::pool).sum();
    }

    /**
     * Money that hangs on one day.
     *
     * @param lastStart last day on which its schools can start; null if nothing can save it
     * @param lapsesOn the day on which it lapses
     */
    public record Step(@Nullable LocalDate lastStart, LocalDate lapsesOn, int schools, long base, long pool) {

        public long total() {
            return base + pool;
        }
    }

    /**
     * @param completion last day of the quarter in which the plan completes it; null if unplanned
     * @param base base amount that lapses
     * @param pool what completing in time would save of the pool, after the schools above
     * @param startFrom first day on which it may start: programme, building and the day of looking allow it
     * @param startBy first day of the last quarter in which it would have to start
     */
    public record SchoolLapse(
            @Nullable Long schoolId,
            String name,
            @Nullable LocalDate completion,
            long base,
            long poolEligible,
            long pool,
            LocalDate startFrom,
            LocalDate startBy,
            LocalDate completeBy) {

        SchoolLapse saving(long euros) {
            return new SchoolLapse(
                    schoolId, name, completion, base, poolEligible, euros, startFrom, startBy, completeBy);
        }

        /** Whether it can complete in time at all. */
        public boolean possible() {
            return !startFrom.isAfter(startBy);
        }

        /** Last day of the quarter in which it would have to start. */
        public LocalDate lastStart() {
            return Quarter.of(startBy).lastDay();
        }

        /** What completing in time would save; nothing if it cannot. */
        public long saved() {
            return possible() ? base + pool : 0;
        }
    }
}
