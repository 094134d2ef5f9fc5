package de.medienplan.school.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.masterdetaillayout.MasterDetailLayout;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveObserver;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.spring.security.AuthenticationContext;
import de.medienplan.identity.Role;
import de.medienplan.school.HannoverExample;
import de.medienplan.school.SchoolRow;
import de.medienplan.school.SchoolTypes;
import de.medienplan.school.Schools;
import de.medienplan.ui.Notices;
import de.medienplan.ui.PageView;
import de.medienplan.ui.TableDownload;
import de.medienplan.ui.Translations;
import de.medienplan.ui.Unsaved;
import jakarta.annotation.security.PermitAll;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The register of schools: the list in sight, the chosen school beside it, all of it in the address. */
@Route(SchoolsView.ROUTE)
@Menu(title = "school.schools", order = 110, icon = "vaadin:academy-cap")
@PermitAll
class SchoolsView extends PageView implements BeforeEnterObserver, BeforeLeaveObserver {

    static final String ROUTE = "schulen";
    private static final long serialVersionUID = 1L;

    private final transient Schools schools;
    private final transient SchoolTypes types;
    private final boolean mayEdit;
    private final SchoolGrid grid = new SchoolGrid();
    private final transient FilterBar filterBar = new FilterBar(this::filtered);
    private final ColumnMenu columnMenu = new ColumnMenu(grid, this::writeAddress);
    private final MasterDetailLayout layout = new MasterDetailLayout();
    private final Div legend = new Div(new Span(Translations.text("school.list.legend")));
    private final transient SchoolActions toolbar;

    private transient List<SchoolRow> all = List.of();
    private @Nullable SchoolPanel panel;
    private @Nullable Long selected;
    private boolean reading;

    SchoolsView(Schools schools, SchoolTypes types, HannoverExample example, AuthenticationContext user) {
        super("school.schools");
        this.schools = schools;
        this.types = types;
        this.mayEdit = user.hasRole(Role.Names.PLANNING);
        this.toolbar = new SchoolActions(this, example, mayEdit);
        actions(toolbar.buttons());
        legend.addClassName("mp-legend");
        Locale locale = Translations.locale();
        Component csv = TableDownload.csv(() -> grid.table(locale), Translations.text("school.list.csv"));
        Component excel = TableDownload.excel(() -> grid.table(locale), Translations.text("school.list.excel"));
        Div tools = new Div(columnMenu, csv, excel);
        tools.addClassName("mp-list-tools");
        getElement().getClassList().add("mp-schools");
        layout.setSizeFull();
        layout.setMasterSize("20rem", true);
        layout.setDetailSize("30rem");
        layout.setOverlayContainment(MasterDetailLayout.OverlayContainment.PAGE);
        Div master = new Div(tools, grid, legend);
        master.addClassName("mp-master");
        layout.setMaster(master);
        layout.addBackdropClickListener(event -> leave(this::closePanel));
        layout.addDetailEscapePressListener(event -> leave(this::closePanel));
        grid.addSortListener(event -> writeAddress());
        grid.addSelectionListener(event -> choose(event.getFirstSelectedItem().orElse(null)));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Map<String, List<String>> query =
                event.getLocation().getQueryParameters().getParameters();
        reading = true;
        all = schools.all();
        filterBar.offer(all, SchoolFilter.fromQuery(query));
        query.getOrDefault("sortierung", List.of()).forEach(grid::sortBy);
        List<String> columns = query.getOrDefault("spalten", List.of());
        if (!columns.isEmpty()) {
            grid.showColumns(Arrays.stream(SchoolColumn.values())
                    .filter(column -> columns.contains(column.name()) || column == SchoolColumn.NAME)
                    .toList());
            columnMenu.check(grid.shownColumns());
        }
        refresh();
        List<String> chosen = query.getOrDefault("schule", List.of());
        all.stream()
                .filter(school -> chosen.contains(school.number()))
                .findFirst()
                .ifPresentOrElse(this::openInSight, this::closePanel);
        reading = false;
    }

