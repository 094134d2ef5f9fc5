package de.medienplan.identity.ui;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.checkbox.CheckboxGroupVariant;
import de.medienplan.identity.Role;
import de.medienplan.identity.UserRow;
import de.medienplan.identity.Users;
import de.medienplan.shared.Message;
import de.medienplan.ui.Buttons;
import de.medienplan.ui.DisplayedVersion;
import de.medienplan.ui.Fields;
import de.medienplan.ui.Form;
import de.medienplan.ui.FormDialog;
import de.medienplan.ui.Translations;
import java.util.Set;

/** One account, new or existing. */
final class UserDialog {

    private static final UserRow NOBODY = new UserRow(0, 0, "", "", Set.of(), true, true, null);

    private UserDialog() {}

    static void create(Users users, Runnable changed) {
        dialog("identity.users.new", form(DisplayedVersion.fresh(NOBODY)), changed)
                .open(row -> {
                    String password = users.create(row.username(), row.displayName(), row.roles());
                    OneTimeSecret.password(row.username(), password).open();
                });
    }

    static void change(Users users, UserRow user, Runnable changed) {
        Form<UserRow> form =
                form(new DisplayedVersion<>(user, () -> users.present(user.id()), () -> users.history(user.id())));
        form.optional("enabled", key -> Fields.check("identity.user.maySignIn"));
        FormDialog<UserRow> dialog = dialog("identity.users.change", form, changed)
                .saying(Message.of("identity.users.saved", user.username()));
        dialog.aside(Buttons.link("identity.users.reset", () -> {
            String password = users.resetPassword(user.id());
            dialog.close();
            changed.run();
            OneTimeSecret.password(user.username(), password).open();
        }));
        dialog.open(row -> users.change(row, row.displayName(), row.roles(), row.enabled()));
    }

    private static FormDialog<UserRow> dialog(String titleKey, Form<UserRow> form, Runnable changed) {
        return new FormDialog<>(Translations.text(titleKey), form)
                .narrow()
                .saying(null)
                .onDone(changed);
    }

    private static Form<UserRow> form(DisplayedVersion<UserRow> displayed) {
        Form<UserRow> form = new Form<>("identity.user.", displayed);
        form.required("username", key -> Fields.text("identity.login.username", 100))
                .setReadOnly(!displayed.row().username().isEmpty());
        form.required("displayName", Fields::text);
        form.required("roles", UserDialog::roles);
        return form;
    }

    private static CheckboxGroup<Role> roles(String labelKey) {
        CheckboxGroup<Role> roles = new CheckboxGroup<>(Translations.text(labelKey));
        roles.setItems(Role.values());
        roles.setItemLabelGenerator(role -> Translations.text(role.label()));
        roles.addThemeVariants(CheckboxGroupVariant.LUMO_VERTICAL);
        return roles;
    }
}
