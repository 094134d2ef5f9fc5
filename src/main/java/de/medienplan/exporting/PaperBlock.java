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

    /** A table with its title and, if it has totals, a foot. */
    record Rows(Table table) implements PaperBlock {}
}
