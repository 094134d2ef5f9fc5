package de.medienplan.grant.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import de.medienplan.grant.Action;
import de.medienplan.grant.ApplicationProgress;
import de.medienplan.grant.ApplicationRow;
import de.medienplan.grant.ApplicationState;
import de.medienplan.grant.DocumentRow;
import de.medienplan.grant.NextAdvice;
import de.medienplan.grant.NoticeRow;
import de.medienplan.grant.ProgrammeTerms;
import de.medienplan.identity.MayManageMoney;
import de.medienplan.identity.Rights;
import de.medienplan.shared.Formats;
import de.medienplan.shared.Message;
import de.medienplan.ui.AsOfDate;
import de.medienplan.ui.Buttons;
import de.medienplan.ui.HistoryPanel;
import de.medienplan.ui.Notices;
import de.medienplan.ui.Status;
import de.medienplan.ui.Tone;
import de.medienplan.ui.Translations;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** One application beside the list: where it stands, what can be done next, documents, notices, history. */
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
        add(new Paragraph(Translations.text(NextAdvice.of(row.state()))), steps(), facts(register));
        add(new H3(Translations.text("grant.documents")), documents());
        add(new H3(Translations.text("grant.notices")), notices());
        add(
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
                .forEach(action -> buttons.add(step(action)));
        buttons.add(Buttons.plain("grant.application.edit", () -> edit()));
        return buttons;
    }

    private Button step(Action action) {
        Button button = Buttons.primary(
                action.label(), () -> StepDialog.open(services.applications(), row, action, asOf.get(), changed));
        boolean forward = action.after(row.state()).ordinal() == row.state().ordinal() + 1
                && row.state().ordinal() < ApplicationState.SETTLED.ordinal();
        if (forward) {}
        return button;
    }

    private void edit() {
        new ApplicationDialog(services, programmes).change(row, changed);
    }

    private Facts facts(Register register) {
        ApplicationProgress progress = row.progress();
        ApplicationProgress.Ending ending = progress.ending();
        return new Facts()
                .text("grant.application.programme", register.programme(row.programmeId()))
                .text("grant.application.purpose", row.purpose())
                .money("grant.application.costs", row.costs())
                .money("grant.application.requested", row.requested())
                .money("grant.application.approved", row.approved())
                .money("grant.application.drawn", row.drawn())
                .money("grant.application.repaid", row.repaid().signum() == 0 ? null : row.repaid())
                .money("grant.application.settled", row.settled())
                .money("grant.application.repaymentDue", row.repaymentDue().signum() == 0 ? null : row.repaymentDue())
                .date("grant.application.plannedFor", row.plannedFor())
                .date("grant.application.orderedOn", row.orderedOn())
                .date("grant.application.earlyStartOn", row.earlyStartOn())
                .date("grant.application.submittedOn", progress.submittedOn())
                .text("grant.application.noticeNumber", progress.noticeNumber())
                .date("grant.application.noticeOn", progress.approvedOn())
                .date("grant.application.implementedOn", progress.implementedOn())
                .date("grant.application.drawnOn", progress.drawnOn())
                .date("grant.application.settledOn", progress.settledOn())
                .date("grant.application.endedOn", progress.endedOn())
                .text("grant.application.reason", ending == null ? null : ending.reason())
                .text("grant.application.responsible", row.responsible());
    }

    private Component documents() {
        Div list = new Div();
        list.addClassName("mp-lines");
        List<DocumentRow> present = services.applications().documents(row.id());
        present.forEach(document -> list.add(line(document)));
        programmes.stream()
                .filter(programme -> programme.id() == row.programmeId())
                .flatMap(programme -> programme.documents().stream())
                .filter(required -> present.stream().noneMatch(one -> Objects.equals(one.requiredId(), required.id())))
                .forEach(required -> list.add(new Status(
                        Translations.text(
                                "grant.document.missing",
                                required.name(),
                                Translations.text(required.neededFor().label())),
                        Tone.WARNING)));
        if (Rights.has(MayManageMoney.class)) {
            list.add(Buttons.plain(
                    "grant.document.add",
                    () -> DocumentDialog.open(services, programmes, asOf, List.of(row), changed)));
        }
        return list;
    }

    private Component line(DocumentRow document) {
        Div line = new Div();
        line.addClassName("mp-line");
        line.add(new Status(
                document.name() + " · " + Formats.date(document.receivedOn(), Translations.locale())
                        + (document.reference().isEmpty() ? "" : " · " + document.reference()),
                Tone.GOOD));
        if (Rights.has(MayManageMoney.class)) {
            Button remove =
                    Buttons.icon(VaadinIcon.CLOSE_SMALL, Message.of("grant.document.remove", document.name()), () -> {
                        services.applications().removeDocument(row.id(), document.id());
                        changed.run();
                        Notices.done("grant.document.removed", document.name());
                    });
            line.add(remove);
        }
        return line;
    }

    private Component notices() {
        Div list = new Div();
        list.addClassName("mp-lines");
        List<NoticeRow> notices = services.applications().notices(row.id());
        notices.forEach(notice -> list.add(new Paragraph(Translations.text(
                "grant.notice.line",
                Translations.text(notice.kind().label()),
                notice.number() == null ? Formats.MISSING : notice.number(),
                Formats.date(notice.day(), Translations.locale()),
                Formats.money(notice.amount(), Translations.locale()),
                notice.note() == null ? "" : notice.note()))));
        if (notices.isEmpty()) {
            list.add(new Paragraph(Translations.text("grant.notices.none")));
        }
        return list;
    }
}
