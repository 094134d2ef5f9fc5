package de.medienplan.support.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.formlayout.FormLayout.ResponsiveStep;
import de.medienplan.history.ChangeEntry;
import de.medienplan.history.ui.HistoryPanel;
import de.medienplan.shared.UserException;
import de.medienplan.ui.Confirm;
import de.medienplan.ui.Notices;
import de.medienplan.ui.Translations;
import java.util.List;

/** A form over one stored thing; stays open with what was typed when something is refused. */
class RowDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    private final FormLayout form = new FormLayout();
    private final boolean editable;
    private final transient List<ChangeEntry> history;
    private final transient Runnable changed;

    /** @param changed runs after something was stored or deleted */
    RowDialog(String title, boolean editable, List<ChangeEntry> history, Runnable changed) {
        this.editable = editable;
        this.history = history;
        this.changed = changed;
        setHeaderTitle(title);
        setWidth("min(44rem, 100vw)");
        setCloseOnOutsideClick(false);
        form.setResponsiveSteps(new ResponsiveStep("0", 1), new ResponsiveStep("30rem", 2));
        add(form);
    }

    RowDialog fields(Component... fields) {
        form.add(fields);
        return this;
    }

    /** A field over the whole width. */
    RowDialog wide(Component field) {
        form.add(field, 2);
        return this;
    }

    /** @param name what the question before deleting calls it */
    RowDialog deletable(String name, Runnable delete) {
        if (editable) {
            Button button = new Button(
                    Translations.text("support.delete"),
                    event -> Confirm.ask("support.delete.ask", () -> finish(delete, "support.deleted"), name));
            button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ERROR);
            button.getStyle().set("margin-inline-end", "auto");
            getFooter().add(button);
        }
        return this;
    }

    /** Adds history and buttons, and opens. */
    void open(Runnable save) {
        if (!history.isEmpty()) {
            Details details = new Details(Translations.text("history.title"), new HistoryPanel(history));
            details.setWidthFull();
            add(details);
        }
        getFooter().add(new Button(Translations.text(editable ? "ui.cancel" : "ui.close"), event -> close()));
        if (editable) {
            Button button = new Button(Translations.text("ui.save"), event -> finish(save, "support.saved"));
            button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            getFooter().add(button);
        } else {
            form.getChildren()
                    .filter(HasValue.class::isInstance)
                    .forEach(field -> ((HasValue<?, ?>) field).setReadOnly(true));
        }
        open();
    }

    private void finish(Runnable action, String doneKey) {
        try {
            action.run();
        } catch (UserException refusal) {
            Notices.refused(refusal.reason());
            return;
        }
        close();
        changed.run();
        Notices.done(doneKey);
    }
}
