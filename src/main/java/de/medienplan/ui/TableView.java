package de.medienplan.ui;

import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import de.medienplan.shared.Formats;
import de.medienplan.shared.Table;
import java.util.List;

/** A small read-only table with a foot, for the numbers behind a chart. Large or sortable lists use a grid. */
public class TableView extends NativeTable {

    private static final long serialVersionUID = 1L;

    public TableView(Table table) {
        addClassName("mp-table");
        setCaptionText(table.title());
        NativeTableRow head = getHead().addRow();
        for (Table.Column column : table.columns()) {
            NativeTableHeaderCell cell = head.addHeaderCell();
            cell.setText(column.heading());
            cell.getElement().setAttribute("scope", "col");
            align(cell.getElement(), column);
        }
        table.rows().forEach(row -> fill(getBody().addRow(), row, table.columns(), false));
        if (!table.totals().isEmpty()) {
            fill(getFoot().addRow(), table.totals(), table.columns(), true);
        }
    }

    /** @param total what is not added up stays empty; in a row of the body it is missing and says so */
    private static void fill(NativeTableRow target, List<?> values, List<Table.Column> columns, boolean total) {
        for (int i = 0; i < columns.size(); i++) {
            Table.Column column = columns.get(i);
            NativeTableCell cell = target.addDataCell();
            Object value = values.get(i);
            cell.setText(total && value == null ? "" : Formats.cell(value, column.kind(), Translations.locale()));
            align(cell.getElement(), column);
        }
    }

    private static void align(com.vaadin.flow.dom.Element cell, Table.Column column) {
        cell.getClassList().set("mp-number", column.kind().isNumber());
    }
}
