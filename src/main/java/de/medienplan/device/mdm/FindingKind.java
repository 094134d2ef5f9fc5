package de.medienplan.device.mdm;

import de.medienplan.shared.Labelled;
import de.medienplan.shared.Message;

/** Why rows of an export are not counted. */
public enum FindingKind implements Labelled {
    /** The location is no school of the register. */
    UNKNOWN_SCHOOL,
    /** No rule names the category of the device. */
    UNKNOWN_MODEL,
    /** The serial number stands in another row, with the same school and category or with a newer date. */
    DUPLICATE,
    /** The same device stands at several places, and nothing says which is right. */
    CONTRADICTION,
    NO_SERIAL,
    /** Lies in the bin of the MDM. */
    TRASHED,
    /** Known to the MDM, but not enrolled. */
    UNMANAGED,
    /** Nobody knows what the file's word for "managed" means. */
    UNCLEAR_STATE,
    /** Another number of fields than the header. */
    BROKEN;

    /** Whether the row is left out although the device may well exist; taking over needs a yes then. */
    public boolean isDoubtful() {
        return this == UNKNOWN_SCHOOL
                || this == UNKNOWN_MODEL
                || this == BROKEN
                || this == NO_SERIAL
                || this == CONTRADICTION
                || this == UNCLEAR_STATE;
    }

    @Override
    public Message label() {
        return Message.of("device.mdm.finding." + name());
    }
}
