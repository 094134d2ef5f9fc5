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
import de.medienplan.grant.ApplicationField;
import de.medienplan.grant.ApplicationFile;
import de.medienplan.grant.ProgrammeTerms;
import de.medienplan.identity.Role;
import de.medienplan.importing.ImportPreview;
import de.medienplan.importing.RecordChange.Kind;
import de.medienplan.importing.TableFile;
import de.medienplan.shared.Table;
import de.medienplan.shared.UserException;
import de.medienplan.ui.ImportSteps;
import de.medienplan.ui.ImportUpload;
import de.medienplan.ui.Notices;
import de.medienplan.ui.PageView;
import de.medienplan.ui.TableDownload;
import de.medienplan.ui.Translations;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Takes a file of applications in: upload, columns, preview, confirm. Nothing is stored before the last step. */
@Route("antraege/import")
@RolesAllowed(Role.Names.FINANCE)
class ApplicationImportView extends PageView {

    private static final long serialVersionUID = 1L;

    private final transient ApplicationServices services;
    private final transient List<ProgrammeTerms> programmes;
    private final ImportSteps steps = new ImportSteps("grant.import", this::confirm, this::check);
    private transient @Nullable ApplicationFile file;

    ApplicationImportView(ApplicationServices services) {
        super("grant.import");
        this.services = services;
        programmes = services.programmes().all();
        Button back = new Button(
                Translations.text("grant.import.back"),
                VaadinIcon.ARROW_LEFT.create(),
                event -> UI.getCurrent().navigate(ApplicationsView.class));
        back.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        actions(steps.confirm(), back);
        Div upload = new Div(new H2(Translations.text("grant.import.step1")), upload());
        upload.addClassName("mp-card");
        content(upload, steps);
        getElement().getClassList().add("mp-import");
    }

    private Div upload() {
        Upload upload = new ImportUpload("grant.import.rejected", this::read);
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
        steps.hide();
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
        Div fields = new Div();
        fields.addClassName("mp-field-grid");
        fields.add(programme(current));
        for (ApplicationField field : ApplicationField.ALL) {
            fields.add(MappingField.of(
                    current.table().header(), current.mapping(), field, changed -> take(current.with(changed))));
        }
        steps.showColumns(new Paragraph(Translations.text("grant.import.mapping")), fields);
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
        steps.showPreview(services.imports().preview(current), "grant.import.record");
    }

    private void confirm(ImportPreview agreed) {
        services.imports().confirm(Objects.requireNonNull(file), agreed);
        UI.getCurrent().navigate(ApplicationsView.class);
        Notices.done("grant.import.done", agreed.count(Kind.ADDED), agreed.count(Kind.CHANGED));
    }
}
