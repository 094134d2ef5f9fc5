package de.medienplan.grant.ui;

import de.medienplan.grant.ApplicationRow;
import de.medienplan.grant.ApplicationState;
import de.medienplan.ui.Status;
import de.medienplan.ui.Tone;
import de.medienplan.ui.Translations;

/** The state of an application as word plus colour; a partial approval says so. */
final class StateBadge {

    private StateBadge() {}

    static Status of(ApplicationRow row) {
        String word = text(row);
        return new Status(word, tone(row.state()));
    }

    static String text(ApplicationRow row) {
        boolean partly = row.isPartlyApproved() && row.state() == ApplicationState.APPROVED;
        return partly
                ? Translations.text("grant.state.partly")
                : Translations.text(row.state().label());
    }

    private static Tone tone(ApplicationState state) {
        return switch (state) {
            case PREPARING -> Tone.NEUTRAL;
            case SUBMITTED -> Tone.NOTICE;
            case APPROVED, IMPLEMENTED, DRAWN -> Tone.WARNING;
            case SETTLED -> Tone.GOOD;
            case REJECTED, FORFEITED -> Tone.DANGER;
            case WITHDRAWN -> Tone.NEUTRAL;
        };
    }
}
