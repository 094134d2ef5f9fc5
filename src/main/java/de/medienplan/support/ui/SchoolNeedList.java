package de.medienplan.support.ui;

import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import de.medienplan.shared.Formats;
import de.medienplan.support.Fractions;
import de.medienplan.support.GroupRow;
import de.medienplan.support.PostNeed;
import de.medienplan.support.SchoolNeed;
import de.medienplan.ui.Fields;
import de.medienplan.ui.Translations;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.apache.commons.numbers.fraction.BigFraction;

/** The need of each school in a quarter, searchable and sortable, with the exact sum at the foot. */
class SchoolNeedList extends Div {

    private static final long serialVersionUID = 1L;

    private final Grid<SchoolNeed> grid = Lists.grid();
    private final TextField search = Fields.search("support.school.search");
    private final transient List<SchoolNeed> all;

    SchoolNeedList(NeedPanels.Shown shown) {
        addClassName("mp-fill");
        all = shown.forecast().schools(shown.quarter());
        columns(shown);
        foot(shown.forecast().at(shown.quarter()).need());
        search.addValueChangeListener(event -> refresh());
        add(
                new Paragraph(Translations.text(
                        "support.bySchool.hint", shown.tables().name(shown.quarter()))),
                Lists.bar(search, Lists.export(() -> shown.tables().schools(shown.quarter()))),
                grid);
        refresh();
    }

    private void columns(NeedPanels.Shown shown) {
        Lists.text(grid, "support.school", SchoolNeed::school).setKey("school").setFlexGrow(2);
        for (GroupRow group : shown.forecast().groups()) {
            grid.addColumn(need -> Formats.integer(need.counted(group.code()), Translations.locale()))
                    .setHeader(group.name())
                    .setComparator(Comparator.comparing(need -> need.counted(group.code())))
                    .setTextAlign(ColumnTextAlign.END);
        }
        grid.addColumn(need -> Fractions.text(need.need().total()))
                .setHeader(Translations.text("support.needExact"))
                .setKey("exact")
                .setTextAlign(ColumnTextAlign.END);
        Lists.posts(grid, "support.need", need -> PostNeed.shown(need.need().total()))
                .setKey("need")
                .setSortable(true);
        Lists.posts(
                grid,
                "support.needRoundedAlone",
                need -> need.need().posts(shown.forecast().settings().postStep()));
        Lists.posts(grid, "support.grown", need -> PostNeed.shown(need.grown()));
    }

    private void foot(PostNeed sum) {
        BigFraction total = sum.total();
        grid.getColumnByKey("school").setFooter(Translations.text("support.sum", all.size()));
        grid.getColumnByKey("exact").setFooter(Fractions.text(total));
        grid.getColumnByKey("need").setFooter(Formats.decimal(PostNeed.shown(total), 4, Translations.locale()));
    }

    private void refresh() {
        String wanted = search.getValue().toLowerCase(Locale.ROOT);
        grid.setItems(all.stream()
                .filter(need -> need.school().toLowerCase(Locale.ROOT).contains(wanted))
                .toList());
    }
}
