package de.medienplan.school.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.UploadHandler;
import de.medienplan.identity.Role;
import de.medienplan.importing.FileLimits;
import de.medienplan.importing.ImportPreview;
import de.medienplan.importing.RecordChange.Kind;
import de.medienplan.importing.TableFile;
import de.medienplan.school.ExtraColumn;
import de.medienplan.school.SchoolFile;
import de.medienplan.school.SchoolImport;
import de.medienplan.school.SchoolTypes;
import de.medienplan.school.TypeReading;
import de.medienplan.shared.Message;
import de.medienplan.shared.SchoolYear;
import de.medienplan.shared.Table;
import de.medienplan.shared.UserException;
import de.medienplan.ui.ImportFigures;
import de.medienplan.ui.ImportPreviewTabs;
import de.medienplan.ui.Notices;
import de.medienplan.ui.PageView;
import de.medienplan.ui.TableDownload;
import de.medienplan.ui.Translations;
import de.medienplan.ui.UploadTexts;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataIntegrityViolationException;

/** Takes a file of schools in: upload, columns, preview, confirm. Nothing is stored before the last step. */
@Route("schulen/import")
@RolesAllowed(Role.Names.PLANNING)
class SchoolImportView extends PageView {

    private static final long serialVersionUID = 1L;

    private final transient SchoolImport imports;
    private final transient SchoolTypes types;
    private final Div unknownTypes = new Div();
    private final Div columns = new Div();
    private final Div preview = new Div();
    private final Button confirm = new Button(Translations.text("school.import.confirm"), event -> confirm());
    private transient @Nullable SchoolFile file;
    private transient @Nullable ImportPreview seen;

    SchoolImportView(SchoolImport imports, SchoolTypes types) {
        super("school.import");
        this.imports = imports;
        this.types = types;
        confirm.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        confirm.setEnabled(false);
        confirm.setDisableOnClick(true);
        Button back = new Button(
                Translations.text("school.import.back"),
                VaadinIcon.ARROW_LEFT.create(),
                event -> UI.getCurrent().navigate(SchoolsView.class));
        back.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        actions(confirm, back);
        columns.setVisible(false);
        preview.setVisible(false);
        columns.addClassName("mp-card");
        preview.addClassName("mp-card");
        content(step("school.import.step1", upload()), columns, preview);
        getElement().getClassList().add("mp-import");
    }

    private Div upload() {
        Upload upload = new Upload(UploadHandler.inMemory((metadata, content) -> read(metadata.fileName(), content)));
        upload.setAcceptedFileExtensions(TableFile.ACCEPTED);
        upload.setMaxFileSize((int) FileLimits.STANDARD.bytes());
        upload.setI18n(new UploadTexts());
        upload.setUploadButton(new Button(Translations.text("importing.upload.choose"), VaadinIcon.UPLOAD.create()));
        upload.addFileRejectedListener(
                event -> Notices.refused(Message.of("school.import.rejected", event.getErrorMessage())));
        return new Div(
                new Paragraph(Translations.text("school.import.help")),
                upload,
                TableDownload.csv(SchoolImportView::template, Translations.text("school.import.template")));
    }

    /** An empty file with every column, to start from. */
    private static Table template() {
        List<Table.Column> headings = ExtraColumn.allFields().stream()
                .map(field -> new Table.Column(Translations.text(field.label()), Table.Kind.TEXT))
                .toList();
        return new Table(Translations.text("school.import.templateName"), headings, List.of());
    }

    private void read(String name, byte[] content) {
        seen = null;
        confirm.setEnabled(false);
        columns.setVisible(false);
        preview.setVisible(false);
        try {
            SchoolYear now = SchoolYear.of(LocalDate.now(ZoneId.systemDefault()));
            file = SchoolFile.guessed(TableFile.read(name, content), now);
        } catch (UserException refusal) {
            Notices.refused(refusal.reason());
            return;
        }
        showColumns();
        check();
    }

    private void showColumns() {
        SchoolFile current = Objects.requireNonNull(file);
        columns.removeAll();
        columns.add(
                new H2(Translations.text("school.import.step2")),
                new MappingEditor(current, changed -> {
                    file = changed.with(Objects.requireNonNull(file).types());
                    showUnknownTypes();
                    check();
                }),
                unknownTypes);
        showUnknownTypes();
        columns.setVisible(true);
    }

    private void showUnknownTypes() {
        SchoolFile current = Objects.requireNonNull(file);
        SortedMap<String, Long> unknown = imports.unknownTypes(current);
        unknownTypes.removeAll();
        if (!unknown.isEmpty()) {
            unknownTypes.add(new UnknownTypes(types, unknown, current.types(), this::readTypes, () -> {
                showUnknownTypes();
                check();
            }));
        }
    }

    private void readTypes(TypeReading reading) {
        file = Objects.requireNonNull(file).with(reading);
        check();
    }

    /** Compares the file with the register and shows what would happen. */
    private void check() {
        ImportPreview found = imports.preview(Objects.requireNonNull(file));
        seen = found;
        preview.removeAll();
        preview.add(
                new H2(Translations.text("school.import.step3")),
                new ImportFigures(found),
                leftOut(Objects.requireNonNull(file).leftOut()),
                new ImportPreviewTabs(found, "school.import.school"));
        preview.setVisible(true);
        confirm.setEnabled(found.confirmable());
    }

    private static Paragraph leftOut(int rows) {
        Paragraph paragraph = new Paragraph(Translations.text("school.import.leftOut", rows));
        paragraph.setVisible(rows > 0);
        return paragraph;
    }

    private void confirm() {
        SchoolFile current = file;
        ImportPreview agreed = seen;
        if (current == null || agreed == null) {
            return;
        }
        try {
            imports.confirm(current, agreed);
        } catch (UserException refusal) {
            Notices.refused(refusal.reason());
            check();
            return;
        } catch (ConcurrencyFailureException | DataIntegrityViolationException race) {
            Notices.refused(Message.of("school.import.moved"));
            check();
            return;
        }
        UI.getCurrent().navigate(SchoolsView.class);
        Notices.done("school.import.done", agreed.count(Kind.ADDED), agreed.count(Kind.CHANGED));
    }

    private static Div step(String titleKey, Div body) {
        Div card = new Div(new H2(Translations.text(titleKey)), body);
        card.addClassName("mp-card");
        return card;
    }
}
