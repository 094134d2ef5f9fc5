package de.medienplan.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextFieldBase;
import de.medienplan.history.ChangeEntry;
import de.medienplan.shared.Message;
import de.medienplan.shared.UserException;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A {@link Form} in a dialog, with save and cancel. It stays open with what was typed when something is missing, unreadable or
 * refused, asks before Escape or Cancel drops what was typed, and shows field by field what somebody else saved meanwhile.
 *
 * <pre>{@code
 * new FormDialog<>(Translations.text("budget.commitment"), form)
 *         .readOnly(!desk.mayEdit())
 *         .deletable(row.purpose(), commitments::delete)
 *         .onDone(list::refresh)
 *         .open(commitments::save);
 * }</pre>
 */
public class FormDialog<R> extends Dialog {

    private static final long serialVersionUID = 1L;

    private final Form<R> form;
    private final FormAlert alert = new FormAlert();
    private final Button saveButton = Buttons.primary("ui.save", () -> save());
    private transient @Nullable Message saved = Message.of("ui.saved");
    private transient Runnable done = () -> {};
    private transient Runnable save = () -> {};
    private boolean readOnly;
    private boolean retrying;

    public FormDialog(String title, Form<R> form) {
        this.form = form;
        setHeaderTitle(title);
        setWidth("min(44rem, 100vw)");
        setCloseOnOutsideClick(false);
        add(alert, form);
        addDialogCloseActionListener(event -> leave());
    }

    /** One column, for few fields. */
    public FormDialog<R> narrow() {
        setWidth("min(28rem, 100vw)");
        form.setResponsiveSteps(new Form.ResponsiveStep("0", 1));
        return this;
    }

    /** Shows without letting anybody change it. */
    public FormDialog<R> readOnly(boolean value) {
        readOnly = value;
        if (value) {
            form.setReadOnly(true);
        }
        return this;
    }

    /** Another word on the button that saves. */
    public FormDialog<R> saveAs(String key) {
        return offer(Message.of(key), true);
    }

    /** Says on the button what saving does now, and whether it can be done; also while the dialog is open. */
    public FormDialog<R> offer(Message text, boolean possible) {
        saveButton.setText(Translations.text(text));
        saveButton.setEnabled(possible);
        return this;
    }

    /** What is told when it is stored, instead of „Gespeichert.“; null for nothing. */
    public FormDialog<R> saying(@Nullable Message message) {
        saved = message;
        return this;
    }

    /** Runs after something was stored or deleted and the dialog is closed. */
    public FormDialog<R> onDone(Runnable action) {
        done = action;
        return this;
    }

    /** Something else to do, at the left end of the buttons. */
    public FormDialog<R> aside(Component action) {
        action.addClassName("mp-push-left");
        getFooter().add(action);
        return this;
    }

    /**
     * A button that deletes after a question, where there is something stored.
     *
     * @param name what the question calls it
     * @param delete gets the record as it is displayed
     */
    public FormDialog<R> deletable(String name, Consumer<R> delete) {
        DisplayedVersion<R> first = form.displayed();
        if (!readOnly && first != null && first.isStored()) {
            aside(Buttons.danger(
                    "ui.delete",
                    () -> Confirm.ask(
                            "ui.delete.ask",
                            () -> attempt(
                                    () -> delete.accept(displayed().row()),
                                    Message.of("ui.deleted"),
                                    this::showBeforeDeleting),
                            name)));
        }
        return this;
    }

    /** Adds history and buttons and opens; {@code store} gets the new record. */
    public void open(Consumer<R> store) {
        open(() -> form.record().ifPresent(row -> attempt(() -> store.accept(row), saved, this::showConflict)));
    }

    /** Adds buttons and opens a form without a record; {@code store} reads the fields, which are valid then. */
    public void openLoose(Runnable store) {
        open(() -> {
            if (form.isValid()) {
                attempt(store, saved, () -> alert.say(Message.of("ui.error.changedMeanwhile")));
            }
        });
    }

    private void open(Runnable action) {
        save = action;
        form.fill();
        DisplayedVersion<R> displayed = form.displayed();
        List<ChangeEntry> history =
                displayed == null ? List.of() : displayed.history().get();
        if (!history.isEmpty()) {
            Details details = new Details(Translations.text("history.title"), new HistoryPanel(history));
            details.setWidthFull();
            add(details);
        }
        getFooter().add(Buttons.plain(readOnly ? "ui.close" : "ui.cancel", this::leave));
        if (!readOnly) {
            getFooter().add(saveButton);
            saveOnEnter();
        }
        super.open();
        form.fields().focusFirst();
    }

    private void leave() {
        if (!readOnly && form.isDirty()) {
            Unsaved.ask(() -> save.run(), this::close);
        } else {
            close();
        }
    }

    /** In fields of one line; in longer texts and lists Enter has its own meaning. */
    private void saveOnEnter() {
        Component[] lines = form.fields()
                .shown()
                .filter(field -> field instanceof TextFieldBase<?, ?> && !(field instanceof TextArea))
                .toArray(Component[]::new);
        if (lines.length > 0) {
            saveButton.addClickShortcut(Key.ENTER).listenOn(lines).resetFocusOnActiveElement();
        }
    }

    private void save() {
        save.run();
    }

    private void attempt(Runnable action, @Nullable Message success, Runnable whenChangedMeanwhile) {
        if (alert.attempt(action, form::refuse, whenChangedMeanwhile)) {
            close();
            done.run();
            if (success != null) {
                Notices.done(success);
            }
        }
    }

    private DisplayedVersion<R> displayed() {
        return Objects.requireNonNull(form.displayed());
    }

    private void showConflict() {
        FormConflict<R> conflict = conflict();
        if (conflict == null) {
            return;
        }
        if (conflict.othersChangedFields()) {
            conflict.ask(save);
        } else if (retrying) {
            alert.say(Message.of("ui.error.changedMeanwhile"));
        } else {
            retrying = true;
            save.run();
            retrying = false;
        }
    }

    private void showBeforeDeleting() {
        if (conflict() != null) {
            alert.say(Message.of("ui.delete.changedMeanwhile"));
        }
    }

    private @Nullable FormConflict<R> conflict() {
        try {
            return new FormConflict<>(form, displayed().renewed());
        } catch (UserException gone) {
            alert.say(gone.reason());
            return null;
        }
    }
}
