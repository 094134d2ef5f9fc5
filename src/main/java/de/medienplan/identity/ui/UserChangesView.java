package de.medienplan.identity.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.Route;
import de.medienplan.history.ChangeEntry;
import de.medienplan.identity.AccountChange;
import de.medienplan.identity.Role;
import de.medienplan.identity.Users;
import de.medienplan.shared.Formats;
import de.medienplan.shared.Texts;
import de.medienplan.ui.Buttons;
import de.medienplan.ui.DataGrid;
import de.medienplan.ui.EmptyState;
import de.medienplan.ui.ExportMenu;
import de.medienplan.ui.PageView;
import de.medienplan.ui.Translations;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;

/** Who granted whom which role, and when; also accounts that were created or locked, and passwords handed out. */
@Route("benutzer/verlauf")
@RolesAllowed(Role.Names.ADMIN)
class UserChangesView extends PageView {

    private static final long serialVersionUID = 1L;

    UserChangesView(Users users) {
        super("identity.changes");
        List<AccountChange> changes = users.history();
        DataGrid<AccountChange> grid = new DataGrid<>();
        grid.text("identity.changes.at", row -> at(row.change()));
        grid.text("identity.changes.actor", row -> row.change().actor());
        grid.text("identity.changes.account", AccountChange::username);
        grid.text("identity.changes.what", row -> what(row.change()));
        grid.text("identity.changes.from", row -> row.change().from(Translations.locale()));
        grid.text("identity.changes.to", row -> row.change().to(Translations.locale()));
        grid.show(changes);
        actions(
                Buttons.icon(
                        VaadinIcon.ARROW_LEFT,
                        Buttons.plain(
                                "identity.changes.back", () -> UI.getCurrent().navigate(UsersView.class))),
                new ExportMenu(() -> grid.table(Translations.text("identity.changes.file"))));
        content(changes.isEmpty() ? new EmptyState("identity.changes.empty") : grid);
    }

    private static String at(ChangeEntry change) {
        return Formats.dateTime(LocalDateTime.ofInstant(change.at(), ZoneId.systemDefault()), Translations.locale());
    }

    private static String what(ChangeEntry change) {
        Locale locale = Translations.locale();
        return Texts.render(change.field() == null ? change.kind().label() : change.field(), locale);
    }
}
