package de.medienplan.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.contextmenu.ContextMenu;
import com.vaadin.flow.component.icon.VaadinIcon;
import de.medienplan.shared.Table;
import java.util.function.Supplier;

/** The button with which every list is taken away as CSV or Excel, just as it is shown. */
public class ExportMenu extends Button {

    private static final long serialVersionUID = 1L;

    public ExportMenu(Supplier<Table> table) {
        super(Translations.text("ui.export"), VaadinIcon.DOWNLOAD_ALT.create());
        ContextMenu menu = new ContextMenu(this);
        menu.setOpenOnClick(true);
        menu.addItem(TableDownload.excel(table, Translations.text("ui.export.excel")));
        menu.addItem(TableDownload.csv(table, Translations.text("ui.export.csv")));
    }
}
