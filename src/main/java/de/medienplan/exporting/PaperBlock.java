package de.medienplan.exporting;

import de.medienplan.shared.Table;
import java.util.List;

/** A part of a paper, in the order it is read. */
public sealed interface PaperBlock {

    /** A heading; level 1 is a chapter, 2 a section of it. */
    record Heading(int level, String text) implements PaperBlock {}

    record Text(String text) implements PaperBlock {}

    /** A list, numbered or with bullets. */
    record Points(boolean numbered, List<String> points) implements PaperBlock {
        public Points {
            points = List.copyOf(points);
        }
    }

    /**
     * A picture over the whole width.
     *
     * @param png the file
     * @param caption stands above it, and for those who do not see it
     */
    @SuppressWarnings("ArrayRecordComponent")
    record Picture(byte[] png, String caption) implements PaperBlock {}

    /** A table with its title and, if it has totals, a foot. */
    record Rows(Table table) implements PaperBlock {}
}
