package de.medienplan.ui;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.function.ValueProvider;
import de.medienplan.importing.Remark;
import de.medienplan.shared.Table;
import de.medienplan.shared.Texts;
import java.util.List;
import java.util.Locale;

/** What is said of places in a file, to be read and to be taken away as a list. */
public class ImportRemarks extends Div {

    private static final long serialVersionUID = 1L;

    /** @param titleKey what kind of remarks these are */
    public ImportRemarks(String titleKey, List<? extends Remark> remarks) {
        Locale locale = Translations.locale();
        Grid<Remark> grid = new Grid<>();
        grid.addThemeVariants(GridVariant.LUMO_COMPACT, GridVariant.LUMO_ROW_STRIPES);
        grid.setHeight("24rem");
        add(grid, "row", remark -> String.valueOf(remark.row()));
        add(grid, "column", Remark::column);
        add(grid, "value", Remark::value);
        add(grid, "reason", remark -> Texts.render(remark.reason(), locale)).setFlexGrow(1);
        grid.setItems(List.copyOf(remarks));
        add(
                grid,
                TableDownload.csv(
                        () -> table(Translations.text(titleKey), remarks, locale),
                        Translations.text("importing.preview.listCsv")));
    }

    private static Grid.Column<Remark> add(Grid<Remark> grid, String key, ValueProvider<Remark, String> text) {
        return grid.addColumn(text)
                .setHeader(Translations.text("importing.preview." + key))
                .setAutoWidth(true)
                .setFlexGrow(0)
                .setResizable(true);
    }

    private static Table table(String title, List<? extends Remark> remarks, Locale locale) {
        List<Table.Column> columns = List.of(
                new Table.Column(Translations.text("importing.preview.row"), Table.Kind.INTEGER),
                new Table.Column(Translations.text("importing.preview.column"), Table.Kind.TEXT),
                new Table.Column(Translations.text("importing.preview.value"), Table.Kind.TEXT),
                new Table.Column(Translations.text("importing.preview.reason"), Table.Kind.TEXT));
        return new Table(
                title,
                columns,
                remarks.stream()
                        .map(remark -> List.<Object>of(
                                remark.row(), remark.column(), remark.value(), Texts.render(remark.reason(), locale)))
                        .toList());
    }
}
