package de.medienplan.device;

/** Codes of the groups that DS 1000/2020, 4.5 names in its three bullets. */
public final class PaperGroups {

    /** Tablets of pupils and teachers, 1 post per 1,500. */
    public static final String PERSONAL_TABLET = "PERSONAL_TABLET";

    /** Devices in computer rooms, 1 post per 700. */
    public static final String COMPUTER_ROOM = "COMPUTER_ROOM";

    /** Board systems and class sets: one bullet without a ratio of its own. */
    public static final String BOARD_AND_CLASS_SET = "BOARD_AND_CLASS_SET";

    private PaperGroups() {}
}
