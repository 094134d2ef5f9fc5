package de.medienplan.document.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadHandler;
import de.medienplan.document.DocumentFiles;
import de.medienplan.document.DocumentOwner;
import de.medienplan.document.DocumentType;
import de.medienplan.document.FileRow;
import de.medienplan.shared.Formats;
import de.medienplan.shared.Message;
import de.medienplan.ui.Buttons;
import de.medienplan.ui.Confirm;
import de.medienplan.ui.Notices;
import de.medienplan.ui.Translations;
import de.medienplan.ui.UploadTexts;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;

/** The files of one thing: shown or loaded by a click, added, removed after a question, put back. */
public class DocumentList extends Div {

    private static final long serialVersionUID = 1L;
    private static final int KILO = 1_000;

    private final transient DocumentFiles documents;
    private final transient DocumentOwner owner;
    private final transient Runnable changed;
    private final Div lines = new Div();

    /** @param changed runs after a file came or went */
    public DocumentList(DocumentFiles documents, DocumentOwner owner, Runnable changed) {
        this.documents = documents;
        this.owner = owner;
        this.changed = changed;
        addClassName("mp-documents");
        lines.addClassName("mp-lines");
        add(lines);
        if (documents.mayChange(owner)) {
            add(upload());
        }
        refresh();
    }

    private void refresh() {
        lines.removeAll();
        List<FileRow> files = documents.of(owner);
        if (files.isEmpty()) {
            Span none = new Span(Translations.text("document.none"));
            none.addClassName("mp-figure-note");
            lines.add(none);
        }
        boolean mayChange = documents.mayChange(owner);
        files.forEach(file -> lines.add(line(file, mayChange)));
        List<FileRow> removed = documents.removed(owner);
        if (!removed.isEmpty()) {
            Div list = new Div();
            list.addClassName("mp-lines");
            removed.forEach(file -> list.add(removedLine(file, mayChange)));
            lines.add(new Details(Translations.text("document.removed", removed.size()), list));
        }
    }

    private Component line(FileRow file, boolean mayChange) {
        Anchor link = new Anchor(file.address(), file.name());
        link.setRouterIgnore(true);
        if (file.type().isShown()) {
            link.setTarget(AnchorTarget.BLANK);
            link.getElement().setAttribute("rel", "noopener");
        }
        Div line = new Div(link, facts(file.bytes(), file.stored()));
        line.addClassName("mp-line");
        if (file.type().isShown()) {
            Anchor load = new Anchor(file.address() + "?laden=true", VaadinIcon.DOWNLOAD_ALT.create());
            load.setRouterIgnore(true);
            load.setAriaLabel(Translations.text("document.load", file.name()));
            load.setTitle(Translations.text("document.load", file.name()));
            line.add(load);
        }
        if (mayChange) {
            line.add(Buttons.icon(
                    VaadinIcon.TRASH,
                    Message.of("document.remove", file.name()),
                    () -> Confirm.ask("document.remove.ask", () -> remove(file), file.name())));
        }
        return line;
    }

    private Component removedLine(FileRow file, boolean mayChange) {
        FileRow.Stamp removed = file.removed();
        Div line = new Div(new Span(file.name()), facts(file.bytes(), removed == null ? file.stored() : removed));
        line.addClassName("mp-line");
        if (mayChange) {
            line.add(
                    Buttons.inline("document.putBack", () -> after(() -> documents.putBack(file.id()))),
                    Buttons.icon(
                            VaadinIcon.CLOSE_SMALL,
                            Message.of("document.forget", file.name()),
                            () -> Confirm.ask(
                                    "document.forget.ask",
                                    () -> after(() -> documents.deleteForGood(file.id())),
                                    file.name())));
        }
        return line;
    }

    private static Span facts(int bytes, FileRow.Stamp stamp) {
        Locale locale = Translations.locale();
        Span facts = new Span(Translations.text(
                "document.facts",
                Formats.integer(Math.max(1, Math.ceilDiv(bytes, KILO)), locale),
                Formats.dateTime(LocalDateTime.ofInstant(stamp.at(), ZoneId.systemDefault()), locale),
                stamp.by()));
        facts.addClassName("mp-figure-note");
        return facts;
    }

    private void remove(FileRow file) {
        after(() -> documents.remove(file.id()));
        Notices.undoable(
                Message.of("document.removed.done", file.name()), () -> after(() -> documents.putBack(file.id())));
    }

    private void after(Runnable action) {
        action.run();
        refresh();
        changed.run();
    }

    private Upload upload() {
        Upload upload = new Upload(UploadHandler.inMemory((metadata, content) -> store(metadata.fileName(), content)));
        int most = documents.mostMegabytes();
        upload.setMaxFileSize(most << 20);
        upload.setI18n(new UploadTexts(most));
        Button choose = new Button(Translations.text("document.add"), VaadinIcon.UPLOAD.create());
        choose.setTooltipText(Translations.text("document.add.hint", kinds(), most));
        upload.setUploadButton(choose);
        upload.addFileRejectedListener(
                event -> Notices.refused(Message.of("importing.upload.rejected", event.getErrorMessage())));
        upload.addAllFinishedListener(event -> upload.clearFileList());
        return upload;
    }

    private static String kinds() {
        return String.join(
                ", ",
                List.of(DocumentType.values()).stream()
                        .map(type -> type.ending().substring(1).toUpperCase(Locale.ROOT))
                        .toList());
    }

    private void store(String name, byte[] content) {
        Notices.guarded(() -> {
            documents.add(owner, name, content);
            Notices.done("document.stored", name);
            refresh();
            changed.run();
        });
    }
}
