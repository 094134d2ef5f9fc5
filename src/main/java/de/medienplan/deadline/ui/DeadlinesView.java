package de.medienplan.deadline.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import de.medienplan.deadline.Deadline;
import de.medienplan.deadline.Deadlines;
import de.medienplan.deadline.Feeds;
import de.medienplan.identity.OwnAccount;
import de.medienplan.identity.Role;
import de.medienplan.ui.Address;
import de.medienplan.ui.AsOfDate;
import de.medienplan.ui.Buttons;
import de.medienplan.ui.EmptyState;
import de.medienplan.ui.ExportMenu;
import de.medienplan.ui.PageView;
import de.medienplan.ui.Translations;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.List;

/** What must be done by when: every deadline the user may see, as of the chosen day. */
@Route("fristen")
@Menu(title = "deadline.list", order = 205, icon = "vaadin:alarm")
@RolesAllowed(Role.Names.READER)
class DeadlinesView extends PageView implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient Deadlines deadlines;
    private final transient AsOfDate asOf;
    private final transient DeadlineFilter filter = new DeadlineFilter(this::refresh);
    private final Checkbox together = new Checkbox(Translations.text("deadline.together"), true);
    private final DeadlineGrid each = new DeadlineGrid();
    private final GroupGrid groups = new GroupGrid();

    DeadlinesView(Deadlines deadlines, Feeds feeds, OwnAccount account, AsOfDate asOf) {
        super("deadline.list");
        this.deadlines = deadlines;
        this.asOf = asOf;
        filters(filter.search(), filter.area(), filter.urgency(), together);
        actions(
                Buttons.icon(
                        VaadinIcon.CALENDAR,
                        Buttons.plain("deadline.feed", () -> new FeedDialog(feeds, account.hasPassword()).open())),
                new ExportMenu(() -> each.table(Translations.text("deadline.list"))));
        each.addItemClickListener(event -> open(event.getItem().next().path()));
        groups.addItemClickListener(event -> {
            together.setValue(false);
            filter.search(Translations.text(event.getItem().title()));
        });
        each.onSort(this::address);
        groups.onSort(this::address);
        together.addValueChangeListener(event -> refresh());
        asOf.follow(this, this::refresh);
    }

    private static void open(String path) {
        int question = path.indexOf('?');
        UI ui = UI.getCurrent();
        if (question < 0) {
            ui.navigate(path);
        } else {
            ui.navigate(path.substring(0, question), QueryParameters.fromString(path.substring(question + 1)));
        }
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Address address = Address.of(event.getLocation().getQueryParameters());
        filter.read(address, deadlines.all(asOf.get()));
        address.get("einzeln").ifPresent(yes -> together.setValue(false));
        address.get("sortierung").ifPresent(together.getValue() ? groups::sortBy : each::sortBy);
        refresh();
    }

    private void refresh() {
        LocalDate day = asOf.get();
        List<Deadline> all = deadlines.all(day);
        List<Deadline> shown =
                all.stream().filter(one -> filter.accepts(one, day)).toList();
        each.show(shown, day);
        groups.show(shown, day);
        figures(DeadlineFigures.of(shown, day));
        Component list = together.getValue() ? groups : each;
        content(new AsOfHint(asOf, all), all.isEmpty() ? new EmptyState("deadline.empty") : list);
        address();
    }

    private void address() {
        filter.write(Address.of(QueryParameters.empty()))
                .with("einzeln", together.getValue() ? "" : "ja")
                .with("sortierung", together.getValue() ? groups.sorting() : each.sorting())
                .show(this);
    }
}
