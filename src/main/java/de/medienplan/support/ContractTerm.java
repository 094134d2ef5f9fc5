package de.medienplan.support;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The term of a contract that is decided on next.
 *
 * @param endsOn last day; null while it runs without an end
 * @param noticeBy last day to give notice; null if none is needed
 * @param renewedUntil last day of the term that follows unless notice is given; null if none follows by itself
 */
public record ContractTerm(
        @Nullable LocalDate endsOn,
        @Nullable LocalDate noticeBy,
        @Nullable LocalDate renewedUntil) {

    /** The next date by which something must be done: the notice while it lies ahead, else the end; null if neither does. */
    public @Nullable LocalDate dueAfter(LocalDate day) {
        if (isNoticeAhead(day)) {
            return noticeBy;
        }
        return endsOn != null && !endsOn.isBefore(day) ? endsOn : null;
    }

    /** Whether notice can still be given. */
    public boolean isNoticeAhead(LocalDate day) {
        return noticeBy != null && !noticeBy.isBefore(day);
    }

    /** So many months later; the last day of a month stays the last one. */
    static LocalDate later(LocalDate day, int months) {
        LocalDate later = day.plusMonths(months);
        return day.getDayOfMonth() == day.lengthOfMonth() ? later.withDayOfMonth(later.lengthOfMonth()) : later;
    }
}
