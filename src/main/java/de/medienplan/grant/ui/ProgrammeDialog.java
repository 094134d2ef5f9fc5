package de.medienplan.grant.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import de.medienplan.grant.EarlyStart;
import de.medienplan.grant.ProgrammeInput;
import de.medienplan.grant.ProgrammeState;
import de.medienplan.grant.ProgrammeTerms;
import de.medienplan.grant.Programmes;
import de.medienplan.ui.Notices;
import de.medienplan.ui.Translations;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Name, state and rules of a programme; its amounts and dates are entered in the panel. */
class ProgrammeDialog extends FormDialog {

    private static final long serialVersionUID = 1L;

    private final transient Programmes programmes;
    private final transient @Nullable ProgrammeTerms programme;
    private final transient Consumer<Long> saved;
    private final TextField name = new TextField(Translations.text("grant.programme.name"));
    private final TextField code = new TextField(Translations.text("grant.programme.code"));
    private final ComboBox<ProgrammeState> state = new ComboBox<>(Translations.text("grant.programme.state"));
    private final ComboBox<EarlyStart> earlyStart = new ComboBox<>(Translations.text("grant.programme.earlyStart"));
    private final Checkbox concept = new Checkbox(Translations.text("grant.programme.conceptRequired"));
    private final TextArea notes = new TextArea(Translations.text("grant.programme.notes"));

    ProgrammeDialog(Programmes programmes, @Nullable ProgrammeTerms programme, Consumer<Long> saved) {
        super(programme == null ? Translations.text("grant.programme.new") : programme.name());
        this.programmes = programmes;
        this.programme = programme;
        this.saved = saved;
        name.setRequiredIndicatorVisible(true);
        code.setRequiredIndicatorVisible(true);
        code.setHelperText(Translations.text("grant.programme.code.hint"));
        state.setItems(ProgrammeState.values());
        state.setItemLabelGenerator(one -> Translations.text(one.label()));
        state.setValue(ProgrammeState.PLANNED);
        earlyStart.setItems(EarlyStart.values());
        earlyStart.setItemLabelGenerator(one -> Translations.text(one.label()));
        earlyStart.setValue(EarlyStart.REFUSED);
        if (programme != null) {
            name.setValue(programme.name());
            code.setValue(programme.code());
            code.setReadOnly(true);
            state.setValue(programme.state());
            earlyStart.setValue(programme.earlyStart());
            concept.setValue(programme.conceptRequired());
            notes.setValue(programme.notes());
        }
        fields(name, code, state, earlyStart, concept, notes);
    }

    @Override
    protected void save() {
        ProgrammeInput input = new ProgrammeInput(
                code.getValue().strip(),
                name.getValue(),
                state.getValue() == null ? ProgrammeState.PLANNED : state.getValue(),
                earlyStart.getValue() == null ? EarlyStart.REFUSED : earlyStart.getValue(),
                concept.getValue(),
                notes.getValue());
        ProgrammeTerms present = programme;
        long id;
        if (present == null) {
            id = programmes.create(input);
        } else {
            id = present.id();
            programmes.change(id, present.version(), input);
        }
        saved.accept(id);
        Notices.done("grant.programme.saved", input.name());
    }
}
