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
import de.medienplan.identity.Role;
import de.medienplan.importing.ImportPreview;
import de.medienplan.importing.RecordChange.Kind;
import de.medienplan.importing.TableFile;
import de.medienplan.school.ExtraColumn;
import de.medienplan.school.SchoolFile;
import de.medienplan.school.SchoolImport;
import de.medienplan.school.SchoolTypes;
import de.medienplan.school.TypeReading;
import de.medienplan.shared.SchoolYear;
import de.medienplan.shared.Table;
import de.medienplan.shared.UserException;
import de.medienplan.ui.ImportSteps;
import de.medienplan.ui.ImportUpload;
import de.medienplan.ui.Notices;
import de.medienplan.ui.PageView;
import de.medienplan.ui.TableDownload;
import de.medienplan.ui.Translations;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/** Takes a file of schools in: upload, columns, preview, confirm. Nothing is stored before the last step. */
@Route("schulen/import")
@RolesAllowed(Role.Names.PLANNING)
class SchoolImportView extends PageView {

    private static final long serialVersionUID = 1L;

    private final transient SchoolImport imports;
    private final transient SchoolTypes types;
    private final Div unknownTypes = new Div();
    private final ImportSteps steps = new ImportSteps("school.import", this::confirm, this::check);
    private transient @Nullable SchoolFile file;

    SchoolImportView(SchoolImport imports, SchoolTypes types) {
        super("school.import");
        this.imports = imports;
        this.types = types;
        Button back = new Button(
                Translations.text("school.import.back"),
                VaadinIcon.ARROW_LEFT.create(),
                event -> UI.getCurrent().navigate(SchoolsView.class));
        back.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        actions(steps.confirm(), back);
        content(step("school.import.step1", upload()), steps);
        getElement().getClassList().add("mp-import");
    }

    private Div upload() {
        Upload upload = new ImportUpload("school.import.rejected", this::read);
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
        steps.hide();
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
        steps.showColumns(
                new MappingEditor(current, changed -> {
                    file = changed.with(Objects.requireNonNull(file).types());
                    showUnknownTypes();
                    check();
                }),
                unknownTypes);
        showUnknownTypes();
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
        steps.showPreview(
                found,
                "school.import.school",
                leftOut(Objects.requireNonNull(file).leftOut()));
    }

    private static Paragraph leftOut(int rows) {
        Paragraph paragraph = new Paragraph(Translations.text("school.import.leftOut", rows));
        paragraph.setVisible(rows > 0);
        return paragraph;
    }

    private void confirm(ImportPreview agreed) {
        imports.confirm(Objects.requireNonNull(file), agreed);
        UI.getCurrent().navigate(SchoolsView.class);
        Notices.done("school.import.done", agreed.count(Kind.ADDED), agreed.count(Kind.CHANGED));
    }

    private static Div step(String titleKey, Div body) {
        Div card = new Div(new H2(Translations.text(titleKey)), body);
        card.addClassName("mp-card");
        return card;
    }
}
