package de.medienplan.map;

import de.medienplan.shared.Labelled;
import de.medienplan.shared.Message;

/** What a map shows about the schools. */
public enum MapTheme implements Labelled {
    /** In which wave it is their turn. */
    WAVE,
    /** How far they are, measured by the plan. */
    STATE,
    /** How much first-level support their devices need. */
    SUPPORT;

    @Override
    public Message label() {
        return Message.of("map.theme." + name());
    }
}
