package de.medienplan.rollout.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextField;
import de.medienplan.ui.Translations;
import java.util.function.Consumer;

/** Asks for a name. */
final class NameDialog {

    private NameDialog() {}

    /** @param done gets a name that is not blank */
    static void ask(String titleKey, String proposal, Consumer<String> done) {
        Dialog dialog = new Dialog(text(titleKey));
        TextField name = new TextField(text("rollout.name"));
        name.setValue(proposal);
        name.setMaxLength(200);
        name.setWidthFull();
        Button save = new Button(text("ui.save"), event -> {
            if (name.getValue().isBlank()) {
                name.setErrorMessage(text("rollout.plan.nameMissing"));
                name.setInvalid(true);
                return;
            }
            done.accept(name.getValue().strip());
            dialog.close();
        });
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        save.addClickShortcut(Key.ENTER);
        dialog.add(name);
        dialog.setWidth("26rem");
        dialog.getFooter().add(new Button(text("ui.cancel"), event -> dialog.close()), save);
        dialog.open();
        name.focus();
    }

    private static String text(String key) {
        return Translations.text(key);
    }
}
