package de.medienplan.rollout.ui;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What {@code mp-gantt} draws; its property names are those of the script.
 *
 * @param marks vertical lines at period boundaries, e.g. the last completion that a programme pays for
 * @param today the as-of date among the periods; null if it lies outside
 */
record GanttData(
        String label,
        String corner,
        boolean editable,
        List<Period> periods,
        List<Mark> marks,
        @Nullable Today today,
        List<Group> groups,
        List<Key> legend) {

    record Period(String id, String label, String shortLabel, int year) {}

    /** A colour and what it means, for the picture that is taken away. */
    record Key(String tone, String label) {}

    record Mark(int at, String label) {}

    /** @param at periods since the beginning, with the part of the present one that has passed */
    record Today(double at, String label) {}

    /**
     * What became of a school.
     *
     * @param start number of the first period
     * @param tone late, underWay or done
     */
    record Now(int start, int duration, String tone, String label) {}

    /**
     * @param folded whether only its title is shown at first
     * @param fold what its title does, read out
     */
    record Group(String name, String note, boolean folded, String fold, List<Row> rows) {}

    /**
     * @param start number of the first period, null if unplanned
     * @param earliest number of the first period allowed
     * @param shadow where another plan has it, null if there is none or it is the same
     * @param tone ok, lost (a grant is forfeited) or broken (a rule is broken)
     * @param now what was reported; null if nothing was, or it has no dates
     */
    record Row(
            String id,
            String name,
            String note,
            String description,
            @Nullable Integer start,
            int duration,
            int earliest,
            boolean pinned,
            boolean moved,
            @Nullable Shadow shadow,
            String tone,
            @Nullable Now now) {}

    /** A bar of another plan. */
    record Shadow(int start, int duration) {}
}
