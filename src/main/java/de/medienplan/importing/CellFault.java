package de.medienplan.importing;

import de.medienplan.shared.Message;

/** A cell that cannot be read, such as {@code #REF!}. */
record CellFault(int column, String value, Message reason) {}
