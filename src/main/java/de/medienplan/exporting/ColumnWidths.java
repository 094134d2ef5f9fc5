package de.medienplan.exporting;

import de.medienplan.shared.Formats;
import de.medienplan.shared.Table;
import java.util.List;
import java.util.Locale;

/**
 * Columns of a printed table as wide as their longest text, within reason. Where not all fits into a line, numbers keep
 * theirs in one piece and words run on.
 */
final class ColumnWidths {

    private static final int NARROWEST = 6;
    private static final int WIDEST = 60;
    /** Letters beside each other on a sheet of A4 in the largest type. */
    private static final int LINE = 96;
    /** A column of words that has to give way still shows common words in one piece. */
    private static final int WORD = 13;
    /** What the space around a number takes, in letters. */
    private static final int AROUND = 2;

    private ColumnWidths() {}

    /** In proportion to each other. */
    static float[] of(Table table, Locale locale) {
        float[] widths = new float[table.columns().size()];
        for (int column = 0; column < widths.length; column++) {
            Table.Column heading = table.columns().get(column);
            int longest = longestWord(heading.heading());
            for (List<?> row : table.rows()) {
                longest = Math.max(longest, text(row, column, heading, locale).length());
            }
            if (!table.totals().isEmpty()) {
                longest = Math.max(
                        longest, text(table.totals(), column, heading, locale).length());
            }
            widths[column] = Math.clamp(heading.kind().isNumber() ? longest + AROUND : longest, NARROWEST, WIDEST);
        }
        return fitted(widths, table.columns());
    }

    /** The columns of words made narrower, so that all together take no more than a line. */
    private static float[] fitted(float[] widths, List<Table.Column> columns) {
        float numbers = 0;
        float words = 0;
        for (int column = 0; column < widths.length; column++) {
            if (columns.get(column).kind().isNumber()) {
                numbers += widths[column];
            } else {
                words += widths[column];
            }
        }
        float share = (LINE - numbers) / words;
        for (int column = 0; column < widths.length; column++) {
            if (share < 1 && !columns.get(column).kind().isNumber()) {
                widths[column] = Math.max(Math.min(WORD, widths[column]), widths[column] * share);
            }
        }
        return widths;
    }

    private static String text(List<?> row, int column, Table.Column heading, Locale locale) {
        return Formats.cell(row.get(column), heading.kind(), locale);
    }

    private static int longestWord(String heading) {
        int longest = 0;
        for (String word : heading.split("\\s+", -1)) {
            longest = Math.max(longest, word.length() + 1);
        }
        return longest;
    }
}
