package de.medienplan.school.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import de.medienplan.school.SchoolLevel;
import de.medienplan.school.SchoolTypeRow;
import de.medienplan.school.SchoolTypes;
import de.medienplan.shared.UserException;
import de.medienplan.ui.Confirm;
import de.medienplan.ui.Notices;
import de.medienplan.ui.Translations;
import java.util.Objects;

/** One school type, new or existing. */
class SchoolTypeDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    private final transient SchoolTypes types;
    private final transient SchoolTypeRow type;
    private final transient Runnable changed;
    private final TextField code = new TextField(Translations.text("school.type.code"));
    private final TextField name = new TextField(Translations.text("school.type.name"));
    private final ComboBox<SchoolLevel> level = new ComboBox<>(Translations.text("school.type.level"));
    private final IntegerField order = FieldEditor.count(Translations.text("school.type.order"));

    SchoolTypeDialog(SchoolTypes types, SchoolTypeRow type, Runnable changed) {
        this.types = types;
        this.type = type;
        this.changed = changed;
        setHeaderTitle(Translations.text(type.id() == null ? "school.type.new" : "school.type.edit", type.code()));
        level.setItems(SchoolLevel.values());
        level.setItemLabelGenerator(choice -> Translations.text(choice.label()));
        code.setValue(type.code());
        name.setValue(type.name());
        level.setValue(type.level());
        order.setValue(type.sortOrder());
        VerticalLayout form = new VerticalLayout(code, name, level, order);
        form.getChildren().forEach(field -> field.getElement().getStyle().set("width", "100%"));
        form.setPadding(false);
        add(form);
        setWidth("26rem");
        footer();
    }

    private void footer() {
        if (type.id() != null) {
            Button delete = new Button(Translations.text("school.type.delete"), event -> askToDelete());
            delete.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ERROR);
            delete.getStyle().set("margin-inline-end", "auto");
            getFooter().add(delete);
        }
        Button save = new Button(Translations.text("ui.save"), event -> guarded(this::save));
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(Translations.text("ui.cancel"), event -> close()), save);
    }

    private void save() {
        SchoolLevel chosen = Objects.requireNonNullElse(level.getValue(), type.level());
        int position = Objects.requireNonNullElse(order.getValue(), type.sortOrder());
        types.save(new SchoolTypeRow(
                type.id(), type.version(), code.getValue(), name.getValue(), chosen, position, type.schools()));
    }

    private void askToDelete() {
        long id = Objects.requireNonNull(type.id());
        Confirm.ask("school.type.askDelete", () -> guarded(() -> types.delete(id)), type.code());
    }

    private void guarded(Runnable action) {
        try {
            action.run();
            close();
            changed.run();
        } catch (UserException refusal) {
            Notices.refused(refusal.reason());
        }
    }
}
