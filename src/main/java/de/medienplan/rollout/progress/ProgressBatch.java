package de.medienplan.rollout.progress;

import de.medienplan.identity.MayPlan;
import de.medienplan.importing.FieldChange;
import de.medienplan.school.SchoolId;
import de.medienplan.shared.Message;
import de.medienplan.shared.UserException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reports about many schools at once, also such that say nothing but a note: shown first, then all or none. A draft that was shown is refused by
 * {@link ProgressTrail#reportAll} if somebody else reported meanwhile.
 */
@Service
@Transactional(readOnly = true)
public class ProgressBatch {

    private final ProgressTrail trail;
    private final Clock clock;

    ProgressBatch(ProgressTrail trail, Clock clock) {
        this.trail = trail;
        this.clock = clock;
    }

    /**
     * A report as it would be stored.
     *
     * @param differences from what counts now; empty if nothing is new
     * @param known whether anything was reported about the school before
     * @param refusal why it cannot be stored; null if it can
     */
    public record Line(
            ProgressDraft draft,
            boolean known,
            List<FieldChange> differences,
            @Nullable UserException refusal) {

        public boolean isNew() {
            return refusal == null && !differences.isEmpty();
        }
    }

    /** What would be reported on the day, school by school of the register. Stores nothing. */
    @MayPlan
    public List<Line> preview(Map<SchoolId, ProgressChange> changes, LocalDate day) {
        Map<SchoolId, Long> latest = trail.latest();
        Map<SchoolId, ProgressReport> present = trail.at(day);
        return changes.entrySet().stream()
                .map(change -> line(
                        change.getValue()
                                .after(change.getKey(), present.get(change.getKey()), latest.get(change.getKey()), day),
                        present.get(change.getKey())))
                .toList();
    }

    private Line line(ProgressDraft draft, @Nullable ProgressReport present) {
        UserException refusal = null;
        try {
            ProgressCheck.check(draft, LocalDate.now(clock));
        } catch (UserException found) {
            refusal = found;
        }
        return new Line(draft, present != null, differences(draft, present), refusal);
    }

    private static List<FieldChange> differences(ProgressDraft draft, @Nullable ProgressReport present) {
        List<FieldChange> found = new ArrayList<>();
        ProgressState before = present == null ? ProgressState.PLANNED : present.state();
        differ(
                found,
                Message.of("progress.field.state"),
                before.label(),
                draft.state().label());
        differ(found, field("begunOn"), present == null ? null : present.begunOn(), draft.begunOn());
        differ(found, field("completion"), present == null ? null : present.completion(), draft.completion());
        differ(found, field("total"), present == null ? null : present.total(), draft.total());
        TreeSet<Integer> years = new TreeSet<>(draft.payments().keySet());
        years.forEach(year -> differ(
                found,
                Message.of("progress.field.paidIn", Integer.toString(year)),
                present == null ? null : present.payments().get(year),
                draft.payments().get(year)));
        if (!draft.note().isEmpty()) {
            differ(
                    found,
                    field("note"),
                    present == null || present.note().isEmpty() ? null : present.note(),
                    draft.note());
        }
        return found;
    }

    private static Message field(String name) {
        return Message.of("progress.field." + name);
    }

    private static void differ(List<FieldChange> found, Message field, @Nullable Object from, @Nullable Object to) {
        if (!Objects.equals(from, to)) {
            found.add(new FieldChange(field, from, to));
        }
    }
}
