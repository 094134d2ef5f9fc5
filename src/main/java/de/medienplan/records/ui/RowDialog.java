package de.medienplan.records.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasLabel;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.formlayout.FormLayout.ResponsiveStep;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import de.medienplan.history.ChangeEntry;
import de.medienplan.shared.Message;
import de.medienplan.shared.UserException;
import de.medienplan.ui.Confirm;
import de.medienplan.ui.HistoryPanel;
import de.medienplan.ui.Notices;
import de.medienplan.ui.Translations;
import java.util.List;
import java.util.function.IntConsumer;
import org.springframework.dao.OptimisticLockingFailureException;

/**
 * A form over one stored thing; stays open with what was typed when something is refused. When somebody else saved
 * meanwhile, it says who changed which field from what to what, and the user decides.
 */
public class RowDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    private final FormLayout form = new FormLayout();
    private final boolean editable;
    private final transient Seen seen;
    private final transient Runnable changed;
    private final Div conflict = new Div();

    /** @param changed runs after something was stored or deleted */
    public RowDialog(String title, boolean editable, Seen seen, Runnable changed) {
        this.editable = editable;
        this.seen = seen;
        this.changed = changed;
        setHeaderTitle(title);
        setWidth("min(44rem, 100vw)");
        setCloseOnOutsideClick(false);
        form.setResponsiveSteps(new ResponsiveStep("0", 1), new ResponsiveStep("30rem", 2));
        conflict.addClassName("mp-conflict");
        add(conflict, form);
    }

    public RowDialog fields(Component... fields) {
        form.add(fields);
        return this;
    }

    /** A field over the whole width. */
    public RowDialog wide(Component field) {
        form.add(field, 2);
        return this;
    }

    /** @param name what the question before deleting calls it */
    public RowDialog deletable(String name, Runnable delete) {
        if (editable) {
            Button button = new Button(
                    Translations.text("records.delete"),
                    event -> Confirm.ask(
                            "records.delete.ask", () -> finish(version -> delete.run(), "records.deleted"), name));
            button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ERROR);
            button.getStyle().set("margin-inline-end", "auto");
            getFooter().add(button);
        }
        return this;
    }

    /**
     * Adds history and buttons, and opens.
     *
     * @param save takes the version that what is typed goes on
     */
    public void open(IntConsumer save) {
        if (!seen.history().isEmpty()) {
            Details details = new Details(Translations.text("history.title"), new HistoryPanel(seen.history()));
            details.setWidthFull();
            add(details);
        }
        getFooter().add(new Button(Translations.text(editable ? "ui.cancel" : "ui.close"), event -> close()));
        if (editable) {
            Button button = new Button(Translations.text("ui.save"), event -> finish(save, "records.saved"));
            button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            getFooter().add(button);
        } else {
            form.getChildren()
                    .filter(HasValue.class::isInstance)
                    .forEach(field -> ((HasValue<?, ?>) field).setReadOnly(true));
        }
        open();
    }

    private void finish(IntConsumer action, String doneKey) {
        try {
            refuseUnreadable();
            action.accept(seen.version());
        } catch (UserException refusal) {
            Notices.refused(refusal.reason());
            return;
        } catch (OptimisticLockingFailureException race) {
            explain();
            return;
        }
        close();
        changed.run();
        Notices.done(doneKey);
    }

    private void refuseUnreadable() {
        form.getChildren()
                .filter(field -> field instanceof HasValidation input && input.isInvalid())
                .findFirst()
                .ifPresent(field -> {
                    String label = ((HasLabel) field).getLabel();
                    throw new UserException(Message.of("ui.unreadable", label));
                });
    }

    /** What others saved since this was opened; saving again puts the typed values on top of it. */
    private void explain() {
        List<ChangeEntry> news = seen.renew();
        Paragraph text = new Paragraph(Translations.text("records.conflict"));
        text.getElement().setAttribute("role", "alert");
        conflict.removeAll();
        conflict.add(text, new HistoryPanel(news));
    }
}
