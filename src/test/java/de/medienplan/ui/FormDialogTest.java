package de.medienplan.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import de.medienplan.shared.Message;
import de.medienplan.shared.UserException;
import de.medienplan.testing.ViewTest;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.security.test.context.support.WithMockUser;

@WithMockUser(roles = "READER")
class FormDialogTest extends ViewTest {

    /** What is edited here; id and version have no fields. */
    public record Line(
            long id,
            int version,
            int year,
            String name,
            @Nullable BigDecimal amount) {}

    private static final Line READ = new Line(7, 3, 2024, "Leihgeräte", new BigDecimal("100.00"));

    private final List<Line> stored = new ArrayList<>();
    private Line present = READ;
    private IntegerField year = new IntegerField();
    private TextField name = new TextField();
    private BigDecimalField amount = new BigDecimalField();

    @BeforeEach
    void speak_german() {
        UI.getCurrent().setLocale(Locale.GERMANY);
    }

    private FormDialog<Line> open(Consumer<Line> store) {
        Form<Line> form = new Form<>("budget.line.field.", new DisplayedVersion<>(READ, () -> present, List::of));
        year = form.required("year", key -> Fields.whole("budget.year", 2000, 2100));
        name = form.required("name", Fields::text);
        amount = form.optional("amount", key -> Fields.money("budget.line.field.authorised"));
        FormDialog<Line> dialog = new FormDialog<>("Ansatz", form);
        dialog.open(store);
        return dialog;
    }

    @Test
    void a_new_record_is_stored_and_what_has_no_field_keeps_its_value() {
        FormDialog<Line> dialog = open(stored::add);
        assertThat(name.getValue()).isEqualTo("Leihgeräte");
        name.setValue("Beamer");
        amount.setValue(null);
        press("Speichern");
        assertThat(stored).containsExactly(new Line(7, 3, 2024, "Beamer", null));
        assertThat(dialog.isOpened()).isFalse();
    }

    @Test
    void what_is_missing_or_out_of_range_is_said_at_the_field_and_nothing_is_stored() {
        FormDialog<Line> dialog = open(stored::add);
        name.setValue("");
        year.setValue(1999);
        press("Speichern");
        assertThat(name.isInvalid()).isTrue();
        assertThat(name.getErrorMessage()).isEqualTo("Bitte ausfüllen.");
        assertThat(year.getErrorMessage()).isEqualTo("Eine ganze Zahl von 2000 bis 2100.");
        year.setValue(2000);
        name.setValue("Beamer");
        assertThat(year.isInvalid() || name.isInvalid()).isFalse();
        assertThat(stored).isEmpty();
        assertThat(dialog.isOpened()).isTrue();
    }

    @Test
    void what_is_no_amount_is_said_at_the_field_and_stays_there() {
        open(stored::add);
        amount.getElement().setProperty("value", "viel");
        press("Speichern");
        assertThat(amount.isInvalid()).isTrue();
        assertThat(amount.getErrorMessage()).startsWith("Kein Betrag.");
        assertThat(amount.getElement().getProperty("value")).isEqualTo("viel");
        assertThat(stored).isEmpty();
    }

    @Test
    void a_refusal_that_names_a_field_stands_there_and_another_one_in_the_dialog() {
        FormDialog<Line> dialog = open(line -> {
            throw line.name().equals("Beamer")
                    ? UserException.at("budget.line.field.name", Message.of("ui.saved"))
                    : new UserException(Message.of("ui.deleted"));
        });
        name.setValue("Beamer");
        press("Speichern");
        assertThat(name.getErrorMessage()).isEqualTo("Gespeichert.");
        assertThat(alert(dialog)).isEmpty();
        name.setValue("Tafel");
        press("Speichern");
        assertThat(alert(dialog)).isEqualTo("Gelöscht.");
        assertThat(name.getValue()).isEqualTo("Tafel");
        assertThat(dialog.isOpened()).isTrue();
    }

    @Test
    void escape_asks_only_when_something_was_typed() {
        FormDialog<Line> untouched = open(stored::add);
        escape(untouched);
        assertThat(untouched.isOpened()).isFalse();
        FormDialog<Line> typed = open(stored::add);
        name.setValue("Beamer");
        escape(typed);
        assertThat(typed.isOpened()).isTrue();
        assertThat($(ConfirmDialog.class).exists()).isTrue();
    }

    @Test
    void cancel_asks_only_when_something_was_typed() {
        FormDialog<Line> untouched = open(stored::add);
        press("Abbrechen");
        assertThat(untouched.isOpened()).isFalse();
        FormDialog<Line> typed = open(stored::add);
        name.setValue("Beamer");
        press("Abbrechen");
        assertThat(typed.isOpened()).isTrue();
        test($(ConfirmDialog.class).single()).reject();
        assertThat(typed.isOpened()).isFalse();
        assertThat(stored).isEmpty();
    }

    @Test
    void only_what_is_stored_can_be_deleted() {
        Form<Line> fresh = new Form<>("budget.line.field.", DisplayedVersion.fresh(READ));
        new FormDialog<>("Ansatz", fresh).deletable("Ansatz", stored::add).open(stored::add);
        assertThat($(Button.class).withText("Löschen").exists()).isFalse();
        Form<Line> read = new Form<>("budget.line.field.", new DisplayedVersion<>(READ, () -> present, List::of));
        new FormDialog<>("Ansatz", read).deletable("Ansatz", stored::add).open(stored::add);
        assertThat($(Button.class).withText("Löschen").exists()).isTrue();
    }

    @Test
    void what_both_changed_is_decided_field_by_field_and_the_rest_is_merged() {
        present = new Line(7, 4, 2025, "Tafeln", new BigDecimal("100.00"));
        open(line -> {
            if (line.version() != present.version()) {
                throw new OptimisticLockingFailureException("stale");
            }
            stored.add(line);
        });
        name.setValue("Beamer");
        amount.setValue(new BigDecimal("250.00"));
        press("Speichern");
        assertThat(stored).isEmpty();
        Dialog conflict = $(ConflictDialog.class).single();
        test($(Button.class, conflict).withText("So speichern").single()).click();
        assertThat(stored).containsExactly(new Line(7, 4, 2025, "Beamer", new BigDecimal("250.00")));
    }

    @Test
    void who_may_only_read_sees_no_button_to_save() {
        Form<Line> form = new Form<>("budget.line.field.", DisplayedVersion.fresh(READ));
        name = form.required("name", Fields::text);
        form.required("year", key -> Fields.whole("budget.year"));
        new FormDialog<>("Ansatz", form).readOnly(true).open(stored::add);
        assertThat(name.isReadOnly()).isTrue();
        assertThat($(Button.class).withText("Speichern").exists()).isFalse();
    }

    private void press(String text) {
        test($(Button.class).withText(text).single()).click();
    }

    private static String alert(Dialog dialog) {
        return dialog.getChildren()
                .filter(Div.class::isInstance)
                .map(part -> part.getElement().getText())
                .findFirst()
                .orElse("");
    }

    private static void escape(Dialog dialog) {
        com.vaadin.flow.component.ComponentUtil.fireEvent(dialog, new Dialog.DialogCloseActionEvent(dialog, true));
    }
}
