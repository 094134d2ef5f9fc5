package de.medienplan.deadline.ui;

import de.medienplan.deadline.Urgency;
import de.medienplan.ui.Status;
import de.medienplan.ui.Tone;
import de.medienplan.ui.Translations;

/** Urgency as word plus colour. */
final class UrgencyBadge {

    private UrgencyBadge() {}

    static Status of(long daysLeft) {
        Urgency urgency = Urgency.of(daysLeft);
        return new Status(Translations.text(urgency.label()), tone(urgency));
    }

    private static Tone tone(Urgency urgency) {
        return switch (urgency) {
            case OVERDUE, URGENT -> Tone.DANGER;
            case SOON -> Tone.WARNING;
            case AHEAD -> Tone.NOTICE;
            case LATER -> Tone.NEUTRAL;
        };
    }
}
