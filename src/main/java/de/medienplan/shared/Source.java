package de.medienplan.shared;

import java.time.LocalDate;

/**
 * Where a figure comes from.
 *
 * @param text the paper and its passage, or why it was assumed
 * @param date of the paper
 * @param assumption whether something of the figure is not in the paper but assumed
 */
public record Source(String text, LocalDate date, boolean assumption) {

    private static final int LONGEST = 300;

    public Source {
        text = text.strip();
    }

    /** Whether it is said and short enough to be stored, up to 300 characters. */
    public boolean isNamed() {
        return !text.isEmpty() && text.length() <= LONGEST;
    }
}
