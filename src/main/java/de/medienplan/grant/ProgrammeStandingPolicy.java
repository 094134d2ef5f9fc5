package de.medienplan.grant;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Where a programme stands on a day. Its own dates decide: it is closed when all of them are past, the settlement
 * included, and planned before the first. While the last day of implementation or of settlement is open, no other date
 * closes it. Where no date is known, what somebody entered as its state counts. Source of the dates: the programme's
 * figures; the order of steps is that of the directive DigitalPakt Schule of 08.08.2019.
 */
public final class ProgrammeStandingPolicy {

    private static final List<ProgrammeField> BEGIN =
            List.of(ProgrammeField.RUNS_FROM, ProgrammeField.START_FROM, ProgrammeField.APPLICATION_FROM);
    private static final List<ProgrammeField> END =
            List.of(ProgrammeField.RUNS_UNTIL, ProgrammeField.COMPLETION_UNTIL, ProgrammeField.SETTLEMENT_UNTIL);

    private static final List<ProgrammeField> LAST =
            List.of(ProgrammeField.COMPLETION_UNTIL, ProgrammeField.SETTLEMENT_UNTIL);

    private ProgrammeStandingPolicy() {}

    public static ProgrammeState on(LocalDate day, ProgrammeTerms programme) {
        Optional<LocalDate> end = dates(programme, END).max(Comparator.naturalOrder());
        if (end.isPresent() && day.isAfter(end.get())) {
            boolean open = LAST.stream().anyMatch(programme::isOpen);
            return open && programme.state() != ProgrammeState.CLOSED ? ProgrammeState.RUNNING : ProgrammeState.CLOSED;
        }
        Optional<LocalDate> begin = dates(programme, BEGIN).min(Comparator.naturalOrder());
        if (begin.isPresent() && day.isBefore(begin.get())) {
            return ProgrammeState.PLANNED;
        }
        return end.isPresent() ? ProgrammeState.RUNNING : programme.state();
    }

    /** Current ones first, closed ones last; the order stays otherwise. */
    public static List<ProgrammeTerms> currentFirst(LocalDate day, List<ProgrammeTerms> programmes) {
        return programmes.stream()
                .sorted(Comparator.comparing(programme -> on(day, programme) == ProgrammeState.CLOSED))
                .toList();
    }

    private static Stream<LocalDate> dates(ProgrammeTerms programme, List<ProgrammeField> fields) {
        return fields.stream().flatMap(field -> programme.date(field).stream());
    }
}
