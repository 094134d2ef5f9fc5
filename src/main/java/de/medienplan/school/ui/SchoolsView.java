package de.medienplan.school.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveObserver;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.spring.security.AuthenticationContext;
import de.medienplan.identity.Role;
import de.medienplan.school.DecidedDateSource;
import de.medienplan.school.Samples;
import de.medienplan.school.SchoolId;
import de.medienplan.school.SchoolRow;
import de.medienplan.school.SchoolTotals;
import de.medienplan.school.SchoolTypes;
import de.medienplan.school.Schools;
import de.medienplan.ui.AsOfDate;
import de.medienplan.ui.Notices;
import de.medienplan.ui.PageView;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;

/** The register of schools: the list in sight, the chosen school beside it, all of it in the address. */
@Route(SchoolsView.ROUTE)
@Menu(title = "school.schools", order = 105, icon = "vaadin:academy-cap")
@PermitAll
class SchoolsView extends PageView implements BeforeEnterObserver, BeforeLeaveObserver {

    static final String ROUTE = "schulen";
    private static final long serialVersionUID = 1L;

    private final transient Schools schools;
    private final SchoolListPart list = new SchoolListPart(this::filtered, this::writeAddress, this::choose);
    private final SchoolPane pane;
    private final transient SchoolActions toolbar;

    private transient List<SchoolRow> all = List.of();
    private boolean reading;

    SchoolsView(
            Schools schools,
            SchoolTypes types,
            ObjectProvider<DecidedDateSource> decisions,
            Samples samples,
            AuthenticationContext user,
            AsOfDate asOf) {
        super("school.schools");
        this.schools = schools;
        boolean mayEdit = user.hasRole(Role.Names.PLANNING);
        toolbar = new SchoolActions(this, samples, mayEdit);
        pane = new SchoolPane(schools, types, decisions, asOf, mayEdit, new Panel(), this::selectRow);
        pane.master(list);
        asOf.follow(this, pane::anotherDay);
        actions(toolbar.buttons());
        addClassName("mp-schools");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Map<String, List<String>> query =
                event.getLocation().getQueryParameters().getParameters();
        reading = true;
        all = schools.all();
        list.read(all, query);
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
        pane.leave(event);
    }

    /** Reads the register again and shows it as filtered. */
    void reload() {
        all = schools.all();
        list.offer(all);
        refresh();
    }

    /** Opens an empty form. */
    void startNew() {
        pane.leave(() -> {
            closePanel();
            writeAddress();
            pane.openNew();
            showList(true);
        });
    }

    private void refresh() {
        List<SchoolRow> shown = list.show();
        selectRow();
        figures(all.isEmpty() ? List.of() : SchoolFigures.of(SchoolTotals.of(shown), all.size()));
        showList(!all.isEmpty() || pane.isOpen());
    }

    /** Swaps list and empty state; inputs that stay are not touched, so they keep focus and scroll position. */
    private void showList(boolean listed) {
        if (!listed || pane.getParent().isEmpty()) {
            filters(listed ? list.filters() : new Component[0]);
            content(listed ? pane : toolbar.emptyState());
        }
    }

    private void filtered() {
        refresh();
        writeAddress();
    }

    private void choose(@Nullable SchoolRow row) {
        if (reading || (row != null && pane.isChosen(row))) {
            return;
        }
        pane.leave(() -> {
            if (row == null) {
                closePanel();
            } else {
                open(row.id());
            }
            writeAddress();
        });
    }

    private void openInSight(SchoolRow school) {
        open(school.id());
        list.scrollTo(school);
    }

    private void open(SchoolId id) {
        pane.open(id);
        selectRow();
        showList(true);
    }

    private void closePanel() {
        pane.close();
        selectRow();
    }

    private final class Panel implements SchoolPanel.Listener {

        @Override
        public void saved(SchoolId id) {
            reload();
            open(id);
            writeAddress();
        }

        @Override
        public void closed() {
            pane.leave(() -> {
                closePanel();
                writeAddress();
            });
        }
    }

    private void selectRow() {
        list.select(pane.chosenOf(all));
    }

    private void writeAddress() {
        if (!reading) {
            UI.getCurrent()
                    .getPage()
                    .getHistory()
                    .replaceState(null, new Location(ROUTE, list.query(pane.chosenOf(all))));
        }
    }

    /** Names the schools; what else the sample brings stands on other screens. */
    void loaded() {
        int before = all.size();
        reload();
        Notices.done("school.example.done", all.size() - before);
    }
}
