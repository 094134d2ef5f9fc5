package de.medienplan.rollout.run;

import de.medienplan.planning.ScenarioSchool;
import de.medienplan.rollout.progress.ProgressDraft;
import de.medienplan.rollout.progress.ProgressState;
import de.medienplan.rollout.progress.ProgressTrail;
import de.medienplan.school.SampleDay;
import de.medienplan.school.SchoolId;
import de.medienplan.shared.Message;
import de.medienplan.shared.Quarter;
import de.medienplan.shared.Texts;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * How the works at a school of the running sample went: mostly as planned, every fourth a quarter longer, every fifth of
 * those that should have begun last quarter not yet begun, some dearer and some cheaper.
 *
 * @param start as planned
 * @param number of the school in the order of the starts, which decides what happened
 */
record SampleWorks(ScenarioSchool school, Quarter start, int number, SampleDay sample) {

    private static final int LATE = 4;
    private static final int NOT_BEGUN = 5;

    /** Reports what is known by the day of loading. */
    int report(ProgressTrail trail, SchoolId schoolId) {
        LocalDate begun = start.firstDay().plusDays(3 + number * 5L % 20);
        boolean held = start.next().equals(sample.quarter()) && number % NOT_BEGUN == 0;
        if (held || begun.isAfter(sample.day())) {
            return 0;
        }
        long first = trail.report(draft(schoolId, null, begun, ProgressState.BEGUN, begun, null));
        LocalDate completion = end().lastDay().minusDays(5 + number * 7L % 40);
        if (completion.isBefore(sample.day())) {
            trail.report(draft(schoolId, first, completion, ProgressState.DONE, begun, completion));
            return 2;
        }
        LocalDate told = begun.plusDays(20).isAfter(sample.day()) ? sample.day() : begun.plusDays(20);
        if (late()) {
            trail.report(draft(schoolId, first, told, ProgressState.DELAYED, begun, completion));
            return 2;
        }
        return 1;
    }

    private boolean late() {
        return number % LATE == 1;
    }

    private Quarter end() {
        return start.plus(school.plannedDuration() - (late() ? 0 : 1));
    }

    private ProgressDraft draft(
            SchoolId schoolId,
            @Nullable Long follows,
            LocalDate day,
            ProgressState state,
            LocalDate begun,
            @Nullable LocalDate completion) {
        boolean done = state == ProgressState.DONE;
        String note = state == ProgressState.DELAYED ? "rollout.samples.delayed" : "rollout.samples.note";
        return new ProgressDraft(
                schoolId,
                follows,
                day,
                state,
                begun,
                completion,
                done ? total() : null,
                done ? payments(day) : new TreeMap<>(),
                Texts.german(Message.of(note)));
    }

    private BigDecimal total() {
        long percent = number % 6 == 2 ? 107 : number % 5 == 3 ? 96 : 100;
        return BigDecimal.valueOf(school.investment() * percent / 100);
    }

    /** In equal parts by the quarters of the works, the last part by the day of completion. */
    private SortedMap<Integer, BigDecimal> payments(LocalDate completion) {
        SortedMap<Integer, BigDecimal> payments = new TreeMap<>();
        long total = total().longValueExact();
        int count = Math.max(1, Quarter.of(completion).since(start) + 1);
        for (int k = 0; k < count; k++) {
            long part = total * (k + 1) / count - total * k / count;
            payments.merge(start.plus(k).year(), BigDecimal.valueOf(part), BigDecimal::add);
        }
        return payments;
    }
}
