package de.medienplan.identity.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import de.medienplan.identity.Role;
import de.medienplan.identity.UserRow;
import de.medienplan.identity.Users;
import de.medienplan.shared.Formats;
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
import org.jspecify.annotations.Nullable;

/** Who may sign in and do what. */
@Route("benutzer")
@Menu(title = "identity.users", order = 510, icon = "vaadin:users")
@RolesAllowed(Role.Names.ADMIN)
class UsersView extends PageView {

    private static final long serialVersionUID = 1L;

    private final transient Users users;
    private final Grid<UserRow> grid = new Grid<>();
    private final TextField search = Fields.search("identity.users.search");

    UsersView(Users users) {
        super("identity.users");
        this.users = users;
        Button create =
                new Button(Translations.text("identity.users.new"), VaadinIcon.PLUS.create(), event -> edit(null));
        create.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        Button changes = new Button(
                Translations.text("identity.changes"),
                VaadinIcon.CLOCK.create(),
                event -> UI.getCurrent().navigate(UserChangesView.class));
        actions(create, changes);
        search.addValueChangeListener(event -> refresh());
        filters(search);
        columns();
        RowClicks.open(grid, this::edit);
        grid.setSizeFull();
        content(grid);
        refresh();
    }

    private void columns() {
        grid.addColumn(UserRow::username)
                .setHeader(Translations.text("identity.login.username"))
                .setAutoWidth(true)
                .setSortable(true);
        grid.addColumn(UserRow::displayName)
                .setHeader(Translations.text("identity.user.displayName"))
                .setAutoWidth(true)
                .setSortable(true);
        grid.addColumn(UsersView::roles)
                .setHeader(Translations.text("identity.user.roles"))
                .setAutoWidth(true)
                .setFlexGrow(2);
        grid.addComponentColumn(UsersView::state)
                .setHeader(Translations.text("identity.user.state"))
                .setAutoWidth(true);
        grid.addColumn(UsersView::lastLogin)
                .setHeader(Translations.text("identity.user.lastLogin"))
                .setAutoWidth(true)
                .setComparator((a, b) -> java.util.Objects.compare(
                        a.lastLoginAt(),
                        b.lastLoginAt(),
                        java.util.Comparator.nullsFirst(java.util.Comparator.naturalOrder())))
                .setSortable(true);
        grid.addComponentColumn(this::editButton).setFlexGrow(0).setAutoWidth(true);
    }

    private Button editButton(UserRow user) {
        Button button = new Button(VaadinIcon.EDIT.create(), event -> edit(user));
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY_INLINE);
        button.setAriaLabel(Translations.text("identity.users.edit", user.username()));
        return button;
    }

    private void edit(@Nullable UserRow user) {
        new UserDialog(users, user, this::refresh).open();
    }

    private void refresh() {
        List<UserRow> all = users.all();
        String wanted = search.getValue().toLowerCase(Locale.ROOT);
        grid.setItems(all.stream()
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
