package de.medienplan.grant.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.TextField;
import de.medienplan.grant.CategoryRow;
import de.medienplan.grant.ProgrammeTerms;
import de.medienplan.grant.Programmes;
import de.medienplan.ui.Fields;
import de.medienplan.ui.Notices;
import de.medienplan.ui.Translations;
import org.jspecify.annotations.Nullable;

/** What a programme funds, with cap and dates. */
class CategoryDialog extends FormDialog {

    private static final long serialVersionUID = 1L;

    private final transient Programmes programmes;
    private final transient ProgrammeTerms programme;
    private final transient @Nullable CategoryRow row;
    private final transient Runnable done;
    private final TextField name = new TextField(Translations.text("grant.category.name"));
    private final TextField code = new TextField(Translations.text("grant.category.code"));
    private final BigDecimalField cap = Fields.money("grant.category.cap");
    private final DatePicker from = Fields.date("grant.category.from");
    private final DatePicker until = Fields.date("grant.category.until");
    private final TextField openNote = new TextField(Translations.text("grant.category.openNote"));
    private final TextField source = new TextField(Translations.text("grant.figure.source"));

    CategoryDialog(Programmes programmes, ProgrammeTerms programme, @Nullable CategoryRow row, Runnable done) {
        super(Translations.text(row == null ? "grant.category.new" : "grant.category.edit"));
        this.programmes = programmes;
        this.programme = programme;
        this.row = row;
        this.done = done;
        name.setRequiredIndicatorVisible(true);
        code.setRequiredIndicatorVisible(true);
        source.setRequiredIndicatorVisible(true);
        cap.setHelperText(Translations.text("grant.category.cap.hint"));
        if (row != null) {
            name.setValue(row.name());
            code.setValue(row.code());
            cap.setValue(row.capPerSchool());
            from.setValue(row.fundableFrom());
            until.setValue(row.fundableUntil());
            openNote.setValue(row.openNote());
            source.setValue(row.source());
            Button remove = new Button(Translations.text("grant.category.remove"), event -> guarded(() -> remove(row)));
            remove.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ERROR);
            getFooter().add(remove);
        }
        fields(name, code, cap, from, until, openNote, source);
    }

    private void remove(CategoryRow present) {
        programmes.removeCategory(programme.id(), present);
        done.run();
        Notices.done("grant.category.removed", present.name());
    }

    @Override
    protected void save() {
        CategoryRow present = row;
        programmes.put(
                programme.id(),
                new CategoryRow(
                        present == null ? 0 : present.id(),
                        present == null ? 0 : present.version(),
                        code.getValue(),
                        name.getValue(),
                        cap.getValue(),
                        from.getValue(),
                        until.getValue(),
                        openNote.getValue(),
                        source.getValue()));
        done.run();
        Notices.done("grant.category.saved", name.getValue());
    }
}
