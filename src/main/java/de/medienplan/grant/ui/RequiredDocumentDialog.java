package de.medienplan.grant.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.textfield.TextField;
import de.medienplan.grant.Action;
import de.medienplan.grant.ProgrammeTerms;
import de.medienplan.grant.Programmes;
import de.medienplan.grant.RequiredDocumentRow;
import de.medienplan.ui.Notices;
import de.medienplan.ui.Translations;
import org.jspecify.annotations.Nullable;

/** A document that applications of a programme need, and for which step. */
class RequiredDocumentDialog extends FormDialog {

    private static final long serialVersionUID = 1L;

    private final transient Programmes programmes;
    private final transient ProgrammeTerms programme;
    private final transient @Nullable RequiredDocumentRow row;
    private final transient Runnable done;
    private final TextField name = new TextField(Translations.text("grant.document.name"));
    private final ComboBox<Action> neededFor = new ComboBox<>(Translations.text("grant.document.neededFor"));
    private final TextField source = new TextField(Translations.text("grant.figure.source"));

    RequiredDocumentDialog(
            Programmes programmes, ProgrammeTerms programme, @Nullable RequiredDocumentRow row, Runnable done) {
        super(Translations.text(row == null ? "grant.document.new" : "grant.document.edit"));
        this.programmes = programmes;
        this.programme = programme;
        this.row = row;
        this.done = done;
        name.setRequiredIndicatorVisible(true);
        source.setRequiredIndicatorVisible(true);
        neededFor.setItems(Action.SUBMIT, Action.APPROVE, Action.IMPLEMENT, Action.DRAW, Action.SETTLE);
        neededFor.setItemLabelGenerator(action -> Translations.text(action.label()));
        neededFor.setValue(Action.SUBMIT);
        if (row != null) {
            name.setValue(row.name());
            neededFor.setValue(row.neededFor());
            source.setValue(row.source());
            Button remove = new Button(Translations.text("grant.document.drop"), event -> guarded(() -> remove(row)));
            remove.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ERROR);
            getFooter().add(remove);
        }
        fields(name, neededFor, source);
    }

    private void remove(RequiredDocumentRow present) {
        programmes.removeDocument(programme.id(), present.id());
        done.run();
        Notices.done("grant.document.dropped", present.name());
    }

    @Override
    protected void save() {
        RequiredDocumentRow present = row;
        programmes.put(
                programme.id(),
                new RequiredDocumentRow(
                        present == null ? 0 : present.id(),
                        present == null ? 0 : present.version(),
                        name.getValue(),
                        neededFor.getValue() == null ? Action.SUBMIT : neededFor.getValue(),
                        source.getValue()));
        done.run();
        Notices.done("grant.document.ruleSaved", name.getValue());
    }
}
