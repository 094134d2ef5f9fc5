package de.medienplan.grant.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import de.medienplan.document.ui.DocumentList;
import de.medienplan.grant.ApplicationRow;
import de.medienplan.grant.DocumentRow;
import de.medienplan.grant.NoticeDocuments;
import de.medienplan.grant.NoticeRow;
import de.medienplan.grant.ProgrammeTerms;
import de.medienplan.identity.MayManageMoney;
import de.medienplan.identity.Rights;
import de.medienplan.shared.Formats;
import de.medienplan.shared.Message;
import de.medienplan.ui.AsOfDate;
import de.medienplan.ui.Buttons;
import de.medienplan.ui.Notices;
import de.medienplan.ui.Status;
import de.medienplan.ui.Tone;
import de.medienplan.ui.Translations;
import java.util.List;
import java.util.Objects;

/** The documents of an application, those that are missing, and the notices about it. */
final class ApplicationPapers {

    private final ApplicationServices services;
    private final List<ProgrammeTerms> programmes;
    private final AsOfDate asOf;
    private final ApplicationRow row;
    private final Runnable changed;

    ApplicationPapers(
            ApplicationServices services,
            List<ProgrammeTerms> programmes,
            AsOfDate asOf,
            ApplicationRow row,
            Runnable changed) {
        this.services = services;
        this.programmes = programmes;
        this.asOf = asOf;
        this.row = row;
        this.changed = changed;
    }

    Component documents() {
        Div list = new Div();
        list.addClassName("mp-lines");
        List<DocumentRow> present = services.applications().documents(row.id());
        present.forEach(document -> list.add(line(document)));
        programmes.stream()
                .filter(programme -> programme.id().equals(row.programmeId()))
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

    Component notices() {
        Div list = new Div();
        list.addClassName("mp-lines");
        List<NoticeRow> notices = services.applications().notices(row.id());
        notices.forEach(notice -> list.add(words(notice), files(notice)));
        if (notices.isEmpty()) {
            list.add(new Paragraph(Translations.text("grant.notices.none")));
        }
        return list;
    }

    private static Component words(NoticeRow notice) {
        return new Paragraph(Translations.text(
                "grant.notice.line",
                Translations.text(notice.kind().label()),
                notice.number() == null ? Formats.MISSING : notice.number(),
                Formats.date(notice.day(), Translations.locale()),
                Formats.money(notice.amount(), Translations.locale()),
                notice.note() == null ? "" : notice.note()));
    }

    private Component files(NoticeRow notice) {
        return new DocumentList(services.files(), NoticeDocuments.owner(notice.id()), () -> {});
    }
}
