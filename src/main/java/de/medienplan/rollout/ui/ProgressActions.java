package de.medienplan.rollout.ui;

import com.vaadin.flow.spring.security.AuthenticationContext;
import de.medienplan.identity.Role;
import de.medienplan.rollout.outlook.PlanStanding;
import de.medienplan.rollout.outlook.PlansUnderWay;
import de.medienplan.rollout.outlook.SchoolStanding;
import de.medienplan.rollout.plan.StoredPlan;
import de.medienplan.rollout.progress.CurrentDay;
import de.medienplan.rollout.progress.ProgressBatch;
import de.medienplan.rollout.progress.ProgressReport;
import de.medienplan.rollout.progress.ProgressTrail;
import de.medienplan.school.SchoolId;
import de.medienplan.shared.Message;
import de.medienplan.ui.Notices;
import java.time.LocalDate;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** What screens need to show how far schools are and to report more. */
@Component
class ProgressActions {

    private final ProgressTrail trail;
    private final ProgressBatch batch;
    private final PlansUnderWay underWay;
    private final CurrentDay today;
    private final ObjectProvider<AuthenticationContext> user;

    ProgressActions(
            ProgressTrail trail,
            ProgressBatch batch,
            PlansUnderWay underWay,
            CurrentDay today,
            ObjectProvider<AuthenticationContext> user) {
        this.trail = trail;
        this.batch = batch;
        this.underWay = underWay;
        this.today = today;
        this.user = user;
    }

    boolean mayReport() {
        return user.getObject().hasRole(Role.Names.PLANNING);
    }

    LocalDate day() {
        return today.get();
    }

    ProgressTrail trail() {
        return trail;
    }

    ProgressBatch batch() {
        return batch;
    }

    PlanStanding standing(StoredPlan plan) {
        return underWay.standing(plan, day());
    }

    /** How far the school of the drawer is, and the place to report it. */
    ProgressPart part(PlanEditSession session, String school) {
        SchoolStanding standing = standing(session.stored()).schools().stream()
                .filter(one -> one.id().equals(school))
                .findFirst()
                .orElseThrow();
        return new ProgressPart(this, standing, session::showAgain);
    }

    /** All that was reported about the school, the latest first. */
    List<ProgressReport> reports(SchoolStanding school) {
        SchoolId id = school.registerId();
        return id == null ? List.of() : trail.of(id);
    }

    /** Tells what was stored and lets it be taken back. */
    void stored(List<Long> reports, Runnable changed) {
        changed.run();
        Notices.undoable(Message.of("progress.reported", reports.size()), () -> {
            trail.withdraw(reports);
            changed.run();
        });
    }
}