    @Override
    public void beforeLeave(BeforeLeaveEvent event) {
        if (panel != null && panel.isDirty()) {
            var stay = event.postpone();
            SchoolPanel edited = panel;
            Unsaved.ask(
                    () -> {
                        if (edited.save()) {
                            stay.proceed();
                        }
                    },
                    () -> {
                        Unsaved.warnOnClose(this, false);
                        stay.proceed();
                    });
        }
    }

    /** Reads the register again and shows it as filtered. */
    void reload() {
        all = schools.all();
        filterBar.offer(all, filterBar.value());
        refresh();
    }

    /** Opens an empty form. */
    void startNew() {
        leave(() -> {
            grid.deselectAll();
            show(new SchoolPanel(schools, types, null, mayEdit, listener()));
        });
    }

    private void refresh() {
        SchoolFilter filter = filterBar.value();
        List<SchoolRow> shown = all.stream().filter(filter::matches).toList();
        grid.show(shown);
        legend.setVisible(shown.stream().anyMatch(row -> !row.synthetic().isEmpty()));
        selectRow();
        figures(all.isEmpty() ? List.of() : SchoolFigures.of(shown, all));
        showList(!all.isEmpty() || panel != null);
    }

    /** Swaps list and empty state; inputs that stay are not touched, so they keep focus and scroll position. */
    private void showList(boolean list) {
        if (!list || layout.getParent().isEmpty()) {
            filters(list ? filterBar.components() : new Component[0]);
            content(list ? layout : toolbar.emptyState());
        }
    }

    private void filtered() {
        refresh();
        writeAddress();
    }

    private void choose(@Nullable SchoolRow row) {
        if (reading || (row != null && selected != null && row.id() == selected)) {
            return;
        }
        leave(() -> {
            if (row == null) {
                closePanel();
            } else {
                open(row.id());
            }
            writeAddress();
        });
    }

    /** Goes on at once, or after the user has decided about input that is not saved. */
    private void leave(Runnable next) {
        if (panel == null || !panel.isDirty()) {
            next.run();
            return;
        }
        selectRow();
        SchoolPanel edited = panel;
        Unsaved.ask(
                () -> {
                    if (edited.save()) {
                        next.run();
                    }
                },
                () -> {
                    Unsaved.warnOnClose(this, false);
                    panel = null;
                    next.run();
                });
    }

    private void openInSight(SchoolRow school) {
        open(school.id());
        if (filterBar.value().matches(school)) {
            grid.scrollToItem(school);
        }
    }

    private void open(long id) {
        selected = id;
        selectRow();
        show(new SchoolPanel(schools, types, schools.detail(id), mayEdit, listener()));
    }

    private void show(SchoolPanel next) {
        panel = next;
        layout.setDetail(next);
        showList(true);
    }

    private void closePanel() {
        panel = null;
        selected = null;
        layout.setDetail(null);
        selectRow();
    }

    private SchoolPanel.Listener listener() {
        return new SchoolPanel.Listener() {
            @Override
            public void saved(long id) {
                selected = id;
                reload();
                open(id);
                writeAddress();
            }

            @Override
            public void closed() {
                leave(() -> {
                    closePanel();
                    writeAddress();
                });
            }
        };
    }

    private @Nullable SchoolRow selectedRow() {
        return all.stream()
                .filter(row -> selected != null && row.id() == selected)
                .findFirst()
                .orElse(null);
    }

    private void selectRow() {
        boolean before = reading;
        reading = true;
        SchoolRow row = selectedRow();
        if (row == null) {
            grid.deselectAll();
        } else {
            grid.select(row);
        }
        reading = before;
    }

    private void writeAddress() {
        if (reading) {
            return;
        }
        Map<String, List<String>> query = new LinkedHashMap<>(filterBar.value().toQuery());
        if (!grid.sorting().isEmpty()) {
            query.put("sortierung", List.of(grid.sorting()));
        }
        if (!grid.shownColumns().equals(SchoolColumn.shownAtFirst())) {
            query.put("spalten", grid.shownColumns().stream().map(Enum::name).toList());
        }
        SchoolRow row = selectedRow();
        if (row != null) {
            query.put("schule", List.of(row.number()));
        }
        UI.getCurrent().getPage().getHistory().replaceState(null, new Location(ROUTE, new QueryParameters(query)));
    }

    void loaded(int added) {
        reload();
        Notices.done("school.example.done", added);
    }
}
