package de.medienplan.grant;

import java.math.BigDecimal;

/** How an application would stand after a step, as far as it binds money. */
final class ProjectedApplication {

    private ProjectedApplication() {}

    static ApplicationRow of(ApplicationRow row, Step step) {
        Action action = step.action();
        BigDecimal amount = step.amount();
        boolean notice = action == Action.APPROVE || action == Action.CHANGE;
        boolean repays = action == Action.REPAY && amount != null;
        return new ApplicationRow(
                row.id(),
                row.version(),
                row.reference(),
                row.programmeId(),
                row.categoryId(),
                row.schoolId(),
                action.after(row.state()),
                row.purpose(),
                row.costs(),
                row.requested(),
                row.responsible(),
                row.plannedFor(),
                row.orderedOn(),
                row.earlyStartOn(),
                row.submittedOn(),
                row.noticeNumber(),
                row.noticeOn(),
                notice ? amount : row.approved(),
                row.implementedOn(),
                row.drawnOn(),
                row.drawn(),
                row.settledOn(),
                row.settled(),
                repays ? row.repaid().add(amount) : row.repaid(),
                row.endedOn(),
                row.reason(),
                row.synthetic(),
                row.documents());
    }
}
