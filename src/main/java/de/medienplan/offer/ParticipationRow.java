package de.medienplan.offer;

import de.medienplan.school.SchoolId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A school and an offer, as screens show it.
 *
 * @param wishedOn when the school asked for it
 * @param synthetic made up for demonstration
 */
public record ParticipationRow(
        long id,
        int version,
        SchoolId schoolId,
        Offer offer,
        Progress progress,
        LocalDate wishedOn,
        @Nullable String contact,
        boolean synthetic) {

    /** @param since since when it is in this state */
    public record Progress(
            OfferState state, LocalDate since, @Nullable String nextStep) {}

    public OfferState state() {
        return progress.state();
    }

    /** The same with other words and another day of the wish. */
    public ParticipationRow describing(LocalDate wished, @Nullable String nextStep, @Nullable String who) {
        return new ParticipationRow(
                id,
                version,
                schoolId,
                offer,
                new Progress(progress.state(), progress.since(), nextStep),
                wished,
                who,
                synthetic);
    }
}
