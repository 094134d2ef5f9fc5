package de.medienplan.grant.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import de.medienplan.document.ui.DocumentList;
import de.medienplan.grant.Action;
import de.medienplan.grant.ApplicationDocuments;
import de.medienplan.grant.ApplicationRow;
import de.medienplan.grant.ApplicationState;
import de.medienplan.grant.NextAdvice;
import de.medienplan.grant.ProgrammeTerms;
import de.medienplan.identity.MayManageMoney;
import de.medienplan.identity.Rights;
import de.medienplan.ui.AsOfDate;
import de.medienplan.ui.Buttons;
import de.medienplan.ui.HistoryPanel;
import de.medienplan.ui.Status;
import de.medienplan.ui.Tone;
import de.medienplan.ui.Translations;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;

/** One application beside the list: where it stands, what can be done next, its papers and history. */
class ApplicationPanel extends Div {

    private static final long serialVersionUID = 1L;

    private final transient ApplicationServices services;
    private final transient List<ProgrammeTerms> programmes;
    private final transient AsOfDate asOf;
    private final transient ApplicationRow row;
    private final transient Runnable changed;

    ApplicationPanel(
            ApplicationServices services,
            List<ProgrammeTerms> programmes,
            Register register,
            AsOfDate asOf,
            ApplicationRow row,
            Runnable changed,
            Runnable close) {
        this.services = services;
        this.programmes = programmes;
        this.asOf = asOf;
        this.row = row;
        this.changed = changed;
        addClassName("mp-aside");
        add(head(close), new H2(register.school(row.schoolId())), new Paragraph(register.category(row.categoryId())));
        if (row.synthetic()) {
            add(new Status(Translations.text("grant.application.synthetic"), Tone.NEUTRAL));
        }
        add(new Paragraph(Translations.text(NextAdvice.of(row.state()))), steps(), ApplicationFacts.of(row, register));
        ApplicationPapers papers = new ApplicationPapers(services, programmes, asOf, row, changed);
        add(new H3(Translations.text("grant.documents")), papers.documents());
        add(
                new H3(Translations.text("grant.files")),
                new DocumentList(services.files(), ApplicationDocuments.owner(row.id()), () -> {}));
        add(new H3(Translations.text("grant.notices")), papers.notices());
        add(
                new H3(Translations.text("grant.steps")),
                StepTrailPart.of(services.applications().steps(row.id())),
                new H3(Translations.text("grant.history")),
                new HistoryPanel(services.applications().history(row.id())));
    }

    private Component head(Runnable close) {
        Button shut = Buttons.icon(VaadinIcon.CLOSE_SMALL, "ui.close", close::run);
        Div head = new Div(new H3(row.reference()), StateBadge.of(row), shut);
        head.addClassName("mp-aside-head");
        return head;
    }

    private Component steps() {
        Div buttons = new Div();
        buttons.addClassName("mp-page-actions");
        if (!Rights.has(MayManageMoney.class)) {
            return buttons;
        }
        Stream.of(Action.values())
                .filter(action -> action.isPossibleFrom(row.state()))
                .filter(action -> action != Action.DRAW || hasMoreToDraw())
                .forEach(action -> buttons.add(step(action)));
        buttons.add(Buttons.plain("grant.application.edit", () -> edit()));
        if (row.state() != ApplicationState.PREPARING) {
            buttons.add(Buttons.link(
                    "grant.takeBack.open", () -> StepTrailPart.takeBack(services.applications(), row, changed)));
        }
        return buttons;
    }

    private boolean hasMoreToDraw() {
        BigDecimal left = row.leftToDraw();
        return left == null || left.signum() > 0;
    }

    private Button step(Action action) {
        boolean forward = action.after(row.state()).ordinal() == row.state().ordinal() + 1
                && row.state().ordinal() < ApplicationState.SETTLED.ordinal();
        Runnable open = () -> StepDialog.open(services.applications(), row, action, asOf.get(), changed);
        return forward ? Buttons.primary(action.label(), open) : Buttons.plain(action.label(), open);
    }

    private void edit() {
        new ApplicationDialog(services, programmes).change(row, changed);
    }
}
