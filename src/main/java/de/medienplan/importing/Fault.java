package de.medienplan.importing;

import de.medienplan.shared.Message;

/**
 * One thing in a file that keeps it from being imported.
 *
 * @param row line or row number in the file, counted from 1
 * @param column header of the column, empty if the whole row is meant
 * @param value what stands there
 */
public record Fault(int row, String column, String value, Message reason) {}
