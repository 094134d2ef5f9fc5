package de.medienplan.importing;

import de.medienplan.shared.Message;

/**
 * Something in a file that does not keep it from being imported, but that the user should know.
 *
 * @param leftOut whether the row is not imported
 */
public record Hint(int row, String column, String value, Message reason, boolean leftOut) implements Remark {}
