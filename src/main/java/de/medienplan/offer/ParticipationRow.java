package de.medienplan.offer;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A school and an offer, as screens show it.
 *
 * @param wishedOn when the school asked for it
 * @param stateSince since when it is in this state
 * @param synthetic made up for demonstration
 */
public record ParticipationRow(
        long id,
        int version,
        long schoolId,
        Offer offer,
        OfferState state,
        LocalDate wishedOn,
        LocalDate stateSince,
        @Nullable String nextStep,
        @Nullable String contact,
        boolean synthetic) {}
