package de.medienplan.records.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import de.medienplan.records.StoredRow;
import de.medienplan.shared.Formats;
import de.medienplan.shared.Labelled;
import de.medienplan.shared.Message;
import de.medienplan.shared.Table.Kind;
import de.medienplan.ui.DataGrid;
import de.medienplan.ui.EmptyState;
import de.medienplan.ui.ExportMenu;
import de.medienplan.ui.Fields;
import de.medienplan.ui.FilterBar;
import de.medienplan.ui.RowClicks;
import de.medienplan.ui.Translations;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A list of stored things: search, export of what is shown, a click to edit; what to do first when empty. */
public class RowList<R extends StoredRow> extends Div {

    private static final long serialVersionUID = 1L;

    private final DataGrid<R> grid = new DataGrid<>();
    private final TextField search = Fields.search("records.search");
    private final transient List<Function<R, String>> words = new ArrayList<>();
    private final transient List<R> all;
    private final String key;
    private transient Message hint;

    /** @param key family of the texts: title, {@code .hint}, {@code .empty}, {@code .empty.advice} */
    public RowList(String key, List<R> rows) {
        this.key = key;
        this.all = rows;
        this.hint = Message.of(key + ".hint");
        addClassNames("mp-fill", "mp-records");
        grid.addThemeVariants(GridVariant.LUMO_WRAP_CELL_CONTENT);
    }

    /** Says this above the list instead of the usual. */
    public RowList<R> hint(Message text) {
        hint = text;
        return this;
    }

    public RowList<R> text(String headingKey, Function<R, @Nullable Object> value) {
        return column(headingKey, Kind.TEXT, value);
    }

    /** Long words; as wide as there is place, over several lines where there is little. */
    public RowList<R> words(String headingKey, Function<R, String> value) {
        words.add(value);
        grid.text(headingKey, value::apply).setAutoWidth(false).setWidth("8rem").setFlexGrow(3);
        return this;
    }

    public RowList<R> label(String headingKey, Function<R, Labelled> value) {
        return column(
                headingKey, Kind.TEXT, row -> Translations.text(value.apply(row).label()));
    }

    public RowList<R> column(String headingKey, Kind kind, Function<R, @Nullable Object> value) {
        words.add(row -> Formats.cell(value.apply(row), kind, Translations.locale()));
        grid.value(headingKey, kind, value);
        return this;
    }

    public RowList<R> sum(String headingKey, Kind kind, Function<R, @Nullable Object> value) {
        grid.sum(headingKey, kind, value);
        return this;
    }

    /** Puts the parts together once all columns are there. */
    public RowList<R> ready(Consumer<R> edit, Component... buttons) {
        if (all.isEmpty()) {
            add(new EmptyState(key + ".empty", buttons));
            return this;
        }
        search.addValueChangeListener(event -> refresh());
        RowClicks.open(grid, edit);
        FilterBar bar = new FilterBar(search, new ExportMenu(() -> grid.table(Translations.text(key))));
        bar.add(buttons);
        add(new Paragraph(Translations.text(hint)), bar, grid);
        refresh();
        return this;
    }

    private void refresh() {
        String wanted = search.getValue().toLowerCase(Locale.ROOT);
        grid.show(all.stream().filter(row -> matches(row, wanted)).toList());
    }

    private boolean matches(R row, String wanted) {
        return words.stream()
                .anyMatch(word -> word.apply(row).toLowerCase(Locale.ROOT).contains(wanted));
    }
}
