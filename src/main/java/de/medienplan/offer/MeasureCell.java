package de.medienplan.offer;

import de.medienplan.shared.Message;

/** Where a school stands with one measure. */
public record MeasureCell(Message label, Progress progress) {

    /** What the colour says; the label says it in words. */
    public enum Progress {
        /** Not for this school, or nothing happens. */
        NONE,
        /** Could begin, or waits. */
        WAITING,
        BLOCKED,
        RUNNING,
        DONE
    }
}
