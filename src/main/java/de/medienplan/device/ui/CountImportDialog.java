package de.medienplan.device.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadHandler;
import de.medienplan.device.CountFile;
import de.medienplan.device.CountImport;
import de.medienplan.device.CountKind;
import de.medienplan.importing.Fault;
import de.medienplan.importing.FieldChange;
import de.medienplan.importing.ImportPreview;
import de.medienplan.importing.RecordChange;
import de.medienplan.importing.TableFile;
import de.medienplan.shared.Formats;
import de.medienplan.shared.Message;
import de.medienplan.shared.SchoolYear;
import de.medienplan.shared.Table;
import de.medienplan.shared.UserException;
import de.medienplan.ui.Notices;
import de.medienplan.ui.TableView;
import de.medienplan.ui.Translations;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads counts from a table with a column per category, shows what would change, stores all or nothing. */
class CountImportDialog extends Dialog {

    private static final long serialVersionUID = 1L;
    private static final int SHOWN = 200;

    private final transient CountImport imports;
    private final transient SchoolYear year;
    private final CountKind kind;
    private final transient Runnable done;
    private final Div result = new Div();
    private final Button confirm = new Button(Translations.text("device.import.confirm"));
    private transient @Nullable CountFile file;

    CountImportDialog(CountImport imports, SchoolYear year, CountKind kind, Runnable done) {
        this.imports = imports;
        this.year = year;
        this.kind = kind;
        this.done = done;
        setHeaderTitle(Translations.text("device.import", year.toString(), kind.label()));
        Upload upload = new Upload(UploadHandler.inMemory((meta, content) ->
                getUI().ifPresent(ui -> ui.access(() -> read(meta.fileName(), content)))));
        upload.setAcceptedFileExtensions(TableFile.ACCEPTED);
        upload.setMaxFiles(1);
        upload.setUploadButton(new Button(Translations.text("device.import.choose")));
        upload.setDropLabel(new com.vaadin.flow.component.html.Span(Translations.text("device.import.drop")));
        add(new Paragraph(Translations.text("device.import.text")), upload, result);
        confirm.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        confirm.setEnabled(false);
        confirm.addClickListener(event -> take());
        getFooter().add(new Button(Translations.text("ui.cancel"), event -> close()), confirm);
        setWidth("min(60rem, 96vw)");
    }

    private void read(String name, byte[] content) {
        result.removeAll();
        confirm.setEnabled(false);
        try {
            CountFile read = imports.read(name, content);
            ImportPreview preview = imports.preview(read, year, kind);
            file = read;
            show(preview);
        } catch (UserException refusal) {
            Notices.refused(refusal.reason());
        }
    }

    private void show(ImportPreview preview) {
        result.add(new Paragraph(Translations.text(
                "device.import.summary",
                preview.count(RecordChange.Kind.ADDED),
                preview.count(RecordChange.Kind.CHANGED),
                preview.count(RecordChange.Kind.UNCHANGED),
                preview.faultyRows())));
        if (!preview.faults().isEmpty()) {
            result.add(new TableView(faults(preview.faults())));
        }
        List<RecordChange> changed = preview.records().stream()
                .filter(record -> record.kind() != RecordChange.Kind.UNCHANGED)
                .limit(SHOWN)
                .toList();
        if (!changed.isEmpty()) {
            result.add(new TableView(changes(changed)));
        }
        confirm.setEnabled(preview.confirmable());
    }

    private static Table faults(List<Fault> faults) {
        return new Table(
                Translations.text("device.import.faults"),
                List.of(
                        column("device.import.row", Table.Kind.INTEGER),
                        column("device.import.column", Table.Kind.TEXT),
                        column("device.import.value", Table.Kind.TEXT),
                        column("device.import.reason", Table.Kind.TEXT)),
                faults.stream()
                        .limit(SHOWN)
                        .map(fault ->
                                List.of(fault.row(), fault.column(), fault.value(), Translations.text(fault.reason())))
                        .toList());
    }

    private static Table changes(List<RecordChange> changes) {
        return new Table(
                Translations.text("device.import.changes"),
                List.of(
                        column("device.import.row", Table.Kind.INTEGER),
                        column("device.school", Table.Kind.TEXT),
                        column("device.import.change", Table.Kind.TEXT)),
                changes.stream()
                        .map(change -> List.of(change.row(), change.name(), described(change.changes())))
                        .toList());
    }

    private static String described(List<FieldChange> changes) {
        return changes.stream()
                .map(change -> Translations.text(change.field()) + ": "
                        + Formats.value(change.from(), Translations.locale()) + " → "
                        + Formats.value(change.to(), Translations.locale()))
                .collect(Collectors.joining(", "));
    }

    private static Table.Column column(String key, Table.Kind kind) {
        return new Table.Column(Translations.text(key), kind);
    }

    private void take() {
        CountFile chosen = file;
        if (chosen == null) {
            return;
        }
        try {
            int cells = imports.confirm(chosen, year, kind);
            close();
            done.run();
            Notices.done(Message.of("device.import.done", cells));
        } catch (UserException refusal) {
            Notices.refused(refusal.reason());
        }
    }
}
