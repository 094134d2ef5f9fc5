package de.medienplan.grant.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import de.medienplan.grant.Action;
import de.medienplan.grant.ApplicationRow;
import de.medienplan.grant.BatchResult;
import de.medienplan.grant.Step;
import de.medienplan.shared.Formats;
import de.medienplan.shared.UserException;
import de.medienplan.ui.AsOfDate;
import de.medienplan.ui.ExportMenu;
import de.medienplan.ui.Notices;
import de.medienplan.ui.Translations;
import de.medienplan.ui.Unreadable;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The same step for many applications: first what would happen to each, then the step. */
class BatchStepDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    private final transient ApplicationServices services;
    private final transient List<Long> ids;
    private final transient Runnable done;
    private final ComboBox<Action> action = new ComboBox<>(Translations.text("grant.step.action"));
    private final StepForm form;
    private final Paragraph summary = new Paragraph();
    private final ResultGrid grid;
    private final Button confirm;
    private transient @Nullable Preview preview;

    /** What the user sees and confirms. */
    private record Preview(Step step, BatchResult result) {}

    BatchStepDialog(
            ApplicationServices services,
            Register register,
            AsOfDate asOf,
            List<ApplicationRow> chosen,
            Runnable done) {
        this.services = services;
        this.ids = chosen.stream().map(ApplicationRow::id).toList();
        this.done = done;
        grid = new ResultGrid(register);
        setHeaderTitle(Translations.text("grant.batch.step.title", chosen.size()));
        setWidth("min(64rem, 100%)");
        form = new StepForm(asOf.get(), this::preview);
        List<Action> possible = Stream.of(Action.values())
                .filter(one -> chosen.stream().anyMatch(row -> one.isPossibleFrom(row.state())))
                .toList();
        action.setItems(possible);
        action.setItemLabelGenerator(one -> Translations.text(one.label()));
        action.setValue(possible.isEmpty() ? null : possible.getFirst());
        action.addValueChangeListener(event -> preview());
        confirm = new Button("", event -> take());
        confirm.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        summary.getElement().setAttribute("aria-live", "polite");
        add(action, form, summary, grid);
        getFooter()
                .add(
                        new ExportMenu(() -> grid.table(Translations.text("grant.batch.preview"))),
                        new Button(Translations.text("ui.cancel"), event -> close()),
                        confirm);
        preview();
    }

    private void preview() {
        Action chosen = action.getValue();
        preview = null;
        confirm.setEnabled(false);
        if (chosen == null) {
            return;
        }
        form.fit(chosen);
        form.step(chosen).ifPresent(step -> {
            BatchResult result = services.batches().preview(ids, step);
            preview = new Preview(step, result);
            show(result);
        });
    }

    private void show(BatchResult result) {
        grid.show(result.lines());
        summary.setText(Translations.text(
                "grant.batch.summary",
                result.succeeding(),
                Formats.money(result.succeedingAmount(), Translations.locale()),
                result.refused()));
        confirm.setText(Translations.text("grant.batch.take", result.succeeding()));
        confirm.setEnabled(result.succeeding() > 0);
    }

    /** If anything changed since it was shown, says what and shows it as it is now; what was typed stays. */
    private void take() {
        Preview shown = preview;
        if (shown == null) {
            return;
        }
        try {
            Unreadable.refuseIn(this);
            BatchResult result = services.batches().take(ids, shown.step(), shown.result());
            close();
            done.run();
            Notices.done("grant.batch.done", result.succeeding(), result.refused());
        } catch (UserException refusal) {
            Notices.refused(refusal.reason());
            preview();
        }
    }
}
