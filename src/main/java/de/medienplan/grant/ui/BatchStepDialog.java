package de.medienplan.grant.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import de.medienplan.grant.Action;
import de.medienplan.grant.ApplicationRow;
import de.medienplan.grant.BatchResult;
import de.medienplan.grant.Step;
import de.medienplan.shared.Formats;
import de.medienplan.shared.Message;
import de.medienplan.shared.UserException;
import de.medienplan.ui.AsOfDate;
import de.medienplan.ui.ExportMenu;
import de.medienplan.ui.Fields;
import de.medienplan.ui.FormDialog;
import de.medienplan.ui.Notices;
import de.medienplan.ui.Translations;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The same step for many applications: first what would happen to each, then the step. */
final class BatchStepDialog {

    private final ApplicationServices services;
    private final List<Long> ids;
    private final Select<Action> action;
    private final StepForm form;
    private final Paragraph summary = new Paragraph();
    private final ResultGrid grid;
    private final FormDialog<Void> dialog;
    private @Nullable Preview preview;

    /** What the user sees and confirms. */
    private record Preview(Step step, BatchResult result) {}

    private BatchStepDialog(
            ApplicationServices services, Register register, AsOfDate asOf, List<ApplicationRow> chosen) {
        this.services = services;
        this.ids = chosen.stream().map(ApplicationRow::id).toList();
        grid = new ResultGrid(register);
        form = new StepForm(asOf.get(), this::preview);
        List<Action> possible = Stream.of(Action.values())
                .filter(one -> chosen.stream().anyMatch(row -> one.isPossibleFrom(row.state())))
                .toList();
        action = form.required(Fields.choice("grant.step.action", possible));
        form.addComponentAsFirst(action);
        if (!possible.isEmpty()) {
            action.setValue(possible.getFirst());
        }
        action.addValueChangeListener(event -> preview());
        summary.getElement().setAttribute("aria-live", "polite");
        form.wide(summary);
        form.wide(grid);
        dialog = new FormDialog<>(Translations.text("grant.batch.step.title", chosen.size()), form);
        dialog.setWidth("min(64rem, 100%)");
        dialog.aside(new ExportMenu(() -> grid.table(Translations.text("grant.batch.preview"))));
        preview();
    }

    static void open(
            ApplicationServices services,
            Register register,
            AsOfDate asOf,
            List<ApplicationRow> chosen,
            Runnable done) {
        BatchStepDialog batch = new BatchStepDialog(services, register, asOf, chosen);
        batch.dialog.saying(null).onDone(done).openLoose(batch::take);
    }

    private void preview() {
        Action chosen = action.getValue();
        preview = null;
        dialog.offer(Message.of("grant.batch.take", 0), false);
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
        dialog.offer(Message.of("grant.batch.take", result.succeeding()), result.succeeding() > 0);
    }

    /** If anything changed since it was shown, says what and shows it as it is now; what was typed stays. */
    private void take() {
        Preview shown = preview;
        if (shown == null) {
            return;
        }
        try {
            BatchResult result = services.batches().take(ids, shown.step(), shown.result());
            Notices.done("grant.batch.done", result.succeeding(), result.refused());
        } catch (UserException refusal) {
            preview();
            throw refusal;
        }
    }
}
