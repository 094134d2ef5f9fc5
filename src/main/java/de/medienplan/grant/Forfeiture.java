package de.medienplan.grant;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What a programme loses under a plan, in whole euros as the planner counts.
 *
 * @param forfeitedOn the day after which nothing can be completed any more
 * @param baseLost base amounts of schools that do not complete in time
 * @param poolLost what no school in time can use of the pool
 * @param beyondRescue part of the pool that is lost even if every school that still can completes in time
 * @param schools the schools that lose their grant, first those that can still be saved and miss by least
 */
public record Forfeiture(
        String programmeCode,
        String programmeName,
        LocalDate forfeitedOn,
        long baseReceived,
        long baseLost,
        long poolReceived,
        long poolLost,
        long beyondRescue,
        List<SchoolForfeiture> schools) {

    public Forfeiture {
        schools = List.copyOf(schools);
    }

    public long lost() {
        return baseLost + poolLost;
    }

    /** What of it would be saved if every school that still can completed in time. */
    public long savable() {
        return schools.stream().mapToLong(SchoolForfeiture::saved).sum();
    }

    /**
     * The days after which money is lost for good, since a school that has not started by then cannot complete in time;
     * last, without such a day, what nothing can save. Adds up to {@link #lost}.
     */
    public List<Cutoff> cutoffs() {
        SortedMap<LocalDate, List<SchoolForfeiture>> byStart = schools.stream()
                .filter(SchoolForfeiture::possible)
                .collect(Collectors.groupingBy(SchoolForfeiture::lastStart, TreeMap::new, Collectors.toList()));
        List<Cutoff> cutoffs = new ArrayList<>();
        byStart.forEach((day, late) -> cutoffs.add(new Cutoff(day, forfeitedOn, late.size(), sum(late), pool(late))));
        List<SchoolForfeiture> gone =
                schools.stream().filter(school -> !school.possible()).toList();
        long poolSaved = cutoffs.stream().mapToLong(Cutoff::pool).sum();
        if (!gone.isEmpty() || poolLost > poolSaved) {
            cutoffs.add(new Cutoff(null, forfeitedOn, gone.size(), sum(gone), poolLost - poolSaved));
        }
        return cutoffs;
    }

    private static long sum(List<SchoolForfeiture> schools) {
        return schools.stream().mapToLong(SchoolForfeiture::base).sum();
    }

    private static long pool(List<SchoolForfeiture> schools) {
        return schools.stream().mapToLong(SchoolForfeiture::pool).sum();
    }
}
