package de.medienplan.rollout.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;

/** A table of fields. */
class FieldTable extends NativeTable {

    private static final long serialVersionUID = 1L;

    FieldTable(String... headings) {
        addClassNames("mp-table", "mp-field-table");
        NativeTableRow head = getHead().addRow();
        for (String heading : headings) {
            NativeTableHeaderCell cell = head.addHeaderCell();
            cell.setText(heading);
            cell.getElement().setAttribute("scope", "col");
        }
    }

    void row(String name, Component... fields) {
        NativeTableRow row = getBody().addRow();
        NativeTableHeaderCell heading = row.addHeaderCell();
        heading.setText(name);
        heading.getElement().setAttribute("scope", "row");
        for (Component field : fields) {
            NativeTableCell cell = row.addDataCell();
            cell.add(field);
        }
    }
}
