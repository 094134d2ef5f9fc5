package de.medienplan.identity.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.checkbox.CheckboxGroupVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.component.textfield.TextField;
import de.medienplan.identity.Role;
import de.medienplan.identity.UserRow;
import de.medienplan.identity.Users;
import de.medienplan.shared.Message;
import de.medienplan.shared.UserException;
import de.medienplan.ui.HistoryPanel;
import de.medienplan.ui.Notices;
import de.medienplan.ui.Translations;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;

/** One account, new or existing; stays open with what was typed when something is refused. */
class UserDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    private final transient Users users;
    private final transient @Nullable UserRow user;
    private final transient Runnable changed;
    private final TextField username = new TextField(Translations.text("identity.login.username"));
    private final TextField displayName = new TextField(Translations.text("identity.user.displayName"));
    private final CheckboxGroup<Role> roles = new CheckboxGroup<>(Translations.text("identity.user.roles"));
    private final Checkbox enabled = new Checkbox(Translations.text("identity.user.maySignIn"), true);

    UserDialog(Users users, @Nullable UserRow user, Runnable changed) {
        this.users = users;
        this.user = user;
        this.changed = changed;
        setHeaderTitle(Translations.text(user == null ? "identity.users.new" : "identity.users.change"));
        roles.setItems(Role.values());
        roles.setItemLabelGenerator(role -> Translations.text(role.label()));
        roles.addThemeVariants(CheckboxGroupVariant.LUMO_VERTICAL);
        username.setWidthFull();
        displayName.setWidthFull();
        VerticalLayout form = new VerticalLayout(username, displayName, roles);
        form.setPadding(false);
        if (user != null) {
            username.setValue(user.username());
            username.setReadOnly(true);
            displayName.setValue(user.displayName());
            roles.setValue(user.roles());
            enabled.setValue(user.enabled());
            Details history =
                    new Details(Translations.text("history.title"), new HistoryPanel(users.history(user.id())));
            history.setWidthFull();
            form.add(enabled, history);
            getFooter().add(resetButton(user));
        }
        add(form);
        setWidth("26rem");
        footer();
    }

    private void footer() {
        Button save = new Button(Translations.text("ui.save"), event -> guarded(this::save));
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(Translations.text("ui.cancel"), event -> close()), save);
    }

    private Button resetButton(UserRow user) {
        Button reset = new Button(
                Translations.text("identity.users.reset"),
                event -> guarded(() -> {
                    String password = users.resetPassword(user.id());
                    closeAndTell(user.username(), password);
                }));
        reset.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        reset.getStyle().set("margin-inline-end", "auto");
        return reset;
    }

    private void save() {
        if (user == null) {
            String password = users.create(username.getValue(), displayName.getValue(), roles.getValue());
            closeAndTell(username.getValue(), password);
            return;
        }
        users.change(user, displayName.getValue(), roles.getValue(), enabled.getValue());
        close();
        changed.run();
        Notices.done("identity.users.saved", user.username());
    }

    private void closeAndTell(String name, String password) {
        close();
        changed.run();
        new OneTimePassword(name, password).open();
    }

    private static void guarded(Runnable action) {
        try {
            action.run();
        } catch (UserException refusal) {
            Notices.refused(refusal.reason());
        } catch (OptimisticLockingFailureException race) {
            Notices.refused(Message.of("identity.user.meanwhile"));
        }
    }
}
