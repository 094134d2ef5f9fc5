package de.medienplan.grant;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.ToLongFunction;

/**
 * What a plan forfeits of all its programmes, added up. Whole euros, as the planner counts.
 *
 * @param programmes one entry for each programme of the plan
 * @param planned the forfeited grants in the cost of the plan, computed by the planner on its own
 */
public record ForfeitureReport(List<Forfeiture> programmes, long planned) {

    public ForfeitureReport {
        programmes = List.copyOf(programmes);
    }

    public long baseReceived() {
        return sum(Forfeiture::baseReceived);
    }

    public long poolReceived() {
        return sum(Forfeiture::poolReceived);
    }

    /** Whether any programme gives base amounts. */
    public boolean hasBase() {
        return programmes.stream().anyMatch(one -> one.baseReceived() + one.baseLost() > 0);
    }

    public long baseLost() {
        return sum(Forfeiture::baseLost);
    }

    public long poolLost() {
        return sum(Forfeiture::poolLost);
    }

    public long lost() {
        return sum(Forfeiture::lost);
    }

    /** What of it would be saved if every school that still can completed in time. */
    public long savable() {
        return sum(Forfeiture::savable);
    }

    /** Schools that lose a grant, counted once for each programme. */
    public int schools() {
        return Math.toIntExact(sum(programme -> programme.schools().size()));
    }

    private long sum(ToLongFunction<Forfeiture> amount) {
        return programmes.stream().mapToLong(amount).sum();
    }

    /** Programme by programme, in each the earliest first and last what nothing can save. */
    public List<Cutoff> cutoffs() {
        return programmes.stream()
                .flatMap(programme -> programme.cutoffs().stream())
                .toList();
    }

    /** What is lost, added up by cutoff. */
    public long cutoffTotal() {
        return cutoffs().stream().mapToLong(Cutoff::total).sum();
    }

    /** The earliest last day on which a start still saves something; empty if nothing can be saved. */
    public Optional<LocalDate> firstCutoff() {
        return cutoffs().stream()
                .map(Cutoff::lastStart)
                .filter(Objects::nonNull)
                .min(LocalDate::compareTo);
    }

    /** The days on which money is forfeited, each once. */
    public List<LocalDate> days() {
        return programmes.stream()
                .filter(programme -> programme.lost() > 0)
                .map(Forfeiture::forfeitedOn)
                .distinct()
                .toList();
    }

    /** Whether cutoffs, programmes and the planner come to the same euro. */
    public boolean reconciles() {
        return cutoffTotal() == lost() && agreesWithPlanner();
    }

    /** Whether the programmes and the planner come to the same euro. */
    public boolean agreesWithPlanner() {
        return lost() == planned;
    }
}
