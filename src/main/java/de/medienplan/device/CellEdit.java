package de.medienplan.device;

import org.jspecify.annotations.Nullable;

/**
 * One changed cell.
 *
 * @param seen what the user saw before typing, null for nothing; a different stored value refuses the change
 * @param typed the new count, null to remove it
 */
public record CellEdit(
        CellKey cell, @Nullable Integer seen, @Nullable Integer typed) {}
