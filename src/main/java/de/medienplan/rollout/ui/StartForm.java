package de.medienplan.rollout.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import de.medienplan.rollout.plan.PlanRow;
import de.medienplan.rollout.run.DecidedDates;
import de.medienplan.rollout.run.RunRequest;
import de.medienplan.rollout.scenario.ScenarioRow;
import de.medienplan.ui.Buttons;
import de.medienplan.ui.Card;
import de.medienplan.ui.Fields;
import de.medienplan.ui.Translations;
import java.util.List;
import java.util.Objects;
import java.util.function.BiConsumer;

/** How long to plan, and the button. */
class StartForm extends Card {

    private static final long serialVersionUID = 1L;

    private final IntegerField seconds = new IntegerField(Translations.text("rollout.run.seconds"));
    private final IntegerField seed = new IntegerField(Translations.text("rollout.run.seed"));
    private final Select<PlanRow> from = new Select<>();

    private final Checkbox published = Fields.check("decision.run.published");
    private final Checkbox kept = Fields.check("decision.run.kept");

    /** @param decided whether there is a decided plan, whose dates the run can keep to */
    StartForm(ScenarioRow scenario, List<PlanRow> plans, boolean decided, BiConsumer<RunRequest, DecidedDates> start) {
        addClassName("mp-start");
        seconds.setMin(1);
        seconds.setMax(RunRequest.MOST_SECONDS);
        seconds.setValue(30);
        seconds.setStepButtonsVisible(true);
        seconds.setStep(10);
        seconds.setSuffixComponent(new Span("s"));
        seed.setValue(1);
        seed.setHelperText(Translations.text("rollout.run.seedHint"));
        from.setLabel(Translations.text("rollout.run.from"));
        from.setHelperText(Translations.text("decision.run.pins"));
        from.setEmptySelectionAllowed(true);
        from.setEmptySelectionCaption(Translations.text("rollout.run.fromScratch"));
        from.setItems(plans);
        from.setItemLabelGenerator(
                plan -> plan == null ? Translations.text("rollout.run.fromScratch") : Names.plan(plan));
        Button plan = Buttons.icon(
                VaadinIcon.PLAY, Buttons.primary("rollout.run.start", () -> start.accept(request(scenario), dates())));
        plan.setId("plan");
        plan.setDisableOnClick(true);
        plan.addClickListener(event -> plan.setEnabled(true));
        Div row = new Div(plan, seconds);
        row.addClassName("mp-start-row");
        Div more = new Div(seed, from);
        more.addClassName("mp-start-row");
        published.setValue(decided);
        published.addValueChangeListener(event -> kept.setEnabled(event.getValue()));
        Div decidedDates = new Div(published, kept);
        decidedDates.addClassName("mp-start-row");
        decidedDates.setVisible(decided);
        add(row, decidedDates, new Details(Translations.text("rollout.run.more"), more));
    }

    private DecidedDates dates() {
        return !published.getValue()
                ? DecidedDates.IGNORED
                : kept.getValue() ? DecidedDates.KEPT : DecidedDates.PUBLISHED;
    }

    private RunRequest request(ScenarioRow scenario) {
        PlanRow start = from.getValue();
        return new RunRequest(
                scenario.id(),
                Objects.requireNonNullElse(seconds.getValue(), 0),
                Objects.requireNonNullElse(seed.getValue(), 1),
                start == null ? null : start.id());
    }
}
