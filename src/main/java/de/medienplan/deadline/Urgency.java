package de.medienplan.deadline;

import de.medienplan.shared.Labelled;
import de.medienplan.shared.Message;

/** How soon a deadline is; the thresholds are those of the reminders. */
public enum Urgency implements Labelled {
    OVERDUE,
    /** Within a week. */
    URGENT,
    /** Within three weeks. */
    SOON,
    /** Within three months. */
    AHEAD,
    LATER;

    private static final int AHEAD_DAYS = 92;

    /** @param daysLeft negative once the day has passed; 0 on the day itself */
    public static Urgency of(long daysLeft) {
        if (daysLeft < 0) {
            return OVERDUE;
        }
        if (daysLeft <= Reminder.LAST) {
            return URGENT;
        }
        if (daysLeft <= Reminder.FIRST) {
            return SOON;
        }
        return daysLeft <= AHEAD_DAYS ? AHEAD : LATER;
    }

    @Override
    public Message label() {
        return Message.of("deadline.urgency." + name());
    }
}
