package de.medienplan.school.ui;

import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridSortOrder;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.data.provider.SortDirection;
import de.medienplan.school.SchoolRow;
import de.medienplan.school.SchoolTotals;
import de.medienplan.shared.Formats;
import de.medienplan.shared.Table;
import de.medienplan.ui.Translations;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The list of schools with its totals; everything is in memory, so sorting 5,000 rows is immediate. */
class SchoolGrid extends Grid<SchoolRow> {

    private static final long serialVersionUID = 1L;

    private static final Set<SchoolColumn> SUMMED =
            Set.of(SchoolColumn.PUPILS, SchoolColumn.TEACHERS, SchoolColumn.ROOMS);

    private final Map<SchoolColumn, Column<SchoolRow>> columns = new EnumMap<>(SchoolColumn.class);
    private transient List<SchoolRow> shown = List.of();
    private transient SchoolTotals totals = SchoolTotals.of(List.of());

    SchoolGrid() {
        addThemeVariants(GridVariant.LUMO_COMPACT, GridVariant.LUMO_ROW_STRIPES);
        setSizeFull();
        setSelectionMode(SelectionMode.SINGLE);
        Locale locale = Translations.locale();
        for (SchoolColumn column : SchoolColumn.values()) {
            columns.put(column, addColumn(column, locale));
        }
        showColumns(SchoolColumn.shownAtFirst());
        getElement().setAttribute("aria-label", Translations.text("school.schools"));
    }

    private Column<SchoolRow> addColumn(SchoolColumn column, Locale locale) {
        boolean name = column == SchoolColumn.NAME;
        Column<SchoolRow> added = addColumn((SchoolRow row) -> column.shown(row, locale))
                .setHeader(Translations.text(column.label()))
                .setKey(column.name())
                .setComparator(column.order()::compare)
                .setSortable(true)
                .setResizable(true)
                .setWidth(width(column))
                .setFlexGrow(name ? 1 : 0)
                .setPartNameGenerator(row -> column.isSynthetic(row) ? "synthetic" : null)
                .setTooltipGenerator(
                        row -> column.isSynthetic(row) ? Translations.text("school.list.synthetic") : null);
        if (column.kind().isNumber()) {
            added.setTextAlign(ColumnTextAlign.END);
        }
        return added.setFrozen(name);
    }

    private static String width(SchoolColumn column) {
        return switch (column) {
            case NAME -> "14rem";
            case STREET, NOTES, WLAN -> "13rem";
            case DISTRICT, INTERNET, BROADBAND -> "11.5rem";
            case BUILDING -> "10.5rem";
            case NUMBER, ROOMS -> "6rem";
            default -> "7rem";
        };
    }

    void show(List<SchoolRow> rows) {
        shown = rows;
        setItems(rows);
        totals = SchoolTotals.of(rows);
        Locale locale = Translations.locale();
        columns.forEach((column, grid) -> {
            Object total = total(column);
            if (total != null || SUMMED.contains(column)) {
                grid.setFooter(Formats.cell(total, column.kind(), locale));
            }
        });
    }

    List<SchoolColumn> shownColumns() {
        return columns.entrySet().stream()
                .filter(entry -> entry.getValue().isVisible())
                .map(Map.Entry::getKey)
                .toList();
    }

    final void showColumns(List<SchoolColumn> wanted) {
        columns.forEach((column, grid) -> grid.setVisible(wanted.contains(column)));
    }

    /** {@code PUPILS-desc} and the like, as it stands in the address; empty without sorting. */
    String sorting() {
        return getSortOrder().stream()
                .map(order ->
                        order.getSorted().getKey() + (order.getDirection() == SortDirection.DESCENDING ? "-desc" : ""))
                .collect(Collectors.joining());
    }

    void sortBy(String sorting) {
        columns.forEach((column, grid) -> {
            if (sorting.equals(column.name()) || sorting.equals(column.name() + "-desc")) {
                SortDirection direction =
                        sorting.endsWith("-desc") ? SortDirection.DESCENDING : SortDirection.ASCENDING;
                sort(List.of(new GridSortOrder<>(grid, direction)));
            }
        });
    }

    /** What is shown, to take away. */
    Table table(Locale locale) {
        return SchoolExport.table(sorted(), shownColumns(), this::total, locale);
    }

    private Stream<SchoolRow> sorted() {
        Comparator<SchoolRow> order = null;
        for (GridSortOrder<SchoolRow> sort : getSortOrder()) {
            Comparator<SchoolRow> next =
                    SchoolColumn.valueOf(sort.getSorted().getKey()).order();
            next = sort.getDirection() == SortDirection.DESCENDING ? next.reversed() : next;
            order = order == null ? next : order.thenComparing(next);
        }
        return order == null ? shown.stream() : shown.stream().sorted(order);
    }

    private @Nullable Object total(SchoolColumn column) {
        return switch (column) {
            case NAME -> Translations.text("school.list.total", shown.size());
            case PUPILS -> totals.known(totals.pupils());
            case TEACHERS -> totals.known(totals.teachers());
            case ROOMS -> totals.known(totals.rooms());
            default -> null;
        };
    }
}
