package de.medienplan.grant;

import java.time.LocalDate;

/** How an application stood on an earlier day: steps that came later are left out. */
final class ApplicationAsOf {

    private ApplicationAsOf() {}

    static ApplicationRow of(ApplicationRow row, LocalDate day) {
        ApplicationProgress progress = row.progress().asOf(day);
        return row.with(state(row, progress), progress);
    }

    private static ApplicationState state(ApplicationRow row, ApplicationProgress progress) {
        if (row.state().isDead() && progress.ending() != null) {
            return row.state();
        }
        if (progress.proofOfUse() != null) {
            return ApplicationState.SETTLED;
        }
        if (progress.drawdown() != null) {
            return ApplicationState.DRAWN;
        }
        if (progress.implementedOn() != null) {
            return ApplicationState.IMPLEMENTED;
        }
        if (progress.approval() != null) {
            return ApplicationState.APPROVED;
        }
        return progress.submittedOn() != null ? ApplicationState.SUBMITTED : ApplicationState.PREPARING;
    }
}
