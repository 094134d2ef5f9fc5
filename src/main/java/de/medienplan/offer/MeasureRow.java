package de.medienplan.offer;

import de.medienplan.school.SchoolRow;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A school and the four measures of DS 1000/2020.
 *
 * @param participations what the school wants or has, by offer
 */
public record MeasureRow(
        SchoolRow school,
        MeasureCell pilot,
        MeasureCell portal,
        MeasureCell mobileLearning,
        MeasureCell expansion,
        Map<Offer, ParticipationRow> participations) {

    public @Nullable ParticipationRow participation(Offer offer) {
        return participations.get(offer);
    }

    public MeasureCell of(Offer offer) {
        return offer == Offer.PORTAL ? portal : mobileLearning;
    }
}
