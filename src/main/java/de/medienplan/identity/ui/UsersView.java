package de.medienplan.identity.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import de.medienplan.identity.Role;
import de.medienplan.identity.UserRow;
import de.medienplan.identity.Users;
import de.medienplan.shared.Formats;
import de.medienplan.shared.Message;
import de.medienplan.ui.Buttons;
import de.medienplan.ui.DataGrid;
import de.medienplan.ui.Fields;
import de.medienplan.ui.KeyFigure;
import de.medienplan.ui.PageView;
import de.medienplan.ui.RowClicks;
import de.medienplan.ui.Status;
import de.medienplan.ui.Tone;
import de.medienplan.ui.Translations;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Who may sign in and do what. */
@Route("benutzer")
@Menu(title = "identity.users", order = 710, icon = "vaadin:users")
@RolesAllowed(Role.Names.ADMIN)
class UsersView extends PageView {

    private static final long serialVersionUID = 1L;

    private final transient Users users;
    private final DataGrid<UserRow> grid = new DataGrid<>();
    private final TextField search = Fields.search("identity.users.search");

    UsersView(Users users) {
        super("identity.users");
        this.users = users;
        actions(
                Buttons.add("identity.users.new", () -> UserDialog.create(users, this::refresh)),
                Buttons.icon(
                        VaadinIcon.CLOCK,
                        Buttons.plain("identity.changes", () -> UI.getCurrent().navigate(UserChangesView.class))),
                Buttons.icon(
                        VaadinIcon.SHIELD,
                        Buttons.plain("identity.security", () -> UI.getCurrent().navigate(SecurityLogView.class))));
        search.addValueChangeListener(event -> refresh());
        filters(search);
        columns();
        RowClicks.open(grid, this::edit);
        content(grid);
        refresh();
    }

    private void columns() {
        grid.text("identity.login.username", UserRow::username);
        grid.text("identity.user.displayName", UserRow::displayName);
        grid.text("identity.user.roles", UsersView::roles);
        grid.shown("identity.user.state", row -> state(row).getText(), UsersView::state);
        grid.shown("identity.user.lastLogin", UserRow::lastLoginAt, row -> new Span(lastLogin(row)));
        grid.addComponentColumn(this::editButton).setFlexGrow(0).setAutoWidth(true);
    }

    private Button editButton(UserRow user) {
        return Buttons.icon(VaadinIcon.EDIT, Message.of("identity.users.edit", user.username()), () -> edit(user));
    }

    private void edit(UserRow user) {
        UserDialog.change(users, user, this::refresh);
    }

    private void refresh() {
        List<UserRow> all = users.all();
        String wanted = search.getValue().toLowerCase(Locale.ROOT);
        grid.show(all.stream()
                .filter(user -> (user.username() + " " + user.displayName())
                        .toLowerCase(Locale.ROOT)
                        .contains(wanted))
                .toList());
        long active = all.stream().filter(UserRow::enabled).count();
        long administrators = all.stream()
                .filter(user -> user.enabled() && user.roles().contains(Role.ADMIN))
                .count();
        figures(List.of(
                new KeyFigure("identity.users.active", Formats.integer(active, Translations.locale())),
                new KeyFigure(
                        "identity.users.administrators", Formats.integer(administrators, Translations.locale()))));
    }

    private static String roles(UserRow user) {
        return user.roles().stream()
                .sorted()
                .map(role -> Translations.text(role.label()))
                .collect(Collectors.joining(", "));
    }

    private static Status state(UserRow user) {
        if (!user.enabled()) {
            return new Status(Translations.text("identity.user.disabled"), Tone.NEUTRAL);
        }
        return user.mustChangePassword()
                ? new Status(Translations.text("identity.user.passwordPending"), Tone.NOTICE)
                : new Status(Translations.text("identity.user.enabled"), Tone.GOOD);
    }

    private static String lastLogin(UserRow user) {
        return user.lastLoginAt() == null
                ? Formats.MISSING
                : Formats.dateTime(
                        LocalDateTime.ofInstant(user.lastLoginAt(), ZoneId.systemDefault()), Translations.locale());
    }
}
