package de.medienplan.device.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.textfield.TextFieldVariant;
import de.medienplan.shared.Labelled;
import de.medienplan.shared.Message;
import de.medienplan.shared.UserException;
import de.medienplan.ui.Notices;
import de.medienplan.ui.Translations;
import de.medienplan.ui.Unreadable;
import org.jspecify.annotations.Nullable;

/** Fields and buttons of the dialogs here. */
final class Forms {

    private Forms() {}

    static TextField text(String key, @Nullable String value, int longest) {
        TextField field = new TextField(Translations.text(key));
        field.setValue(value == null ? "" : value);
        field.setMaxLength(longest);
        return field;
    }

    static IntegerField count(String key, @Nullable Integer value, int least, int most) {
        IntegerField field = new IntegerField(Translations.text(key));
        field.setMin(least);
        field.setMax(most);
        field.setStepButtonsVisible(true);
        field.setValue(value);
        field.addThemeVariants(TextFieldVariant.LUMO_ALIGN_RIGHT);
        return field;
    }

    static <T extends Labelled> Select<T> choice(String key, T[] values, T value) {
        Select<T> field = new Select<>();
        field.setLabel(Translations.text(key));
        field.setItems(values);
        field.setItemLabelGenerator(item -> Translations.text(item.label()));
        field.setValue(value);
        return field;
    }

    /** Cancel and save; a refusal is shown and the dialog stays open with what was typed. */
    static void footer(Dialog dialog, String saveKey, Runnable save) {
        Button button = new Button(Translations.text(saveKey), event -> {
            try {
                Unreadable.refuseIn(dialog);
                save.run();
                dialog.close();
            } catch (UserException refusal) {
                Notices.refused(refusal.reason());
            }
        });
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        dialog.getFooter().add(new Button(Translations.text("ui.cancel"), event -> dialog.close()), button);
    }

    /** The value, or a refusal that names the field. */
    static <T> T required(@Nullable T value, String labelKey) {
        if (value == null) {
            throw new UserException(Message.of("device.required", Message.of(labelKey)));
        }
        return value;
    }
}
