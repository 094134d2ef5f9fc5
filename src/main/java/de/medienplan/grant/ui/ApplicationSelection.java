package de.medienplan.grant.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import de.medienplan.grant.ApplicationRow;
import de.medienplan.grant.ProgrammeTerms;
import de.medienplan.identity.MayManageMoney;
import de.medienplan.identity.Rights;
import de.medienplan.ui.AsOfDate;
import de.medienplan.ui.Buttons;
import de.medienplan.ui.Translations;
import java.util.List;

/** What can be done with the chosen applications together; nothing for those who may only read. */
class ApplicationSelection extends Div {

    private static final long serialVersionUID = 1L;

    private final transient ApplicationServices services;
    private final transient Register register;
    private final transient List<ProgrammeTerms> programmes;
    private final transient AsOfDate asOf;
    private final transient Runnable done;

    ApplicationSelection(
            ApplicationServices services,
            Register register,
            List<ProgrammeTerms> programmes,
            AsOfDate asOf,
            Runnable done) {
        this.services = services;
        this.register = register;
        this.programmes = programmes;
        this.asOf = asOf;
        this.done = done;
        addClassName("mp-selection");
    }

    /** @param inSight number of applications in the list */
    void show(List<ApplicationRow> chosen, int inSight) {
        removeAll();
        if (!Rights.has(MayManageMoney.class)) {
            return;
        }
        Button step = Buttons.plain(
                "grant.batch.step.button", () -> BatchStepDialog.open(services, register, asOf, chosen, done));
        Button documents = Buttons.plain(
                "grant.batch.documents", () -> DocumentDialog.open(services, programmes, asOf, chosen, done));
        step.setEnabled(!chosen.isEmpty());
        documents.setEnabled(!chosen.isEmpty());
        add(new Span(Translations.text("grant.batch.selected", chosen.size(), inSight)), step, documents);
    }
}
