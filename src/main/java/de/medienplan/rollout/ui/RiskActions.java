package de.medienplan.rollout.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.spring.security.AuthenticationContext;
import de.medienplan.identity.Role;
import de.medienplan.jobs.JobWatch;
import de.medienplan.rollout.plan.StoredPlan;
import de.medienplan.rollout.run.RiskAssumptions;
import de.medienplan.rollout.run.RiskStudies;
import de.medienplan.rollout.scenario.ScenarioId;
import de.medienplan.ui.AsOfDate;
import de.medienplan.ui.Buttons;
import de.medienplan.ui.Notices;
import de.medienplan.ui.Translations;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.beans.factory.ObjectProvider;

/** What can be done about the risk of a plan. */
@org.springframework.stereotype.Component
class RiskActions {

    private final RiskStudies studies;
    private final RiskAssumptions assumptions;
    private final JobWatch watch;
    private final AuthenticationContext user;
    private final ObjectProvider<AsOfDate> asOf;
    private final Clock clock;

    RiskActions(
            RiskStudies studies,
            RiskAssumptions assumptions,
            JobWatch watch,
            AuthenticationContext user,
            ObjectProvider<AsOfDate> asOf,
            Clock clock) {
        this.asOf = asOf;
        this.studies = studies;
        this.assumptions = assumptions;
        this.watch = watch;
        this.user = user;
        this.clock = clock;
    }

    RiskPart part(StoredPlan plan) {
        boolean mayPlan = user.hasRole(Role.Names.PLANNING);
        return new RiskPart(plan, studies, new StudyPart.StudySetting(watch, mayPlan, clock), this);
    }

    /** The city's own delays until then count. */
    LocalDate day() {
        return asOf.getObject().get();
    }

    void editAssumptions(ScenarioId scenario) {
        RiskAssumptionDialog.open(
                assumptions.of(scenario),
                changed -> assumptions.save(scenario, changed),
                () -> assumptions.forget(scenario));
    }

    /** Makes the safer plan one of the scenario's. */
    Button adopt(StoredPlan plan, RiskStudies.Safer safer, int buffer) {
        Button adopt = Buttons.icon(VaadinIcon.COPY, Buttons.plain("risk.safer.adopt", () -> {
            String name = Translations.text("risk.safer.name", Names.plan(plan.row()), buffer);
            UI.getCurrent()
                    .navigate(PlanView.class, studies.adopt(plan, safer, name).value());
            Notices.done("risk.safer.adopted", name);
        }));
        adopt.addClassName("mp-city-adopt");
        return adopt;
    }
}
