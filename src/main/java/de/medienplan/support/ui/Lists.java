package de.medienplan.support.ui;

import com.vaadin.flow.component.ClickEvent;
import com.vaadin.flow.component.ComponentEventListener;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.contextmenu.ContextMenu;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.function.ValueProvider;
import de.medienplan.shared.Formats;
import de.medienplan.shared.Table;
import de.medienplan.ui.TableDownload;
import de.medienplan.ui.Translations;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Columns and buttons that the lists of this feature share. */
final class Lists {

    private Lists() {}

    static <R> Grid<R> grid() {
        Grid<R> grid = new Grid<>();
        grid.setColumnReorderingAllowed(true);
        grid.setSizeFull();
        return grid;
    }

    static <R> Grid.Column<R> text(Grid<R> grid, String key, ValueProvider<R, String> value) {
        return grid.addColumn(value)
                .setHeader(Translations.text(key))
                .setTooltipGenerator(value::apply)
                .setSortable(true)
                .setResizable(true);
    }

    static <R> Grid.Column<R> posts(Grid<R> grid, String key, ValueProvider<R, @Nullable BigDecimal> value) {
        return number(grid, Translations.text(key), value);
    }

    static <R> Grid.Column<R> number(Grid<R> grid, String heading, ValueProvider<R, @Nullable BigDecimal> value) {
        return grid.addColumn(row -> Formats.decimal(value.apply(row), 4, Translations.locale()))
                .setHeader(heading)
                .setComparator(Comparator.comparing(value, Comparator.nullsFirst(Comparator.naturalOrder())))
                .setTextAlign(ColumnTextAlign.END)
                .setResizable(true);
    }

    static <R> Grid.Column<R> date(Grid<R> grid, String key, ValueProvider<R, @Nullable LocalDate> value) {
        return grid.addColumn(row -> Formats.date(value.apply(row), Translations.locale()))
                .setHeader(Translations.text(key))
                .setComparator(Comparator.comparing(value, Comparator.nullsLast(Comparator.naturalOrder())))
                .setResizable(true);
    }

    /** The same rows as a file, in two formats. */
    static Button export(Supplier<Table> table) {
        Button button = new Button(Translations.text("support.export"), VaadinIcon.DOWNLOAD_ALT.create());
        ContextMenu menu = new ContextMenu(button);
        menu.setOpenOnClick(true);
        menu.addItem(TableDownload.excel(table, Translations.text("support.export.xlsx")));
        menu.addItem(TableDownload.csv(table, Translations.text("support.export.csv")));
        return button;
    }

    static Button add(String key, ComponentEventListener<ClickEvent<Button>> listener) {
        Button button = new Button(Translations.text(key), VaadinIcon.PLUS.create(), listener);
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        return button;
    }

    /** Words on the left, buttons on the right, above a list. */
    static Div bar(com.vaadin.flow.component.Component... parts) {
        Div bar = new Div(parts);
        bar.addClassName("mp-filters");
        return bar;
    }
}
