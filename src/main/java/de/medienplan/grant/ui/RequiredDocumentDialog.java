package de.medienplan.grant.ui;

import de.medienplan.grant.Action;
import de.medienplan.grant.ProgrammeId;
import de.medienplan.grant.ProgrammeTerms;
import de.medienplan.grant.Programmes;
import de.medienplan.grant.RequiredDocumentRow;
import de.medienplan.shared.Message;
import de.medienplan.shared.UserException;
import de.medienplan.ui.DisplayedVersion;
import de.medienplan.ui.Fields;
import de.medienplan.ui.Form;
import de.medienplan.ui.FormDialog;
import de.medienplan.ui.Translations;
import java.util.List;

/** A document that applications of a programme need, and for which step. */
final class RequiredDocumentDialog {

    private static final RequiredDocumentRow NEW = new RequiredDocumentRow(0, 0, "", Action.SUBMIT, "");
    private static final List<Action> STEPS =
            List.of(Action.SUBMIT, Action.APPROVE, Action.IMPLEMENT, Action.DRAW, Action.SETTLE);

    private RequiredDocumentDialog() {}

    static void create(Programmes programmes, ProgrammeTerms programme, Runnable done) {
        dialog("grant.document.new", DisplayedVersion.fresh(NEW), done)
                .open(row -> programmes.put(programme.id(), row));
    }

    static void change(Programmes programmes, ProgrammeTerms programme, RequiredDocumentRow row, Runnable done) {
        dialog(
                        "grant.document.edit",
                        new DisplayedVersion<>(row, () -> present(programmes, programme.id(), row.id()), List::of),
                        done)
                .deletable(row.name(), displayed -> programmes.removeDocument(programme.id(), displayed.id()))
                .open(changed -> programmes.put(programme.id(), changed));
    }

    private static RequiredDocumentRow present(Programmes programmes, ProgrammeId programme, long id) {
        return programmes.get(programme).documents().stream()
                .filter(document -> document.id() == id)
                .findFirst()
                .orElseThrow(() -> new UserException(Message.of("grant.document.gone")));
    }

    private static FormDialog<RequiredDocumentRow> dialog(
            String titleKey, DisplayedVersion<RequiredDocumentRow> displayed, Runnable done) {
        Form<RequiredDocumentRow> form = new Form<>("grant.document.", displayed);
        form.required("name", Fields::text);
        form.required("neededFor", key -> Fields.choice(key, STEPS));
        form.required("source", key -> Fields.text("grant.figure.source"));
        return new FormDialog<>(Translations.text(titleKey), form).narrow().onDone(done);
    }
}
