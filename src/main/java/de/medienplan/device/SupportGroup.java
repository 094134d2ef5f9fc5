package de.medienplan.device;

import de.medienplan.shared.Labelled;
import de.medienplan.shared.Message;

/** With which others a category is counted for first-level posts (DS 1000/2020, 4.5). */
public enum SupportGroup implements Labelled {
    /** Tablets of pupils and teachers, 1 post per 1,500. */
    PERSONAL_TABLET,
    /** 1 post per 700. */
    COMPUTER_ROOM,
    /** Named in one bullet of the paper without a ratio of their own; counted at 700, an interpretation. */
    BOARD_AND_CLASS_SET,
    /** Not looked after by the service desk. */
    NONE;

    @Override
    public Message label() {
        return Message.of("device.group." + name());
    }
}
