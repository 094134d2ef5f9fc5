package de.medienplan.map.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.router.QueryParameters;
import de.medienplan.map.MapSchool;
import de.medienplan.map.SchoolMap;
import de.medienplan.shared.Columns;
import de.medienplan.shared.Table;
import de.medienplan.ui.ExportMenu;
import de.medienplan.ui.Translations;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The schools of a map as a table; the chosen row is the chosen mark, also for those who use the keyboard. */
class MapTable extends Div {

    private static final long serialVersionUID = 1L;

    private final Grid<MapSchool> grid = new Grid<>();
    private transient @Nullable SchoolMap map;
    private boolean sheets;

    MapTable(Consumer<@Nullable String> chosen) {
        addClassName("mp-map-table");
        grid.addThemeVariants(GridVariant.LUMO_COMPACT, GridVariant.LUMO_ROW_STRIPES);
        grid.setSizeFull();
        grid.getElement().setAttribute("aria-label", Translations.text("map.table"));
        grid.addColumn(new ComponentRenderer<>(this::linked))
                .setHeader(Translations.text("map.column.school"))
                .setComparator(MapSchool::name)
                .setAutoWidth(true)
                .setFlexGrow(1);
        grid.addColumn(new ComponentRenderer<>(this::group))
                .setHeader(Translations.text("map.column.group"))
                .setComparator((one, other) -> Integer.compare(one.group(), other.group()))
                .setAutoWidth(true);
        grid.addColumn(MapSchool::detail)
                .setHeader(Translations.text("map.column.detail"))
                .setComparator(Comparator.comparing(
                                (MapSchool school) -> school.start().isEmpty())
                        .thenComparing(MapSchool::start)
                        .thenComparing(MapSchool::detail))
                .setAutoWidth(true);
        grid.addSelectionListener(event ->
                chosen.accept(event.getFirstSelectedItem().map(MapSchool::key).orElse(null)));
        Div tools = new Div(new ExportMenu(this::table));
        tools.addClassName("mp-list-tools");
        add(tools, grid);
    }

    private Component linked(MapSchool school) {
        return sheets
                ? new Anchor(
                        "schulblaetter?"
                                + QueryParameters.of("schule", school.key()).getQueryString(),
                        school.name())
                : new Span(school.name());
    }

    private Div group(MapSchool school) {
        SchoolMap shown = map;
        return shown == null
                ? new Div()
                : new Div(Symbol.of(shown.groupOf(school), shown.groupOf(school).label()));
    }

    /** @param decided whether there are sheets of the schools to lead to */
    void show(SchoolMap newMap, boolean decided) {
        map = newMap;
        sheets = decided;
        grid.setItems(newMap.schools());
    }

    void select(String key) {
        SchoolMap shown = map;
        if (shown != null) {
            shown.schools().stream()
                    .filter(school -> school.key().equals(key))
                    .findFirst()
                    .ifPresent(school -> {
                        grid.select(school);
                        grid.scrollToItem(school);
                    });
        }
    }

    private Table table() {
        SchoolMap shown = map;
        List<MapSchool> schools = shown == null ? List.of() : shown.schools();
        return new Columns<MapSchool>(Translations.locale(), "map.column.")
                .text("key", MapSchool::key)
                .text("school", MapSchool::name)
                .text(
                        "group",
                        school -> shown == null ? "" : shown.groupOf(school).label())
                .text("detail", MapSchool::detail)
                .decimal(
                        "latitude",
                        school -> school.place() == null ? null : school.place().latitude())
                .decimal(
                        "longitude",
                        school -> school.place() == null ? null : school.place().longitude())
                .table("map.table", schools);
    }
}
