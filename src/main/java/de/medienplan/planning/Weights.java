package de.medienplan.planning;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * What is weighed against money.
 *
 * @param waitingPerPupilQuarter euros for each pupil and quarter without equipment
 * @param movedSchoolPerQuarter euros for each quarter that a published start is moved by
 * @param postCostPercent share of the posts' cost that counts, usually 100
 * @param unplannedPerPupil euros for each pupil of a school that stays unplanned, times the school's priority
 * @param cancelledSchool euros for a school with a published start that is left out
 */
public record Weights(
        BigDecimal waitingPerPupilQuarter,
        long movedSchoolPerQuarter,
        BigDecimal postCostPercent,
        BigDecimal unplannedPerPupil,
        long cancelledSchool) {

    private static final BigDecimal ALL = BigDecimal.valueOf(100);

    /** Weights of version 1: posts count in full, leaving a school out costs no more than its waiting. */
    public Weights(BigDecimal waitingPerPupilQuarter, long movedSchoolPerQuarter) {
        this(waitingPerPupilQuarter, movedSchoolPerQuarter, ALL, BigDecimal.ZERO, 0);
    }

    public Weights withWaiting(BigDecimal euros) {
        return new Weights(euros, movedSchoolPerQuarter, postCostPercent, unplannedPerPupil, cancelledSchool);
    }

    public Weights withMoves(long euros) {
        return new Weights(waitingPerPupilQuarter, euros, postCostPercent, unplannedPerPupil, cancelledSchool);
    }

    public Weights withPosts(BigDecimal percent) {
        return new Weights(waitingPerPupilQuarter, movedSchoolPerQuarter, percent, unplannedPerPupil, cancelledSchool);
    }

    public Weights withUnplanned(BigDecimal euros) {
        return new Weights(waitingPerPupilQuarter, movedSchoolPerQuarter, postCostPercent, euros, cancelledSchool);
    }

    public Weights withCancelled(long euros) {
        return new Weights(waitingPerPupilQuarter, movedSchoolPerQuarter, postCostPercent, unplannedPerPupil, euros);
    }

    /** Whether the other weights are the same numbers, however many zeros follow the comma. */
    boolean means(Weights other) {
        return waitingPerPupilQuarter.compareTo(other.waitingPerPupilQuarter) == 0
                && movedSchoolPerQuarter == other.movedSchoolPerQuarter
                && postCostPercent.compareTo(other.postCostPercent) == 0
                && unplannedPerPupil.compareTo(other.unplannedPerPupil) == 0
                && cancelledSchool == other.cancelledSchool;
    }

    boolean beyondVersion1() {
        return postCostPercent.compareTo(ALL) != 0 || unplannedPerPupil.signum() != 0 || cancelledSchool != 0;
    }

    /** Euros for a quarter's waiting of the school, half up. */
    public long waiting(ScenarioSchool school) {
        return rounded(school, waitingPerPupilQuarter);
    }

    /** Euros for leaving the school out, half up. */
    public long unplanned(ScenarioSchool school) {
        return rounded(school, unplannedPerPupil);
    }

    /** Euros that the yearly cost of a post counts for. */
    public BigDecimal posts(BigDecimal annualCost) {
        return annualCost.multiply(postCostPercent).movePointLeft(2);
    }

    private static long rounded(ScenarioSchool school, BigDecimal perPupil) {
        return BigDecimal.valueOf(school.pupils())
                .multiply(school.priority())
                .multiply(perPupil)
                .setScale(0, RoundingMode.HALF_UP)
                .longValueExact();
    }
}
