package de.medienplan.rollout.progress;

import de.medienplan.planning.ScenarioSchool;
import de.medienplan.shared.Quarter;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What a report means for a school of a scenario (planning model, version 2, rule 1): when it really began, how long it
 * really takes, what was paid and is still to be paid. Works that should be done and are not are expected to be done in the
 * quarter of today.
 *
 * @param today the quarter of the day that counts
 * @param quarters of the scenario; works that take longer count as completed in the last, see {@link #beyond}
 */
record SchoolFacts(ScenarioSchool school, ProgressReport report, Quarter today, Quarters quarters) {

    Quarter first() {
        return quarters.first();
    }

    Quarter last() {
        return quarters.last();
    }

    /** Quarter of the completion, real or expected; for a school that has not begun only if a date was reported. */
    Optional<Quarter> completion() {
        LocalDate begun = report.begunOn();
        LocalDate reported = report.completion();
        if (report.done() && reported != null) {
            return Optional.of(Quarter.of(reported));
        }
        Quarter expected = reported != null
                ? Quarter.of(reported)
                : begun == null ? null : Quarter.of(begun).plus(school.plannedDuration() - 1);
        return Optional.ofNullable(expected).map(quarter -> later(quarter, today));
    }

    /** Whether the works end after the scenario does. */
    boolean beyond() {
        return completion().filter(quarter -> quarter.compareTo(last()) > 0).isPresent();
    }

    /** The quarter before which a school that has not begun cannot start, because a later date was reported. */
    Optional<Quarter> delayedStart() {
        return report.state() == ProgressState.DELAYED && !report.begun()
                ? completion().map(quarter -> quarter.plus(1 - school.plannedDuration()))
                : Optional.empty();
    }

    /** Empty while the school has not begun. */
    Optional<ScenarioSchool.Progress> progress() {
        LocalDate begun = report.begunOn();
        if (!report.begun() || begun == null || Quarter.of(begun).compareTo(last()) > 0) {
            return Optional.empty();
        }
        Quarter start = later(Quarter.of(begun), first());
        Quarter end = earlier(later(completion().orElse(start), start), last());
        return Optional.of(new ScenarioSchool.Progress(start.toString(), end.since(start) + 1, payments(start, end)));
    }

    /** Euros by budget year; null for equal instalments of the investment. */
    private @Nullable Map<Integer, Long> payments(Quarter start, Quarter end) {
        BigDecimal total = report.total();
        if (report.payments().isEmpty() && total == null) {
            return null;
        }
        Map<Integer, Long> payments = new TreeMap<>();
        report.payments().forEach((year, amount) -> payments.put(year, euros(amount)));
        long paid = payments.values().stream().mapToLong(Long::longValue).sum();
        long planned = report.done() ? paid : Math.max(school.investment(), paid);
        long rest = Math.max(0, (total == null ? planned : euros(total)) - paid);
        Quarter from = payments.isEmpty() ? start : earlier(later(start, today), last());
        spread(payments, rest, from, later(end, from));
        payments.keySet().removeIf(year -> !quarters.pays(year));
        return payments;
    }

    /** Equal instalments in the quarters, cut like those of the planning model. */
    private void spread(Map<Integer, Long> payments, long amount, Quarter from, Quarter to) {
        int count = to.since(from) + 1;
        for (int k = 0; k < count; k++) {
            long instalment = amount * (k + 1) / count - amount * k / count;
            payments.merge(quarters.budgetYear(from.plus(k)), instalment, Long::sum);
        }
        payments.values().removeIf(euros -> euros == 0);
    }

    private static long euros(BigDecimal amount) {
        return amount.setScale(0, RoundingMode.HALF_UP).longValueExact();
    }

    private static Quarter later(Quarter one, Quarter other) {
        return one.compareTo(other) >= 0 ? one : other;
    }

    private static Quarter earlier(Quarter one, Quarter other) {
        return one.compareTo(other) <= 0 ? one : other;
    }
}
