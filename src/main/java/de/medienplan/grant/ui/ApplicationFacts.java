package de.medienplan.grant.ui;

import de.medienplan.grant.ApplicationProgress;
import de.medienplan.grant.ApplicationRow;

/** What is known of an application, line by line. */
final class ApplicationFacts {

    private ApplicationFacts() {}

    static Facts of(ApplicationRow row, Register register) {
        ApplicationProgress progress = row.progress();
        ApplicationProgress.Ending ending = progress.ending();
        return new Facts()
                .text("grant.application.programme", register.programme(row.programmeId()))
                .text("grant.application.purpose", row.purpose())
                .money("grant.application.costs", row.costs())
                .money("grant.application.requested", row.requested())
                .money("grant.application.approved", row.approved())
                .money("grant.application.drawn", row.drawn())
                .money("grant.application.repaid", row.repaid().signum() == 0 ? null : row.repaid())
                .money("grant.application.settled", row.settled())
                .money("grant.application.repaymentDue", row.repaymentDue().signum() == 0 ? null : row.repaymentDue())
                .date("grant.application.plannedFor", row.plannedFor())
                .date("grant.application.orderedOn", row.orderedOn())
                .date("grant.application.earlyStartOn", row.earlyStartOn())
                .date("grant.application.submittedOn", progress.submittedOn())
                .text("grant.application.noticeNumber", progress.noticeNumber())
                .date("grant.application.noticeOn", progress.approvedOn())
                .date("grant.application.implementedOn", progress.implementedOn())
                .date("grant.application.drawnOn", progress.drawnOn())
                .date("grant.application.settledOn", progress.settledOn())
                .date("grant.application.endedOn", progress.endedOn())
                .text("grant.application.reason", ending == null ? null : ending.reason())
                .text("grant.application.responsible", row.responsible());
    }
}
