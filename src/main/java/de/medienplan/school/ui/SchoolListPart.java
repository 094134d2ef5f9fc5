package de.medienplan.school.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.QueryParameters;
import de.medienplan.school.SchoolRow;
import de.medienplan.ui.TableDownload;
import de.medienplan.ui.Translations;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The schools that the filter lets through: the list with its columns, what its marks mean, and the way out as a file. */
class SchoolListPart extends Div {

    private static final long serialVersionUID = 1L;

    private final SchoolGrid grid = new SchoolGrid();
    private final transient FilterBar filterBar;
    private final ColumnMenu columnMenu;
    private final Div legend = new Div(new Span(Translations.text("school.list.legend")));
    private transient List<SchoolRow> all = List.of();
    private boolean selecting;

    /**
     * @param filtered is told when the user has filtered otherwise
     * @param arranged is told when the user has sorted or chosen columns
     * @param chosen gets the school that the user has selected; null: none any more
     */
    SchoolListPart(Runnable filtered, Runnable arranged, Consumer<@Nullable SchoolRow> chosen) {
        filterBar = new FilterBar(filtered);
        columnMenu = new ColumnMenu(grid, arranged);
        Locale locale = Translations.locale();
        Component csv = TableDownload.csv(() -> grid.table(locale), Translations.text("school.list.csv"));
        Component excel = TableDownload.excel(() -> grid.table(locale), Translations.text("school.list.excel"));
        Div tools = new Div(columnMenu, csv, excel);
        tools.addClassName("mp-list-tools");
        legend.addClassName("mp-legend");
        addClassName("mp-master");
        add(tools, grid, legend);
        grid.addSortListener(event -> arranged.run());
        grid.addSelectionListener(event -> {
            if (!selecting) {
                chosen.accept(event.getFirstSelectedItem().orElse(null));
            }
        });
    }

    Component[] filters() {
        return filterBar.components();
    }

    /** What the address says about filter, columns and order. */
    void read(List<SchoolRow> schools, Map<String, List<String>> query) {
        all = schools;
        filterBar.offer(all, SchoolFilter.fromQuery(query));
        SchoolAddress.read(query, grid);
        columnMenu.check(grid.shownColumns());
    }

    /** The register changed; the filter stays. */
    void offer(List<SchoolRow> schools) {
        all = schools;
        filterBar.offer(all, filterBar.value());
    }

    QueryParameters query(@Nullable SchoolRow chosen) {
        return SchoolAddress.of(filterBar.value(), grid, chosen);
    }

    /** Filters anew; what comes back is in sight now. */
    List<SchoolRow> show() {
        SchoolFilter filter = filterBar.value();
        List<SchoolRow> shown = all.stream().filter(filter::matches).toList();
        grid.show(shown);
        legend.setVisible(shown.stream().anyMatch(row -> !row.synthetic().isEmpty()));
        return shown;
    }

    /** Marks the school as the chosen one; null: none. Nobody is told. */
    void select(@Nullable SchoolRow row) {
        selecting = true;
        if (row == null) {
            grid.deselectAll();
        } else {
            grid.select(row);
        }
        selecting = false;
    }

    void scrollTo(SchoolRow school) {
        if (filterBar.value().matches(school)) {
            grid.scrollToItem(school);
        }
    }
}
