package de.medienplan.planning.place;

import org.jspecify.annotations.Nullable;

/**
 * A school that gives way, or moves with another.
 *
 * @param school its id
 * @param from period of its start in the plan in hand, null if it was unplanned
 * @param to period of its new start, null if it is left out
 */
public record Shift(
        String school, @Nullable String from, @Nullable String to) {}
