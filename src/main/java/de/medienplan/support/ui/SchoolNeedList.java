package de.medienplan.support.ui;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import de.medienplan.shared.Table;
import de.medienplan.shared.Table.Kind;
import de.medienplan.support.Forecast;
import de.medienplan.support.Fractions;
import de.medienplan.support.GroupRow;
import de.medienplan.support.PostNeed;
import de.medienplan.support.SchoolNeed;
import de.medienplan.ui.DataGrid;
import de.medienplan.ui.ExportMenu;
import de.medienplan.ui.Fields;
import de.medienplan.ui.FilterBar;
import de.medienplan.ui.Translations;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;

/** The need of each school in a quarter, searchable and sortable, with the exact sum of what is shown at the foot. */
class SchoolNeedList extends Div {

    private static final long serialVersionUID = 1L;

    private final DataGrid<SchoolNeed> grid = new DataGrid<>();
    private final TextField search = Fields.search("support.school.search");
    private final transient List<SchoolNeed> all;
    private final Grid.Column<SchoolNeed> exact;
    private final Grid.Column<SchoolNeed> name;

    SchoolNeedList(NeedPanels.Shown shown) {
        addClassName("mp-fill");
        Forecast forecast = shown.forecast();
        BigDecimal step = forecast.settings().postStep();
        all = forecast.schools(shown.quarter());
        name = grid.text("support.school", SchoolNeed::school);
        for (GroupRow group : forecast.groups()) {
            grid.value(group.name(Translations.locale()), Kind.INTEGER, need -> need.counted(group.code()), true)
                    .setAutoWidth(false)
                    .setWidth("8.5rem");
        }
        exact = grid.text(
                "support.needExact", need -> Fractions.text(need.need().total()));
        exact.setComparator(need -> PostNeed.shown(need.need().total()));
        exact.setAutoWidth(false).setWidth("8.5rem").setFlexGrow(0);
        exact.setTextAlign(com.vaadin.flow.component.grid.ColumnTextAlign.END);
        narrow(grid.value(
                "support.need", Kind.DECIMAL, need -> PostNeed.shown(need.need().total())));
        narrow(grid.value(
                "support.needRoundedAlone", Kind.DECIMAL, need -> need.need().posts(step)));
        narrow(grid.value("support.grown", Kind.DECIMAL, need -> PostNeed.shown(need.grown())));
        search.addValueChangeListener(event -> refresh());
        String quarter = shown.quarter().label();
        add(
                new Paragraph(Translations.text("support.bySchool.hint", quarter)),
                new FilterBar(search, new ExportMenu(() -> table(quarter))),
                grid);
        refresh();
    }

    private static void narrow(Grid.Column<SchoolNeed> column) {
        column.setAutoWidth(false).setWidth("6.5rem");
    }

    private Table table(String quarter) {
        return grid.table(Translations.text("support.bySchool", quarter));
    }

    private void refresh() {
        String wanted = search.getValue().toLowerCase(Locale.ROOT);
        List<SchoolNeed> found = all.stream()
                .filter(need -> need.school().toLowerCase(Locale.ROOT).contains(wanted))
                .toList();
        grid.show(found);
        PostNeed sum = found.stream().map(SchoolNeed::need).reduce(PostNeed.NONE, PostNeed::plus);
        name.setFooter(Translations.text("support.sum", found.size()));
        exact.setFooter(Fractions.text(sum.total()));
    }
}
