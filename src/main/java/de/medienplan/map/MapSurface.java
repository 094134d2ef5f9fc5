package de.medienplan.map;

import java.util.List;

/** What a map is drawn on; the units are those of the sheet, downwards from the upper left corner. */
interface MapSurface {

    void area(List<MarkShape.Corner> corners, boolean closed);

    /** @param radius half the size */
    void mark(double x, double y, MapGroup group, double radius, String title);

    void bar(double x, double y, double width);

    void text(double x, double y, String words);
}
