package de.medienplan.importing;

import de.medienplan.shared.Message;

/** Something that is said of a place in a file. */
public interface Remark {

    /** The row as the user's program shows it, counted from 1. */
    int row();

    /** Header of the column, empty if the whole row is meant. */
    String column();

    /** What stands there. */
    String value();

    Message reason();
}
