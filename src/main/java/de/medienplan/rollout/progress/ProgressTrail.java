package de.medienplan.rollout.progress;

import de.medienplan.history.Actor;
import de.medienplan.identity.MayPlan;
import de.medienplan.identity.MayRead;
import de.medienplan.school.SchoolId;
import de.medienplan.shared.Message;
import de.medienplan.shared.UserException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * How far the schools are, as reported. Reports are added and never changed, so the state on any day of the past can be
 * told again, also as it was known then.
 */
@Service
@Transactional
public class ProgressTrail {

    private final ProgressRepository reports;
    private final Clock clock;

    ProgressTrail(ProgressRepository reports, Clock clock) {
        this.reports = reports;
        this.clock = clock;
    }

    /** By school of the register what counts on the day; schools without a report are missing. */
    @MayRead
    @Transactional(readOnly = true)
    public Map<SchoolId, ProgressReport> at(LocalDate day) {
        return bySchool(reports.at(day, null));
    }

    /** The same as it was known at a moment: what was reported or withdrawn later does not count. */
    @MayRead
    @Transactional(readOnly = true)
    public Map<SchoolId, ProgressReport> at(LocalDate day, Instant known) {
        return bySchool(reports.at(day, known));
    }

    /** All reports of a school, the latest first, also withdrawn ones. */
    @MayRead
    @Transactional(readOnly = true)
    public List<ProgressReport> of(SchoolId schoolId) {
        return reports.of(schoolId);
    }

    /** By school the number of its latest report, which the next one must follow. */
    @MayRead
    @Transactional(readOnly = true)
    public Map<SchoolId, Long> latest() {
        return reports.latestIds();
    }

    /**
     * Adds a report.
     *
     * @return its number
     * @throws UserException if it cannot be true; names the field
     * @throws OptimisticLockingFailureException if somebody else reported about the school meanwhile
     */
    @MayPlan
    public long report(ProgressDraft draft) {
        ProgressCheck.check(draft, LocalDate.now(clock));
        try {
            return reports.insert(draft, Actor.current());
        } catch (DuplicateKeyException race) {
            throw new OptimisticLockingFailureException("reported meanwhile: school " + draft.schoolId(), race);
        }
    }

    /** Adds all or none of them; see {@link #report}. */
    @MayPlan
    public List<Long> reportAll(List<ProgressDraft> drafts) {
        return drafts.stream().map(this::report).toList();
    }

    /** Takes reports made by mistake back; they stay visible and count no more. */
    @MayPlan
    public void withdraw(List<Long> ids) {
        for (long id : ids) {
            if (!reports.withdraw(id, Actor.current())) {
                throw new UserException(Message.of("progress.withdrawn"));
            }
        }
    }

    private static Map<SchoolId, ProgressReport> bySchool(List<ProgressReport> found) {
        return found.stream().collect(Collectors.toMap(ProgressReport::schoolId, Function.identity()));
    }
}
