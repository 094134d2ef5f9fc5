package de.medienplan.identity.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.Route;
import de.medienplan.identity.Role;
import de.medienplan.identity.SecurityEvent;
import de.medienplan.identity.SecurityEventKind;
import de.medienplan.identity.SecurityLog;
import de.medienplan.shared.Formats;
import de.medienplan.ui.Buttons;
import de.medienplan.ui.DataGrid;
import de.medienplan.ui.ExportMenu;
import de.medienplan.ui.Fields;
import de.medienplan.ui.PageView;
import de.medienplan.ui.Translations;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;

/** Who came in, who was turned away, whose rights changed. */
@Route("benutzer/sicherheit")
@RolesAllowed(Role.Names.ADMIN)
class SecurityLogView extends PageView {

    private static final long serialVersionUID = 1L;
    private static final int USUAL_DAYS = 7;

    private final transient SecurityLog log;
    private final DataGrid<SecurityEvent> grid = new DataGrid<>();
    private final TextField search = Fields.search("identity.security.search");
    private final Select<SecurityEventKind> kind = Fields.choiceOrNone(
            "identity.security.kind",
            List.of(SecurityEventKind.values()),
            one -> Translations.text(one.label()),
            "identity.security.all");
    private final DatePicker since = Fields.date("identity.security.since");

    SecurityLogView(SecurityLog log, Clock clock) {
        super("identity.security");
        this.log = log;
        since.setValue(LocalDate.now(clock).minusDays(USUAL_DAYS));
        search.addValueChangeListener(event -> refresh());
        kind.addValueChangeListener(event -> refresh());
        since.addValueChangeListener(event -> refresh());
        columns();
        actions(
                Buttons.icon(
                        VaadinIcon.ARROW_LEFT,
                        Buttons.plain(
                                "identity.changes.back", () -> UI.getCurrent().navigate(UsersView.class))),
                new ExportMenu(() -> grid.table(Translations.text("identity.security.file"))));
        filters(search, kind, since);
        content(grid);
        refresh();
    }

    private void columns() {
        grid.text("identity.changes.at", row -> at(row));
        grid.text("identity.security.kind", row -> Translations.text(row.kind().label()));
        grid.text("identity.changes.account", SecurityEvent::account);
        grid.text("identity.security.actor", SecurityEvent::actor);
        grid.text("identity.security.address", SecurityEvent::address);
        grid.text("identity.security.node", SecurityEvent::node);
    }

    private void refresh() {
        LocalDate begin = since.getValue();
        if (begin == null) {
            return;
        }
        SecurityEventKind wanted = kind.getValue();
        grid.show(log.since(begin.atStartOfDay(ZoneId.systemDefault()).toInstant(), search.getValue()).stream()
                .filter(row -> wanted == null || row.kind() == wanted)
                .toList());
    }

    private static String at(SecurityEvent row) {
        return Formats.dateTime(LocalDateTime.ofInstant(row.at(), ZoneId.systemDefault()), Translations.locale());
    }
}
