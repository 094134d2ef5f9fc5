package de.medienplan.grant.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.UploadHandler;
import de.medienplan.grant.ApplicationField;
import de.medienplan.grant.ApplicationFile;
import de.medienplan.grant.ProgrammeTerms;
import de.medienplan.identity.Role;
import de.medienplan.importing.FileLimits;
import de.medienplan.importing.ImportPreview;
import de.medienplan.importing.RecordChange.Kind;
import de.medienplan.importing.TableFile;
import de.medienplan.shared.Message;
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
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataIntegrityViolationException;

/** Takes a file of applications in: upload, columns, preview, confirm. Nothing is stored before the last step. */
@Route("antraege/import")
@RolesAllowed(Role.Names.FINANCE)
class ApplicationImportView extends PageView {

    private static final long serialVersionUID = 1L;

    private final transient ApplicationServices services;
    private final transient List<ProgrammeTerms> programmes;
    private final Div columns = new Div();
    private final Div preview = new Div();
    private final Button confirm = new Button(Translations.text("grant.import.confirm"), event -> confirm());
    private transient @Nullable ApplicationFile file;
    private transient @Nullable ImportPreview seen;

    ApplicationImportView(ApplicationServices services) {
        super("grant.import");
        this.services = services;
        programmes = services.programmes().all();
        confirm.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        confirm.setEnabled(false);
        confirm.setDisableOnClick(true);
        Button back = new Button(
                Translations.text("grant.import.back"),
                VaadinIcon.ARROW_LEFT.create(),
                event -> UI.getCurrent().navigate(ApplicationsView.class));
        back.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        actions(confirm, back);
        hide();
        columns.addClassName("mp-card");
        preview.addClassName("mp-card");
        Div upload = new Div(new H2(Translations.text("grant.import.step1")), upload());
        upload.addClassName("mp-card");
        content(upload, columns, preview);
        getElement().getClassList().add("mp-import");
    }

    private void hide() {
        columns.setVisible(false);
        preview.setVisible(false);
    }

    private Div upload() {
        Upload upload = new Upload(UploadHandler.inMemory((metadata, content) -> read(metadata.fileName(), content)));
        upload.setAcceptedFileExtensions(TableFile.ACCEPTED);
        upload.setMaxFileSize((int) FileLimits.STANDARD.bytes());
        upload.setI18n(new UploadTexts());
        upload.setUploadButton(new Button(Translations.text("importing.upload.choose"), VaadinIcon.UPLOAD.create()));
        upload.addFileRejectedListener(
                event -> Notices.refused(Message.of("grant.import.rejected", event.getErrorMessage())));
        Div templates = new Div(
                TableDownload.csv(ApplicationImportView::template, Translations.text("grant.import.template.csv")),
                TableDownload.excel(ApplicationImportView::template, Translations.text("grant.import.template.excel")));
        templates.addClassName("mp-downloads");
        return new Div(new Paragraph(Translations.text("grant.import.help")), upload, templates);
    }

    /** An empty file with every column, to start from. */
    private static Table template() {
        return new Table(
                Translations.text("grant.import.templateName"),
                ApplicationField.ALL.stream()
                        .map(field -> new Table.Column(Translations.text(field.label()), Table.Kind.TEXT))
                        .toList(),
                List.of());
    }

    private void read(String name, byte[] content) {
        seen = null;
        confirm.setEnabled(false);
        hide();
        try {
            file = ApplicationFile.guessed(
                    TableFile.read(name, content), programmes.getFirst().id());
        } catch (UserException refusal) {
            Notices.refused(refusal.reason());
            return;
        }
        check();
    }

    private void showColumns(ApplicationFile current) {
        columns.removeAll();
        Div fields = new Div();
        fields.addClassName("mp-field-grid");
        fields.add(programme(current));
        for (ApplicationField field : ApplicationField.ALL) {
            fields.add(MappingField.of(
                    current.table().header(), current.mapping(), field, changed -> take(current.with(changed))));
        }
        columns.add(
                new H2(Translations.text("grant.import.step2")),
                new Paragraph(Translations.text("grant.import.mapping")),
                fields);
        columns.setVisible(true);
    }

    private ComboBox<ProgrammeTerms> programme(ApplicationFile current) {
        ComboBox<ProgrammeTerms> box = new ComboBox<>(Translations.text("grant.import.programme"));
        box.setItems(programmes);
        box.setItemLabelGenerator(ProgrammeTerms::name);
        programmes.stream()
                .filter(programme -> programme.id() == current.programmeId())
                .findFirst()
                .ifPresent(box::setValue);
        box.addValueChangeListener(event -> {
            ProgrammeTerms chosen = event.getValue();
            take(current.with(chosen == null ? current.programmeId() : chosen.id()));
        });
        return box;
    }

    private void take(ApplicationFile changed) {
        file = changed;
        check();
    }

    /** Compares the file with the applications and shows what would happen. */
    private void check() {
        ApplicationFile current = Objects.requireNonNull(file);
        showColumns(current);
        ImportPreview found = services.imports().preview(current);
        seen = found;
        preview.removeAll();
        preview.add(
                new H2(Translations.text("grant.import.step3")),
                new ImportFigures(found),
                new ImportPreviewTabs(found, "grant.import.record"));
        preview.setVisible(true);
        confirm.setEnabled(found.confirmable());
    }

    private void confirm() {
        ApplicationFile current = file;
        ImportPreview agreed = seen;
        if (current == null || agreed == null) {
            return;
        }
        try {
            services.imports().confirm(current, agreed);
        } catch (UserException refusal) {
            Notices.refused(refusal.reason());
            check();
            return;
        } catch (ConcurrencyFailureException | DataIntegrityViolationException race) {
            Notices.refused(Message.of("grant.import.moved"));
            check();
            return;
        }
        UI.getCurrent().navigate(ApplicationsView.class);
        Notices.done("grant.import.done", agreed.count(Kind.ADDED), agreed.count(Kind.CHANGED));
    }
}
