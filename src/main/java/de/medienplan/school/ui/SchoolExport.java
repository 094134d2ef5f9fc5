package de.medienplan.school.ui;

import de.medienplan.school.SchoolRow;
import de.medienplan.shared.Formats;
import de.medienplan.shared.Table;
import de.medienplan.ui.Translations;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The list of schools to take away: visible columns in their order, totals; the year, and which values are made up. */
final class SchoolExport {

    private SchoolExport() {}

    /**
     * @param sorted filtered rows in their order
     * @param shown visible columns
     * @param total the foot of a column
     */
    static Table table(
            Stream<SchoolRow> sorted,
            List<SchoolColumn> shown,
            Function<SchoolColumn, @Nullable Object> total,
            Locale locale) {
        List<SchoolColumn> visible = withYear(shown);
        List<Table.Column> headings = visible.stream()
                .map(column -> new Table.Column(Translations.text(column.label()), column.kind()))
                .collect(Collectors.toCollection(ArrayList::new));
        headings.add(new Table.Column(Translations.text("school.column.SYNTHETIC"), Table.Kind.TEXT));
        List<List<@Nullable Object>> rows =
                sorted.map(row -> cells(row, visible, locale)).toList();
        List<@Nullable Object> totals = new ArrayList<>();
        visible.forEach(column -> totals.add(total.apply(column)));
        totals.add(null);
        return new Table(Translations.text("school.schools"), headings, rows, totals);
    }

    /** The year of the figures goes with them, so that the file says to which year they belong. */
    private static List<SchoolColumn> withYear(List<SchoolColumn> shown) {
        boolean yearly = shown.contains(SchoolColumn.PUPILS) || shown.contains(SchoolColumn.TEACHERS);
        return Stream.of(SchoolColumn.values())
                .filter(column -> shown.contains(column) || (yearly && column == SchoolColumn.YEAR))
                .toList();
    }

    private static List<@Nullable Object> cells(SchoolRow row, List<SchoolColumn> visible, Locale locale) {
        List<@Nullable Object> cells = new ArrayList<>();
        visible.forEach(column -> cells.add(column.exported(row, locale)));
        cells.add(visible.stream()
                .filter(column -> column.isSynthetic(row))
                .map(column -> Formats.value(column, locale))
                .collect(Collectors.joining(", ")));
        return cells;
    }
}
