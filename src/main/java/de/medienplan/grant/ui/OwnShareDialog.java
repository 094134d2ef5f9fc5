package de.medienplan.grant.ui;

import de.medienplan.grant.ProgrammeTerms;
import de.medienplan.grant.Programmes;
import de.medienplan.ui.Fields;
import de.medienplan.ui.Form;
import de.medienplan.ui.FormDialog;
import de.medienplan.ui.Translations;

/** Asks for the year in which the city's own share is another than in all others. */
final class OwnShareDialog {

    private OwnShareDialog() {}

    static void open(Programmes programmes, ProgrammeTerms programme, Runnable done) {
        Form<Void> form = new Form<>();
        var year = form.required(Fields.whole("grant.ownShare.year", 2000, 2100));
        new FormDialog<>(Translations.text("grant.ownShare.add"), form)
                .narrow()
                .onDone(done)
                .openLoose(() -> programmes.addOwnShareYear(programme.id(), year.getValue()));
    }
}
