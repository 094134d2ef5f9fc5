package de.medienplan.api;

import de.medienplan.rollout.progress.ProgressReport;
import de.medienplan.rollout.progress.ProgressState;
import de.medienplan.school.SchoolRow;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A report on the works at a school.
 *
 * @param id the one that the next report has to follow
 * @param reportedOn the day for which it holds
 * @param withdrawn whether it counts no more, because it was made by mistake
 */
record ProgressAnswer(
        long id,
        SchoolRef school,
        LocalDate reportedOn,
        ProgressState state,
        Dates dates,
        Euros euros,
        String note,
        boolean withdrawn,
        Recorded recorded) {

    /** @param completion real if done, else as expected */
    record Dates(@Nullable LocalDate begunOn, @Nullable LocalDate completion) {}

    /**
     * @param total what the works cost in the end, as now expected; null: as planned
     * @param payments euros really paid by budget year
     * @param paid euros of all years
     */
    record Euros(@Nullable String total, SortedMap<Integer, String> payments, String paid) {}

    record Recorded(Instant at, String by) {}

    static ProgressAnswer of(ProgressReport report, SchoolRow school) {
        SortedMap<Integer, String> payments = new TreeMap<>();
        report.payments().forEach((year, euros) -> payments.put(year, known(Money.of(euros))));
        return new ProgressAnswer(
                report.id(),
                SchoolRef.of(school),
                report.reportedOn(),
                report.state(),
                new Dates(report.begunOn(), report.completion()),
                new Euros(Money.of(report.total()), payments, known(Money.of(report.paid()))),
                report.note(),
                report.withdrawn(),
                new Recorded(report.recordedAt(), report.recordedBy()));
    }

    private static String known(@Nullable String euros) {
        return Objects.requireNonNull(euros);
    }
}
