package de.medienplan.offer;

import de.medienplan.offer.MeasureCell.Progress;
import java.util.List;
import java.util.Objects;

/** How far some schools are with the measures of DS 1000/2020. */
public record MeasureTotals(List<MeasureRow> rows) {

    public int schools() {
        return rows.size();
    }

    /** Schools that have the offer in operation. */
    public long running(Offer offer) {
        return rows.stream()
                .map(row -> row.participation(offer))
                .filter(Objects::nonNull)
                .filter(row -> row.state() == OfferState.IN_OPERATION)
                .count();
    }

    /** Schools that asked for the offer, whatever became of it. */
    public long wished(Offer offer) {
        return rows.stream().filter(row -> row.participation(offer) != null).count();
    }

    /** Schools that lack a prerequisite of mobile learning. */
    public long blocked() {
        return rows.stream()
                .filter(row -> row.mobileLearning().progress() == Progress.BLOCKED)
                .count();
    }

    /** Schools whose expansion is decided or planned and not done. */
    public long expanding() {
        return rows.stream()
                .filter(row -> row.expansion().progress() == Progress.RUNNING)
                .count();
    }
}
