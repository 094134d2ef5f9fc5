package de.medienplan.grant.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.tabs.TabSheet;
import de.medienplan.grant.CategoryRow;
import de.medienplan.grant.Figures;
import de.medienplan.grant.ProgrammeTerms;
import de.medienplan.grant.Programmes;
import de.medienplan.grant.RequiredDocumentRow;
import de.medienplan.identity.MayManageMoney;
import de.medienplan.identity.Rights;
import de.medienplan.shared.Table;
import de.medienplan.ui.Buttons;
import de.medienplan.ui.DataGrid;
import de.medienplan.ui.HistoryPanel;
import de.medienplan.ui.RowClicks;
import de.medienplan.ui.Translations;
import java.util.function.IntConsumer;

/** One programme beside the list: terms, categories, documents, history. */
class ProgrammePanel extends Div {

    private static final long serialVersionUID = 1L;

    private final transient Programmes programmes;
    private final transient ProgrammeTerms programme;
    private final transient Runnable changed;

    ProgrammePanel(
            Programmes programmes,
            Figures figures,
            ProgrammeTerms programme,
            int tab,
            IntConsumer tabShown,
            Runnable changed,
            Runnable close) {
        this.programmes = programmes;
        this.programme = programme;
        this.changed = changed;
        addClassName("mp-aside");
        TabSheet sheet = new TabSheet();
        sheet.add(Translations.text("grant.programme.terms"), new TermsPart(programmes, figures, programme, changed));
        sheet.add(Translations.text("grant.categories"), categories());
        sheet.add(Translations.text("grant.documents"), documents());
        sheet.add(Translations.text("grant.history"), new HistoryPanel(programmes.history(programme.id())));
        sheet.setWidthFull();
        sheet.setSelectedIndex(tab);
        sheet.addSelectedChangeListener(event -> tabShown.accept(sheet.getSelectedIndex()));
        add(head(close), new Paragraph(programme.notes()), sheet);
    }

    private Component head(Runnable close) {
        Div head = new Div(new H2(programme.name()));
        head.addClassName("mp-aside-head");
        if (Rights.has(MayManageMoney.class)) {
            head.add(Buttons.plain(
                    "grant.programme.edit", () -> ProgrammeDialog.change(programmes, programme, changed)));
        }
        Button shut = Buttons.icon(VaadinIcon.CLOSE_SMALL, "ui.close", close::run);
        head.add(shut);
        return head;
    }

    private Component categories() {
        DataGrid<CategoryRow> grid = new DataGrid<>();
        grid.addThemeVariants(GridVariant.LUMO_WRAP_CELL_CONTENT);
        grid.text("grant.category.name", CategoryRow::name)
                .setAutoWidth(false)
                .setWidth("12rem")
                .setFlexGrow(1);
        grid.value("grant.category.cap", Table.Kind.MONEY, CategoryRow::capPerSchool);
        grid.value("grant.category.from", Table.Kind.DATE, CategoryRow::fundableFrom);
        grid.value("grant.category.until", Table.Kind.DATE, CategoryRow::fundableUntil);
        grid.text("grant.category.openNote", CategoryRow::openNote)
                .setAutoWidth(false)
                .setWidth("10rem");
        grid.text("grant.figure.source", CategoryRow::source)
                .setAutoWidth(false)
                .setWidth("8rem");
        grid.show(programme.categories());
        grid.setAllRowsVisible(true);
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        if (Rights.has(MayManageMoney.class)) {
            RowClicks.open(grid, this::category);
        }
        EditableRows.editButtons(grid, CategoryRow::name, this::category);
        return EditableRows.withNew(
                grid, "grant.category.new", () -> CategoryDialog.create(programmes, programme, changed));
    }

    private void category(CategoryRow row) {
        CategoryDialog.change(programmes, programme, row, changed);
    }

    private Component documents() {
        DataGrid<RequiredDocumentRow> grid = new DataGrid<>();
        grid.text("grant.document.name", RequiredDocumentRow::name).setFlexGrow(2);
        grid.text(
                "grant.document.neededFor",
                row -> Translations.text(row.neededFor().label()));
        grid.text("grant.figure.source", RequiredDocumentRow::source);
        grid.show(programme.documents());
        grid.setAllRowsVisible(true);
        EditableRows.editButtons(grid, RequiredDocumentRow::name, this::document);
        return EditableRows.withNew(
                grid, "grant.document.new", () -> RequiredDocumentDialog.create(programmes, programme, changed));
    }

    private void document(RequiredDocumentRow row) {
        RequiredDocumentDialog.change(programmes, programme, row, changed);
    }
}
