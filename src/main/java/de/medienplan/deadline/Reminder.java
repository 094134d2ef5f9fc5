package de.medienplan.deadline;

/**
 * A deadline group that has come within 21, 14 or 7 days.
 *
 * @param threshold the closest of the three that is reached; ticking off holds until the next one
 */
public record Reminder(DeadlineGroup group, long daysLeft, int threshold) {

    static final int FIRST = 21;
    static final int SECOND = 14;
    static final int LAST = 7;

    /** 0 if it is not time to remind yet. */
    static int threshold(long daysLeft) {
        if (daysLeft <= LAST) {
            return LAST;
        }
        if (daysLeft <= SECOND) {
            return SECOND;
        }
        return daysLeft <= FIRST ? FIRST : 0;
    }
}
