package de.medienplan.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import de.medienplan.importing.ImportPreview;
import de.medienplan.shared.Message;
import de.medienplan.shared.UserException;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataIntegrityViolationException;

/**
 * The second and third step of an import, hidden until there is a file: which column is what, and what would happen.
 * The confirmation stores exactly what was seen; if somebody else was faster the preview is made anew.
 */
public class ImportSteps extends Div {

    private static final long serialVersionUID = 1L;

    private final Div columns = card();
    private final Div preview = card();
    private final Button confirm;
    private final String keys;
    private final transient Runnable again;
    private transient @Nullable ImportPreview seen;

    /**
     * @param keys where the texts of this import stand: {@code .confirm}, {@code .step2}, {@code .step3}, {@code .moved}
     * @param take stores what was seen and tells so
     * @param again makes the preview anew
     */
    public ImportSteps(String keys, Consumer<ImportPreview> take, Runnable again) {
        this.keys = keys;
        this.again = again;
        confirm = Buttons.plain(keys + ".confirm", () -> take(take));
        confirm.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        confirm.setDisableOnClick(true);
        addClassName("mp-import-steps");
        add(columns, preview);
        hide();
    }

    /** The button that stores; it can be pressed once there is a preview without faults. */
    public Button confirm() {
        return confirm;
    }

    /** As before a file was chosen. */
    public void hide() {
        seen = null;
        confirm.setEnabled(false);
        columns.setVisible(false);
        preview.setVisible(false);
    }

    public void showColumns(Component... parts) {
        fill(columns, ".step2", parts);
    }

    /** @param more what is said between the figures and the rows */
    public void showPreview(ImportPreview found, String recordKey, Component... more) {
        seen = found;
        Div words = new Div(more);
        fill(preview, ".step3", new ImportFigures(found), words, new ImportPreviewTabs(found, recordKey));
        confirm.setEnabled(found.confirmable());
    }

    private void fill(Div card, String heading, Component... parts) {
        card.removeAll();
        card.add(new H2(Translations.text(keys + heading)));
        card.add(parts);
        card.setVisible(true);
    }

    private void take(Consumer<ImportPreview> store) {
        ImportPreview agreed = seen;
        if (agreed == null) {
            return;
        }
        try {
            store.accept(agreed);
        } catch (UserException refusal) {
            Notices.refused(refusal.reason());
            again.run();
        } catch (ConcurrencyFailureException | DataIntegrityViolationException race) {
            Notices.refused(Message.of(keys + ".moved"));
            again.run();
        }
    }

    private static Div card() {
        Div card = new Div();
        card.addClassName("mp-card");
        return card;
    }
}
