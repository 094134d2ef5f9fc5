package de.medienplan.rollout.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Paragraph;
import de.medienplan.rollout.derive.AssumptionSet;
import de.medienplan.rollout.derive.Renewal;
import de.medienplan.rollout.plan.StoredPlan;
import de.medienplan.ui.Form;
import de.medienplan.ui.FormDialog;
import de.medienplan.ui.Translations;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Takes over the figures of today after showing what that changes. */
final class RenewalDialog {

    private RenewalDialog() {}

    static void ofRatios(Renewal renewal, @Nullable StoredPlan plan, Consumer<Renewal> take) {
        RenewalPreview preview = new RenewalPreview(plan);
        preview.show(() -> renewal);
        open(
                "rollout.renewal.takeRatios",
                preview,
                take,
                new Paragraph(Translations.text("rollout.renewal.ratios.hint")),
                preview);
    }

    /** @param compute makes the preview of the figures, by the equipment targets or not */
    static void ofNeeds(
            AssumptionSet figures,
            BiFunction<AssumptionSet, Boolean, Renewal> compute,
            @Nullable StoredPlan plan,
            Consumer<Renewal> take) {
        RenewalPreview preview = new RenewalPreview(plan);
        Checkbox byTargets = new Checkbox(Translations.text("rollout.create.byTargets"), true);
        AssumptionForm assumptions = new AssumptionForm(figures);
        Runnable show = () -> preview.show(() -> compute.apply(assumptions.figures(), byTargets.getValue()));
        byTargets.addValueChangeListener(event -> show.run());
        assumptions.onChange(show);
        show.run();
        open(
                "rollout.renewal.needs",
                preview,
                take,
                new Paragraph(Translations.text("rollout.renewal.needs.hint")),
                byTargets,
                new Details(Translations.text("rollout.assumptions"), assumptions),
                preview);
    }

    private static void open(String titleKey, RenewalPreview preview, Consumer<Renewal> take, Component... parts) {
        Form<Void> form = new Form<>();
        for (Component part : parts) {
            form.wide(part);
        }
        FormDialog<Void> dialog = new FormDialog<>(Translations.text(titleKey), form)
                .saveAs("rollout.renewal.take")
                .saying(null);
        dialog.setWidth("min(64rem, 100vw)");
        dialog.openLoose(() -> take.accept(preview.shown()));
    }
}
