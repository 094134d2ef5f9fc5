package de.medienplan.grant;

import java.math.BigDecimal;

/** How an application would stand after a step, as far as it binds money. */
final class ProjectedApplication {

    private ProjectedApplication() {}

    static ApplicationRow of(ApplicationRow row, Step step) {
        BigDecimal amount = step.amount();
        ApplicationProgress progress = row.progress();
        if (amount != null) {
            progress = switch (step.action()) {
                case APPROVE, CHANGE -> progress.approved(new Approval(step.number(), step.date(), amount));
                case REPAY -> progress.repaying(amount);
                default -> progress;
            };
        }
        return row.with(step.action().after(row.state()), progress);
    }
}
