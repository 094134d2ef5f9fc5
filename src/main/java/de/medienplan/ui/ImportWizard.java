package de.medienplan.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import de.medienplan.importing.ImportField;
import de.medienplan.importing.ImportFile;
import de.medienplan.importing.ImportKind;
import de.medienplan.importing.ImportResult;
import de.medienplan.importing.MappingMemory;
import de.medienplan.importing.RememberedMapping;
import de.medienplan.importing.SourceFile;
import de.medienplan.shared.Message;
import de.medienplan.shared.UserException;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataIntegrityViolationException;

/**
 * Leads from a file to what it changed: choose the file, say where its table stands and which column is what, see what would
 * happen, confirm, see what came of it. Nothing is stored before the confirmation, which stores exactly what was seen or says
 * what changed since. The mapping is remembered for the next file of this kind.
 */
public class ImportWizard<F extends ImportField> extends Div {

    private static final long serialVersionUID = 1L;

    private final Div columns = new Div();
    private final Div preview = new Div();
    private final Div result = new Div();
    private final Button confirm = new Button("", event -> confirm());
    private final transient ImportKind<F> kind;
    private final transient MappingMemory memory;
    private final transient ImportWork<F> work;
    private transient @Nullable ImportFile<F> file;

    /** @param beside more in the first step, such as an empty file to start from */
    public ImportWizard(ImportKind<F> kind, MappingMemory memory, ImportWork<F> work, Component... beside) {
        this.kind = kind;
        this.memory = memory;
        this.work = work;
        work.listen(this::previewAgain, this::choiceChanged);
        confirm.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        confirm.setDisableOnClick(true);
        addClassName("mp-import-steps");
        Div first = new Div();
        Div templates = new Div(beside);
        templates.addClassName("mp-downloads");
        fill(
                first,
                "importing.step.file",
                new Paragraph(Translations.text(kind.key() + ".help")),
                new ImportUpload(kind.limits(), this::read),
                templates);
        add(first, columns, preview, result);
        forget();
    }

    /** The button that stores; it can be pressed once there is something to confirm. */
    public Button confirmButton() {
        return confirm;
    }

    private void read(String name, byte[] content) {
        forget();
        try {
            open(ImportFile.open(kind, SourceFile.open(name, content, kind.limits()), memory));
        } catch (UserException refusal) {
            Notices.refused(refusal.reason());
        }
    }

    private void open(ImportFile<F> opened) {
        file = opened;
        ImportPlace place = new ImportPlace(
                opened.source(),
                opened.place(),
                line -> open(opened.at(line, memory)),
                sheet -> open(opened.onSheet(sheet, memory)));
        fill(columns, "importing.step.columns", new ImportColumns<>(opened, place, work.options(), changed -> {
            file = changed;
            previewAgain();
        }));
        previewAgain();
    }

    private void previewAgain() {
        ImportFile<F> present = file;
        if (present == null) {
            return;
        }
        try {
            fill(preview, "importing.step.preview", work.preview(present));
            choiceChanged();
        } catch (UserException refusal) {
            Paragraph reason = new Paragraph(Translations.text(refusal.reason()));
            reason.getElement().setAttribute("role", "alert");
            fill(preview, "importing.step.preview", reason);
            confirm.setEnabled(false);
        }
    }

    private void choiceChanged() {
        confirm.setText(work.confirmText());
        confirm.setEnabled(file != null && work.isConfirmable());
    }

    private void confirm() {
        ImportFile<F> present = file;
        if (present == null) {
            return;
        }
        try {
            ImportResult done = work.confirm();
            memory.remember(kind.key(), RememberedMapping.of(present.mapping()));
            forget();
            fill(result, "importing.step.result", new Paragraph(present.source().name()), new ImportFigures(done));
        } catch (UserException refusal) {
            Notices.refused(refusal.reason());
            previewAgain();
        } catch (ConcurrencyFailureException | DataIntegrityViolationException race) {
            Notices.refused(Message.of("importing.moved"));
            previewAgain();
        }
    }

    /** As before a file was chosen. */
    private void forget() {
        file = null;
        columns.setVisible(false);
        preview.setVisible(false);
        preview.removeAll();
        result.setVisible(false);
        choiceChanged();
    }

    private static void fill(Div card, String heading, Component... parts) {
        card.removeAll();
        card.addClassName("mp-card");
        card.add(new H2(Translations.text(heading)));
        card.add(parts);
        card.setVisible(true);
    }

    /** The file may hold more than is stored, such as names of persons: it is forgotten with the screen. */
    @Override
    protected void onDetach(DetachEvent event) {
        file = null;
        super.onDetach(event);
    }
}
