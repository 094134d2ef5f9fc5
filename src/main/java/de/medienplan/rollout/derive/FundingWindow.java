package de.medienplan.rollout.derive;

import de.medienplan.grant.ProgrammeField;
import de.medienplan.grant.ProgrammeTerms;
import de.medienplan.planning.Scenario;
import de.medienplan.shared.Quarter;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * When schools are funded by a programme.
 *
 * @param programme its code
 * @param earliestStart no school that starts earlier, e.g. {@code 2026-Q1}
 * @param lastCompletion no school that completes later
 */
public record FundingWindow(String programme, String earliestStart, String lastCompletion) {

    /**
     * The quarters of the horizon that lie within the programme's dates as a whole; empty if there are none. Where the
     * first or the last day of implementation is not known, the programme's term counts.
     *
     * @param periods the horizon
     */
    public static Optional<FundingWindow> of(ProgrammeTerms programme, List<Scenario.Period> periods) {
        Optional<LocalDate> from =
                programme.date(ProgrammeField.START_FROM).or(() -> programme.date(ProgrammeField.RUNS_FROM));
        Optional<LocalDate> until =
                programme.date(ProgrammeField.COMPLETION_UNTIL).or(() -> programme.date(ProgrammeField.RUNS_UNTIL));
        List<String> within = periods.stream()
                .map(Scenario.Period::id)
                .filter(period ->
                        from.isEmpty() || !Quarter.parse(period).firstDay().isBefore(from.get()))
                .filter(period ->
                        until.isEmpty() || !Quarter.parse(period).lastDay().isAfter(until.get()))
                .toList();
        return within.isEmpty()
                ? Optional.empty()
                : Optional.of(new FundingWindow(programme.code(), within.getFirst(), within.getLast()));
    }

    static FundingWindow of(Scenario.Programme programme) {
        return new FundingWindow(programme.id(), programme.earliestStartPeriod(), programme.lastCompletionPeriod());
    }

    boolean overlaps(FundingWindow other) {
        return earliestStart.compareTo(other.lastCompletion) <= 0 && other.earliestStart.compareTo(lastCompletion) <= 0;
    }
}
