package de.medienplan.importing;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Takes only the rows with certain values in a column, such as the schools of one authority or town.
 *
 * @param heading of the column
 * @param values as the file writes them; capitals do not matter
 */
public record RowFilter(String heading, Set<String> values) {

    public RowFilter {
        values = values.stream().map(RowFilter::key).collect(Collectors.toUnmodifiableSet());
    }

    boolean keeps(String cell) {
        return values.contains(key(cell));
    }

    private static String key(String value) {
        return CellText.clean(value).toLowerCase(Locale.GERMAN);
    }
}
