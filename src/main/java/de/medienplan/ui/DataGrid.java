package de.medienplan.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridSortOrder;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.provider.SortDirection;
import de.medienplan.shared.Formats;
import de.medienplan.shared.Table;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A grid whose columns know the kind of their values: aligned and formatted alike, sortable by value, added up at the
 * foot, and taken away as the table that is shown.
 */
public class DataGrid<T> extends Grid<T> {

    private static final long serialVersionUID = 1L;

    private static final String SENTENCE_WIDTH = "15rem";

    private final transient List<GridColumn<T>> specs = new ArrayList<>();
    private transient List<T> shown = List.of();

    public DataGrid() {
        addThemeVariants(GridVariant.LUMO_COMPACT, GridVariant.LUMO_ROW_STRIPES);
        setSizeFull();
        setColumnReorderingAllowed(true);
        addAttachListener(event -> nameSorters());
    }

    /** The grid's own script names the sorters in English only. */
    private void nameSorters() {
        getElement().executeJs("""
                        const name = () => this.querySelectorAll('vaadin-grid-sorter[aria-label^="Sort by "]').forEach(
                            sorter => sorter.setAttribute('aria-label', $0.replace('#', sorter.getAttribute('aria-label').slice(8))));
                        if (!$0.startsWith('Sort by ')) {
                          new MutationObserver(name).observe(this,
                            { subtree: true, childList: true, attributes: true, attributeFilter: ['aria-label'] });
                          name();
                        }""", Translations.text("ui.sortBy", "#"));
    }

    /** A column of text; {@code headingKey} is a message key. */
    public Column<T> text(String headingKey, Function<T, @Nullable Object> value) {
        return value(headingKey, Translations.text(headingKey), Table.Kind.TEXT, value, false);
    }

    /** A column of numbers, money or dates. */
    public Column<T> value(String headingKey, Table.Kind kind, Function<T, @Nullable Object> value) {
        return value(headingKey, Translations.text(headingKey), kind, value, false);
    }

    /** A column whose values are added up at the foot. */
    public Column<T> sum(String headingKey, Table.Kind kind, Function<T, @Nullable Object> value) {
        return value(headingKey, Translations.text(headingKey), kind, value, true);
    }

    /** A column with a heading that is data, such as the name of a category. */
    public Column<T> value(String heading, Table.Kind kind, Function<T, @Nullable Object> value, boolean summed) {
        return value(heading, heading, kind, value, summed);
    }

    private Column<T> value(
            String id, String heading, Table.Kind kind, Function<T, @Nullable Object> value, boolean summed) {
        Column<T> column = addColumn(item -> Formats.cell(value.apply(item), kind, Translations.locale()));
        return keep(id, column, heading, kind, value, summed);
    }

    /** A column that shows a component, such as a status; {@code value} is what is sorted and exported. */
    public Column<T> shown(
            String headingKey, Function<T, @Nullable Object> value, Function<T, ? extends Component> component) {
        return keep(
                headingKey,
                addComponentColumn(component::apply),
                Translations.text(headingKey),
                Table.Kind.TEXT,
                value,
                false);
    }

    private Column<T> keep(
            String id,
            Column<T> column,
            String heading,
            Table.Kind kind,
            Function<T, @Nullable Object> value,
            boolean summed) {
        column.setHeader(heading(heading, kind))
                .setComparator(CellOrder.by(value))
                .setResizable(true)
                .setAutoWidth(true);
        if (kind.isNumber()) {
            column.setTextAlign(ColumnTextAlign.END).setFlexGrow(0);
        }
        specs.add(new GridColumn<>(id.substring(id.lastIndexOf('.') + 1), column, heading, kind, value, summed));
        return column;
    }

    /** A long heading runs over several lines instead of making its column wide. */
    private static Span heading(String text, Table.Kind kind) {
        Span heading = new Span(text);
        heading.addClassName("mp-heading");
        heading.setClassName("mp-heading-number", kind.isNumber());
        heading.setTitle(text);
        return heading;
    }

    /** Shows the rows and their totals. */
    public void show(List<T> rows) {
        shown = List.copyOf(rows);
        setItems(shown);
        specs.forEach(this::keepSentencesNarrow);
        if (specs.stream().anyMatch(GridColumn::sum) && !specs.getFirst().sum()) {
            specs.getFirst().column().setFooter(Translations.text("ui.total"));
        }
        for (GridColumn<T> spec : specs) {
            if (spec.sum()) {
                spec.column().setFooter(Formats.cell(spec.total(shown), spec.kind(), Translations.locale()));
            }
        }
        recalculateColumnWidths();
    }

    /** Shows some of all rows. What was selected stays so while it is the same, also where it is out of sight. */
    public void show(List<T> rows, Collection<T> all) {
        Set<T> selected = Set.copyOf(getSelectedItems());
        show(rows);
        all.stream().filter(selected::contains).forEach(this::select);
    }

    /** Sentences are read whole over several lines; they do not push the other columns out of sight. */
    private void keepSentencesNarrow(GridColumn<T> spec) {
        if (spec.column().isAutoWidth() && spec.hasSentences(shown)) {
            spec.column().setAutoWidth(false).setWidth(SENTENCE_WIDTH).setFlexGrow(2);
            addThemeVariants(GridVariant.LUMO_WRAP_CELL_CONTENT);
        }
    }

    /** The column that the user sorted by, for the address; with a minus in front if descending, empty if none. */
    public String sorting() {
        return getSortOrder().stream()
                .findFirst()
                .flatMap(order -> specs.stream()
                        .filter(spec -> spec.column().equals(order.getSorted()))
                        .map(spec -> (order.getDirection() == SortDirection.DESCENDING ? "-" : "") + spec.id())
                        .findFirst())
                .orElse("");
    }

    /** Sorts as {@link #sorting} said; an unknown column sorts by none. */
    public void sortBy(String sorting) {
        boolean descending = sorting.startsWith("-");
        String id = descending ? sorting.substring(1) : sorting;
        sort(specs.stream()
                .filter(spec -> spec.id().equals(id))
                .map(spec -> new GridSortOrder<>(
                        spec.column(), descending ? SortDirection.DESCENDING : SortDirection.ASCENDING))
                .limit(1)
                .toList());
    }

    /** Tells when the user sorts differently. */
    public void onSort(Runnable listener) {
        addSortListener(event -> {
            if (event.isFromClient()) {
                listener.run();
            }
        });
    }

    public List<T> rows() {
        return shown;
    }

    /** What is shown, in the order it is shown in, with totals. */
    public Table table(String title) {
        List<T> sorted = getGenericDataView().getItems().toList();
        List<GridColumn<T>> visible =
                specs.stream().filter(spec -> spec.column().isVisible()).toList();
        List<Table.Column> columns = visible.stream()
                .map(spec -> new Table.Column(spec.heading(), spec.kind()))
                .toList();
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (T item : sorted) {
            List<@Nullable Object> cells = new ArrayList<>();
            visible.forEach(spec -> cells.add(spec.plain(item)));
            rows.add(cells);
        }
        List<@Nullable Object> totals = new ArrayList<>();
        boolean any = visible.stream().anyMatch(GridColumn::sum);
        if (any) {
            visible.forEach(spec -> totals.add(spec.sum() ? spec.total(shown) : null));
            totals.set(0, Translations.text("ui.total"));
        }
        return new Table(title, columns, rows, totals);
    }
}
