package de.medienplan.rollout.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import de.medienplan.rollout.derive.Renewal;
import de.medienplan.rollout.derive.ScenarioBuilder;
import de.medienplan.rollout.derive.ScenarioRenewals;
import de.medienplan.rollout.plan.Plans;
import de.medienplan.rollout.plan.StoredPlan;
import de.medienplan.rollout.scenario.StoredScenario;
import de.medienplan.shared.Message;
import de.medienplan.shared.UserException;
import de.medienplan.ui.AsOfDate;
import de.medienplan.ui.Buttons;
import de.medienplan.ui.Notices;
import de.medienplan.ui.Translations;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;

/** Brings a scenario to the figures of today, after a preview. */
@org.springframework.stereotype.Component
class RenewalActions {

    private final ScenarioRenewals renewals;
    private final ScenarioBuilder builder;
    private final Plans plans;
    private final ObjectProvider<AsOfDate> asOf;

    RenewalActions(ScenarioRenewals renewals, ScenarioBuilder builder, Plans plans, ObjectProvider<AsOfDate> asOf) {
        this.renewals = renewals;
        this.builder = builder;
        this.plans = plans;
        this.asOf = asOf;
    }

    /** What is no longer as it is today, or why that cannot be told; empty if all is. */
    Optional<Component> notice(StoredScenario stored, boolean editable, Runnable done) {
        try {
            return comparison(stored, editable, done);
        } catch (UserException refusal) {
            Paragraph reason = new Paragraph(Translations.text(refusal.reason()));
            reason.addClassName("mp-note");
            return Optional.of(reason);
        }
    }

    private Optional<Component> comparison(StoredScenario stored, boolean editable, Runnable done) {
        return renewals.ratios(stored, asOf.getObject().get())
                .filter(renewal -> !renewal.changedRatios().isEmpty())
                .map(renewal -> new RenewalNotice(
                        renewal,
                        editable,
                        () -> RenewalDialog.ofRatios(renewal, newest(stored), taken -> take(taken, done))));
    }

    /** For a scenario made of the register: computes the needs of its schools again. */
    Optional<Component> needs(ScenarioEditSession work, Runnable done) {
        if (builder.of(work.stored().id()).all().isEmpty()) {
            return Optional.empty();
        }
        Button button =
                Buttons.icon(VaadinIcon.REFRESH, Buttons.plain("rollout.renewal.needs", () -> askNeeds(work, done)));
        button.setId("renew-needs");
        return Optional.of(button);
    }

    private void askNeeds(ScenarioEditSession work, Runnable done) {
        if (work.isChanged()) {
            Notices.refused(Message.of("rollout.renewal.unsaved"));
            return;
        }
        StoredScenario stored = work.stored();
        String first = stored.scenario().periods().getFirst().id();
        RenewalDialog.ofNeeds(
                builder.renewed(stored.id(), first),
                (figures, byTargets) -> renewals.needs(stored, figures, byTargets),
                newest(stored),
                taken -> take(taken, done));
    }

    private void take(Renewal renewal, Runnable done) {
        renewals.take(renewal);
        done.run();
        Notices.done("rollout.renewal.done");
    }

    private @Nullable StoredPlan newest(StoredScenario stored) {
        return plans.of(stored.id()).stream()
                .findFirst()
                .flatMap(row -> plans.find(row.id()))
                .orElse(null);
    }
}
