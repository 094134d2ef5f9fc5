package de.medienplan.rollout.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.icon.VaadinIcon;
import de.medienplan.rollout.plan.DecidedPlans;
import de.medienplan.rollout.plan.StoredPlan;
import de.medienplan.rollout.progress.CurrentDay;
import de.medienplan.ui.Buttons;
import de.medienplan.ui.Translations;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Says of a plan whether it is decided, and records that it was. */
@Component
class DecisionActions {

    private final DecidedPlans decisions;
    private final CurrentDay today;

    DecisionActions(DecidedPlans decisions, CurrentDay today) {
        this.decisions = decisions;
        this.today = today;
    }

    /** The schools that lose the date that was decided; null if none does, or the plan is the decided one. */
    @Nullable
    LostDates lost(PlanEditSession session) {
        return decisions
                .inForce(today.get())
                .filter(decided ->
                        !decided.planId().equals(session.stored().row().id()))
                .map(decided -> LostDates.of(session, decided, decisions.starts(decided, session.stored())))
                .orElse(null);
    }

    Button button(StoredPlan plan) {
        Button decide = Buttons.icon(
                VaadinIcon.GAVEL,
                Buttons.plain(
                        "decision.record",
                        () -> DecisionDialog.open(
                                decisions,
                                plan,
                                today.get(),
                                () -> UI.getCurrent().refreshCurrentRoute(false))));
        decide.setId("decide");
        return decide;
    }

    String sentence(StoredPlan plan) {
        String of = Translations.text("rollout.plan.of", plan.scenario().name());
        return decisions.all().stream()
                .filter(decided -> decided.planId().equals(plan.row().id()))
                .findFirst()
                .map(decided -> Translations.text("decision.short", decided.number(), decided.decidedOn()) + " · " + of)
                .orElse(of);
    }
}
