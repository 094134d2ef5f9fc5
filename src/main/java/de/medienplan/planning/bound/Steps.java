package de.medienplan.planning.bound;

/**
 * How many steps of posts what is live needs.
 *
 * @param spare what the existing posts serve beyond what is live anyhow; may be negative
 * @param perStep what a step serves
 * @param least fewest steps, whatever is live
 * @param most more are not to be had
 */
record Steps(long spare, long perStep, long least, long most) {

    /** Never below {@link #least}; may be above {@link #most}. */
    long needed(long weight) {
        long missing = weight - spare;
        return Math.max(least, missing <= 0 ? 0 : (missing + perStep - 1) / perStep);
    }

    /** What so many steps serve. */
    long served(long steps) {
        return spare + steps * perStep;
    }

    /** With narrower limits. */
    Steps within(long fewest, long highest) {
        return new Steps(spare, perStep, Math.max(least, fewest), Math.min(most, highest));
    }
}
