package de.medienplan.support.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import de.medienplan.shared.Formats;
import de.medienplan.shared.Labelled;
import de.medienplan.shared.Table;
import de.medienplan.shared.Table.Kind;
import de.medienplan.support.Row;
import de.medienplan.ui.EmptyState;
import de.medienplan.ui.Fields;
import de.medienplan.ui.Translations;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A list of stored things: search, sorting, export of what is shown, a click to edit; what to do first when empty.
 * Screen and file show the same columns.
 */
class RowList<R extends Row> extends Div {

    private static final long serialVersionUID = 1L;

    private record Column<R>(String heading, Kind kind, Function<R, ? extends @Nullable Object> value) {}

    private final Grid<R> grid = Lists.grid();
    private final TextField search = Fields.search("support.search");
    private final transient List<Column<R>> columns = new ArrayList<>();
    private final transient List<R> all;
    private final String key;
    private @Nullable Integer summed;

    /** @param key family of the texts: title, {@code .hint}, {@code .empty}, {@code .empty.advice} */
    RowList(String key, List<R> rows) {
        this.key = key;
        this.all = rows;
        addClassName("mp-fill");
        getElement().setAttribute("role", "region");
    }

    RowList<R> text(String headingKey, Function<R, @Nullable String> value) {
        return column(headingKey, Kind.TEXT, value);
    }

    RowList<R> label(String headingKey, Function<R, Labelled> value) {
        return column(
                headingKey, Kind.TEXT, row -> Translations.text(value.apply(row).label()));
    }

    RowList<R> column(String headingKey, Kind kind, Function<R, ? extends @Nullable Object> value) {
        Column<R> column = new Column<>(Translations.text(headingKey), kind, value);
        columns.add(column);
        grid.addColumn(row -> shown(column, row))
                .setHeader(column.heading())
                .setKey(Integer.toString(columns.size()))
                .setComparator(Comparator.comparing(
                        row -> (@Nullable Comparable<Object>) value.apply(row),
                        Comparator.nullsLast(Comparator.naturalOrder())))
                .setTooltipGenerator(row -> kind == Kind.TEXT ? shown(column, row) : null)
                .setTextAlign(kind.isNumber() ? ColumnTextAlign.END : ColumnTextAlign.START)
                .setAutoWidth(true)
                .setResizable(true);
        return this;
    }

    /** The last column added is summed at the foot. */
    RowList<R> summed() {
        summed = columns.size();
        return this;
    }

    private static <R> String shown(Column<R> column, R row) {
        return Formats.cell(column.value().apply(row), column.kind(), Translations.locale());
    }

    /** Puts the parts together once all columns are there. */
    RowList<R> ready(Consumer<R> edit, Component... buttons) {
        if (all.isEmpty()) {
            add(new EmptyState(key + ".empty", buttons));
            return this;
        }
        search.addValueChangeListener(event -> refresh());
        grid.addItemClickListener(event -> edit.accept(event.getItem()));
        Div bar = Lists.bar(search, Lists.export(this::table));
        bar.add(buttons);
        add(new Paragraph(Translations.text(key + ".hint")), bar, grid);
        refresh();
        return this;
    }

    private void refresh() {
        List<R> rows = found();
        grid.setItems(rows);
        if (summed != null) {
            Column<R> column = columns.get(summed - 1);
            BigDecimal sum = rows.stream()
                    .map(row -> column.value().apply(row))
                    .filter(BigDecimal.class::isInstance)
                    .map(BigDecimal.class::cast)
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
            grid.getColumnByKey("1").setFooter(Translations.text("support.sum", rows.size()));
            grid.getColumnByKey(Integer.toString(summed))
                    .setFooter(Formats.cell(sum, column.kind(), Translations.locale()));
        }
    }

    private List<R> found() {
        String wanted = search.getValue().toLowerCase(Locale.ROOT);
        return all.stream().filter(row -> matches(row, wanted)).toList();
    }

    private boolean matches(R row, String wanted) {
        return columns.stream()
                .anyMatch(column -> shown(column, row).toLowerCase(Locale.ROOT).contains(wanted));
    }

    private Table table() {
        List<List<Object>> rows = new ArrayList<>();
        for (R row : found()) {
            List<Object> values = new ArrayList<>();
            columns.forEach(column -> values.add(column.value().apply(row)));
            rows.add(values);
        }
        return new Table(
                Translations.text(key),
                columns.stream()
                        .map(column -> new Table.Column(column.heading(), column.kind()))
                        .toList(),
                rows);
    }
}
