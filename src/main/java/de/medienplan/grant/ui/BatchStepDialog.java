package de.medienplan.grant.ui;

import com.vaadin.flow.component.select.Select;
import de.medienplan.grant.Action;
import de.medienplan.grant.ApplicationId;
import de.medienplan.grant.ApplicationRow;
import de.medienplan.grant.BatchResult;
import de.medienplan.grant.Step;
import de.medienplan.ui.AsOfDate;
import de.medienplan.ui.Fields;
import de.medienplan.ui.Translations;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The same step for many applications: first what would happen to each, then the step. */
final class BatchStepDialog {

    private final ApplicationServices services;
    private final List<ApplicationId> ids;
    private final Select<Action> action;
    private final StepForm form;
    private final BatchOffer offer;
    private @Nullable Preview preview;

    /** What the user sees and confirms. */
    private record Preview(Step step, BatchResult result) {}

    private BatchStepDialog(
            ApplicationServices services, Register register, AsOfDate asOf, List<ApplicationRow> chosen) {
        this.services = services;
        this.ids = chosen.stream().map(ApplicationRow::id).toList();
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
        offer = new BatchOffer(
                Translations.text("grant.batch.step.title", chosen.size()), form, register, "grant.batch.take");
        preview();
    }

    static void open(
            ApplicationServices services,
            Register register,
            AsOfDate asOf,
            List<ApplicationRow> chosen,
            Runnable done) {
        BatchStepDialog batch = new BatchStepDialog(services, register, asOf, chosen);
        batch.offer.open(done, batch::take);
    }

    private void preview() {
        Action chosen = action.getValue();
        preview = null;
        offer.none();
        if (chosen == null) {
            return;
        }
        form.fit(chosen);
        form.step(chosen).ifPresent(step -> {
            BatchResult result = services.batches().preview(ids, step);
            preview = new Preview(step, result);
            offer.show(result);
        });
    }

    private void take() {
        Preview shown = preview;
        if (shown != null) {
            BatchOffer.carryOut(() -> services.batches().take(ids, shown.step(), shown.result()), this::preview);
        }
    }
}
