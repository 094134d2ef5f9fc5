package de.medienplan.grant.ui;

import com.vaadin.flow.component.textfield.TextField;
import de.medienplan.grant.EarlyStart;
import de.medienplan.grant.ProgrammeId;
import de.medienplan.grant.ProgrammeInput;
import de.medienplan.grant.ProgrammeState;
import de.medienplan.grant.ProgrammeTerms;
import de.medienplan.grant.Programmes;
import de.medienplan.ui.DisplayedPart;
import de.medienplan.ui.DisplayedVersion;
import de.medienplan.ui.Fields;
import de.medienplan.ui.Form;
import de.medienplan.ui.FormDialog;
import de.medienplan.ui.Translations;
import java.util.List;
import java.util.function.Consumer;

/** Name, state and rules of a programme; its amounts and dates are entered in the panel. */
final class ProgrammeDialog {

    private ProgrammeDialog() {}

    /** @param saved gets the id */
    static void create(Programmes programmes, Consumer<ProgrammeId> saved) {
        ProgrammeInput empty = new ProgrammeInput("", "", ProgrammeState.PLANNED, EarlyStart.REFUSED, false, "");
        dialog(Translations.text("grant.programme.new"), DisplayedVersion.fresh(empty), false)
                .open(input -> saved.accept(programmes.create(input)));
    }

    static void change(Programmes programmes, ProgrammeTerms programme, Runnable changed) {
        ProgrammeId id = programme.id();
        DisplayedPart<ProgrammeTerms> seen = new DisplayedPart<>(programme, () -> programmes.get(id));
        dialog(programme.name(), seen.displayed(ProgrammeDialog::input, () -> programmes.history(id)), true)
                .onDone(changed)
                .open(input -> programmes.change(id, seen.get().version(), input));
    }

    private static FormDialog<ProgrammeInput> dialog(
            String title, DisplayedVersion<ProgrammeInput> displayed, boolean stored) {
        Form<ProgrammeInput> form = new Form<>("grant.programme.", displayed);
        form.required("name", Fields::text);
        TextField code = form.required("code", Fields::text, String::strip, text -> text);
        code.setReadOnly(stored);
        code.setHelperText(Translations.text("grant.programme.code.hint"));
        form.required("state", key -> Fields.choice(key, List.of(ProgrammeState.values())));
        form.required("earlyStart", key -> Fields.choice(key, List.of(EarlyStart.values())));
        form.optional("conceptRequired", Fields::check);
        form.optional("notes", Fields::area);
        return new FormDialog<>(title, form).narrow();
    }

    private static ProgrammeInput input(ProgrammeTerms terms) {
        return new ProgrammeInput(
                terms.code(),
                terms.name(),
                terms.state(),
                terms.rules().earlyStart(),
                terms.rules().conceptRequired(),
                terms.notes());
    }
}
