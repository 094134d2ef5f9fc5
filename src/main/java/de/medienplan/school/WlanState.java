package de.medienplan.school;

import de.medienplan.shared.Labelled;
import de.medienplan.shared.Message;

/** Wireless network in the school: fit for tablet classes is what mobile learning needs, everywhere is the MEP standard. */
public enum WlanState implements Labelled {
    NONE,
    PARTIAL,
    TABLET_READY,
    EVERYWHERE;

    @Override
    public Message label() {
        return Message.of("school.wlan." + name());
    }
}
