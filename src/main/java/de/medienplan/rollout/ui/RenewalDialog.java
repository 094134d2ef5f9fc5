package de.medienplan.rollout.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import de.medienplan.rollout.derive.AssumptionSet;
import de.medienplan.rollout.derive.Renewal;
import de.medienplan.rollout.derive.RenewalTables;
import de.medienplan.rollout.plan.StoredPlan;
import de.medienplan.shared.Table;
import de.medienplan.shared.UserException;
import de.medienplan.ui.Buttons;
import de.medienplan.ui.Notices;
import de.medienplan.ui.TableView;
import de.medienplan.ui.Translations;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;

/** Shows what taking over the figures of today changes, in posts, costs and per school, before it is done. */
class RenewalDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    private final @Nullable StoredPlan plan;
    private final Div preview = new Div();
    private final Button take;
    private transient @Nullable Renewal shown;

    private RenewalDialog(String titleKey, @Nullable StoredPlan plan, Consumer<Renewal> done) {
        this.plan = plan;
        setHeaderTitle(Translations.text(titleKey));
        setWidth("min(64rem, 100vw)");
        preview.addClassName("mp-cards");
        take = Buttons.plain("rollout.renewal.take", () -> take(done));
        take.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        take.setId("take-renewal");
        getFooter().add(Buttons.plain("ui.cancel", this::close), take);
    }

    static RenewalDialog ofRatios(Renewal renewal, @Nullable StoredPlan plan, Consumer<Renewal> done) {
        RenewalDialog dialog = new RenewalDialog("rollout.renewal.takeRatios", plan, done);
        dialog.add(new Paragraph(Translations.text("rollout.renewal.ratios.hint")), dialog.preview);
        dialog.show(renewal);
        return dialog;
    }

    /** @param compute makes the preview of the figures, by the equipment targets or not */
    static RenewalDialog ofNeeds(
            AssumptionSet figures,
            BiFunction<AssumptionSet, Boolean, Renewal> compute,
            @Nullable StoredPlan plan,
            Consumer<Renewal> done) {
        RenewalDialog dialog = new RenewalDialog("rollout.renewal.needs", plan, done);
        Checkbox byTargets = new Checkbox(Translations.text("rollout.create.byTargets"), true);
        AssumptionForm form = new AssumptionForm(figures);
        Runnable show = () -> dialog.compute(() -> compute.apply(form.figures(), byTargets.getValue()));
        byTargets.addValueChangeListener(event -> show.run());
        form.onChange(show);
        dialog.add(
                new Paragraph(Translations.text("rollout.renewal.needs.hint")),
                byTargets,
                new Details(Translations.text("rollout.assumptions"), form),
                dialog.preview);
        show.run();
        return dialog;
    }

    private void compute(java.util.function.Supplier<Renewal> renewal) {
        try {
            show(renewal.get());
        } catch (UserException refusal) {
            shown = null;
            take.setEnabled(false);
            preview.removeAll();
            preview.add(new Paragraph(Translations.text(refusal.reason())));
        }
    }

    private void show(Renewal renewal) {
        shown = renewal;
        preview.removeAll();
        take.setEnabled(renewal.isChange());
        if (!renewal.isChange()) {
            preview.add(new Paragraph(Translations.text("rollout.renewal.nothing")));
            return;
        }
        RenewalTables tables = new RenewalTables(renewal, Translations.locale());
        preview.add(card(tables.ratios()), card(tables.posts(plan)));
        if (!renewal.schools().isEmpty()) {
            preview.add(card(tables.schools()));
        }
    }

    private static Div card(Table table) {
        Div numbers = new Div(new TableView(table));
        numbers.addClassName("mp-chart-numbers");
        Div card = new Div(numbers);
        card.addClassName("mp-card");
        return card;
    }

    private void take(Consumer<Renewal> done) {
        Renewal renewal = shown;
        if (renewal == null) {
            return;
        }
        try {
            done.accept(renewal);
            close();
        } catch (UserException refusal) {
            Notices.refused(refusal.reason());
        } catch (OptimisticLockingFailureException race) {
            Notices.refused(de.medienplan.shared.Message.of("rollout.renewal.race"));
        }
    }
}
