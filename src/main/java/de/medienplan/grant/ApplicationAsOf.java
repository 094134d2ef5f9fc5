package de.medienplan.grant;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** How an application stood on an earlier day: steps that came later are left out. */
final class ApplicationAsOf {

    private ApplicationAsOf() {}

    static ApplicationRow of(ApplicationRow row, LocalDate day) {
        boolean noticed = reached(row.noticeOn(), day);
        boolean drawn = reached(row.drawnOn(), day);
        boolean settled = reached(row.settledOn(), day);
        return new ApplicationRow(
                row.id(),
                row.version(),
                row.reference(),
                row.programmeId(),
                row.categoryId(),
                row.schoolId(),
                state(row, day),
                row.purpose(),
                row.costs(),
                row.requested(),
                row.responsible(),
                row.plannedFor(),
                row.orderedOn(),
                row.earlyStartOn(),
                row.submittedOn(),
                noticed ? row.noticeNumber() : null,
                row.noticeOn(),
                noticed ? row.approved() : null,
                row.implementedOn(),
                row.drawnOn(),
                drawn ? row.drawn() : null,
                row.settledOn(),
                settled ? row.settled() : null,
                drawn ? row.repaid() : BigDecimal.ZERO.setScale(2),
                row.endedOn(),
                row.reason(),
                row.synthetic(),
                row.documents());
    }

    private static ApplicationState state(ApplicationRow row, LocalDate day) {
        if (row.state().isDead() && reached(row.endedOn(), day)) {
            return row.state();
        }
        if (reached(row.settledOn(), day)) {
            return ApplicationState.SETTLED;
        }
        if (reached(row.drawnOn(), day)) {
            return ApplicationState.DRAWN;
        }
        if (reached(row.implementedOn(), day)) {
            return ApplicationState.IMPLEMENTED;
        }
        if (reached(row.noticeOn(), day)) {
            return ApplicationState.APPROVED;
        }
        return reached(row.submittedOn(), day) ? ApplicationState.SUBMITTED : ApplicationState.PREPARING;
    }

    private static boolean reached(@Nullable LocalDate date, LocalDate day) {
        return date != null && !date.isAfter(day);
    }
}
