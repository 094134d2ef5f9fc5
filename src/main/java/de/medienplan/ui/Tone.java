package de.medienplan.ui;

import java.util.Locale;

/** How urgent something is. Always shown together with a word. */
public enum Tone {
    NEUTRAL,
    GOOD,
    NOTICE,
    WARNING,
    DANGER;

    String attribute() {
        return name().toLowerCase(Locale.ROOT);
    }
}
