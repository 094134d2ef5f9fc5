package de.medienplan.exporting;

import de.medienplan.shared.Formats;
import de.medienplan.shared.Table;
import java.util.List;
import java.util.Locale;

/** Columns of a printed table as wide as their longest text, within reason. */
final class ColumnWidths {

    private static final int NARROWEST = 6;
    private static final int WIDEST = 60;

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
            widths[column] = Math.clamp(longest, NARROWEST, WIDEST);
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
