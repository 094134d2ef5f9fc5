package de.medienplan.importing;

import de.medienplan.shared.Message;

/** One thing in a file that keeps it from being imported. */
public record Fault(int row, String column, String value, Message reason) implements Remark {}
