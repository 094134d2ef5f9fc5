package de.medienplan.api;

import de.medienplan.grant.ApplicationProgress;
import de.medienplan.grant.ApplicationRow;
import de.medienplan.grant.ApplicationState;
import de.medienplan.grant.ProgrammeTerms;
import de.medienplan.school.SchoolRow;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An application with its money and its days.
 *
 * @param version rises with each change
 * @param reference our own number, unique
 */
record ApplicationAnswer(
        long id,
        int version,
        String reference,
        ApplicationState state,
        Programme programme,
        SchoolRef school,
        String purpose,
        Euros euros,
        Days days) {

    /** Codes of the programme and of its category. */
    record Programme(String code, String category) {}

    /** Euros; null for what is not known yet. */
    record Euros(
            String costs,
            String requested,
            @Nullable String approved,
            @Nullable String drawn,
            @Nullable String settled,
            String repaid) {}

    /** The days of its steps; null for those it has not taken. */
    record Days(
            @Nullable LocalDate plannedFor,
            @Nullable LocalDate submittedOn,
            @Nullable LocalDate approvedOn,
            @Nullable LocalDate implementedOn,
            @Nullable LocalDate drawnOn,
            @Nullable LocalDate settledOn,
            @Nullable LocalDate endedOn) {}

    static ApplicationAnswer of(ApplicationRow row, ProgrammeTerms programme, SchoolRow school) {
        return new ApplicationAnswer(
                row.id().value(),
                row.version(),
                row.reference(),
                row.state(),
                new Programme(
                        programme.code(), programme.category(row.categoryId()).code()),
                SchoolRef.of(school),
                row.purpose(),
                new Euros(
                        known(Money.of(row.costs())),
                        known(Money.of(row.requested())),
                        Money.of(row.approved()),
                        Money.of(row.drawn()),
                        Money.of(row.settled()),
                        known(Money.of(row.repaid()))),
                days(row));
    }

    private static Days days(ApplicationRow row) {
        ApplicationProgress progress = row.progress();
        return new Days(
                row.plannedFor(),
                progress.submittedOn(),
                progress.approvedOn(),
                progress.implementedOn(),
                progress.drawnOn(),
                progress.settledOn(),
                progress.endedOn());
    }

    private static String known(@Nullable String euros) {
        return Objects.requireNonNull(euros);
    }
}
