package de.medienplan.rollout.ui;

import com.vaadin.flow.component.html.Div;
import de.medienplan.planning.Scenario;
import de.medienplan.rollout.scenario.Adjustment;
import de.medienplan.ui.Form;
import de.medienplan.ui.FormDialog;
import de.medienplan.ui.TableView;
import de.medienplan.ui.Translations;

/** Changes money and capacity of many years and quarters at once, after a preview; not stored before the scenario is. */
final class AdjustDialog {

    private final ScenarioEditSession work;
    private final AdjustmentsPart adjustments;
    private final Div preview = new Div();

    private AdjustDialog(ScenarioEditSession work) {
        this.work = work;
        preview.addClassName("mp-replan-outcome");
        this.adjustments = new AdjustmentsPart(work.scenario(), this::show);
        show();
    }

    static void open(ScenarioEditSession work, Runnable done) {
        AdjustDialog dialog = new AdjustDialog(work);
        Form<Void> form = new Form<>();
        form.wide(dialog.adjustments);
        form.wide(dialog.preview);
        form.within(dialog.adjustments.value());
        form.unsavedWhile(() -> !dialog.adjustments.all().isEmpty());
        FormDialog<Void> frame = new FormDialog<>(Translations.text("rollout.adjust"), form)
                .saveAs("rollout.bulk.apply")
                .saying(null)
                .onDone(done);
        frame.setWidth("min(56rem, 100vw)");
        frame.openLoose(() -> {
            dialog.adjustments.finish();
            work.replace(dialog.adjusted());
        });
    }

    private Scenario adjusted() {
        Scenario adjusted = work.scenario();
        for (Adjustment one : adjustments.all()) {
            adjusted = one.applyTo(adjusted);
        }
        return adjusted;
    }

    private void show() {
        preview.removeAll();
        preview.add(new TableView(MeansTable.of(work.scenario(), adjusted())));
    }
}
