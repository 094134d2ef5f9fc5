package de.medienplan.importing;

/**
 * Where in a file the table stands.
 *
 * @param sheet index of the sheet, 0 in a text file
 * @param headingLine number of the line with the headings, as the user's program shows it
 * @param above how many lines right above belong to the headings, such as groups of columns
 * @param below how many lines right below belong to the headings
 */
public record TablePlace(int sheet, int headingLine, int above, int below) {

    public TablePlace(int sheet, int headingLine) {
        this(sheet, headingLine, 0, 0);
    }

    boolean isHeading(int line) {
        return line >= headingLine - above && line <= headingLine + below;
    }

    /** Number of the last line with headings; the rows follow. */
    int lastLine() {
        return headingLine + below;
    }
}
