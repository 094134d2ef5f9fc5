package de.medienplan.offer;

import de.medienplan.school.SchoolRow;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
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

    /** Null if the school neither wishes nor has the offer. */
    public @Nullable ParticipationRow participation(Offer offer) {
        return participations.get(offer);
    }

    /** Whether one of the two offers is so far. */
    public boolean isAt(MeasureCell.Progress progress) {
        return portal.progress() == progress || mobileLearning.progress() == progress;
    }

    /** What comes next with the offers, as it was written down. */
    public String nextSteps() {
        return Arrays.stream(Offer.values())
                .map(this::participation)
                .filter(Objects::nonNull)
                .map(each -> each.progress().nextStep())
                .filter(Objects::nonNull)
                .distinct()
                .collect(Collectors.joining("; "));
    }

    public MeasureCell of(Offer offer) {
        return offer == Offer.PORTAL ? portal : mobileLearning;
    }
}
