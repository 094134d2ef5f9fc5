package de.medienplan.planning.alternative;

import de.medienplan.planning.Evaluation;
import de.medienplan.planning.GoalPreset;
import de.medienplan.planning.Scenario;
import de.medienplan.planning.Weights;
import de.medienplan.shared.Labelled;
import de.medienplan.shared.Message;
import java.math.BigDecimal;
import java.util.Map;

/** What a plan may be made towards; each weighs the scenario otherwise and leaves its rules as they are. */
public enum Wish implements Labelled {
    /** As the scenario weighs. */
    AS_WEIGHED,
    /** Children wait as little as possible, whatever posts cost. */
    FAST,
    /** Every euro of posts and grants counts, waiting weighs half. */
    THRIFTY,
    /** Announced dates are kept. */
    FEW_MOVES,
    /** Types of schools wait alike. */
    FAIR_TYPES,
    /** Parts of the city wait alike. */
    FAIR_DISTRICTS;

    private static final BigDecimal TWICE = BigDecimal.TWO;
    private static final BigDecimal HALF = new BigDecimal("0.5");
    private static final long KEPT = 20;
    private static final int FAIR_ROUNDS = 3;

    boolean applies(Scenario scenario, Groups groups) {
        return switch (this) {
            case AS_WEIGHED, FAST, THRIFTY -> true;
            case FEW_MOVES -> !groups.announcedIn(scenario).isEmpty();
            case FAIR_TYPES -> GroupSpread.of("types", groups.types()).isPresent();
            case FAIR_DISTRICTS ->
                GroupSpread.of("districts", groups.districts()).isPresent();
        };
    }

    /**
     * The scenario weighed so.
     *
     * @param scenario as it is, or as it was weighed for the last plan of this wish
     * @param last what the plan found last gives each school, to be evened out
     */
    Scenario in(Scenario scenario, Groups groups, Evaluation last) {
        Weights swift = GoalPreset.SWIFT.weights();
        Weights thrifty = GoalPreset.THRIFTY.weights();
        return switch (this) {
            case AS_WEIGHED -> scenario;
            case FAST ->
                scenario.withWeights(
                        swift.withWaiting(swift.waitingPerPupilQuarter().multiply(TWICE)));
            case THRIFTY ->
                scenario.withWeights(
                        thrifty.withWaiting(thrifty.waitingPerPupilQuarter().multiply(HALF)));
            case FEW_MOVES -> announced(scenario, groups).withWeights(kept(scenario.weights()));
            case FAIR_TYPES -> Evened.of(scenario, groups.types(), last);
            case FAIR_DISTRICTS -> Evened.of(scenario, groups.districts(), last);
        };
    }

    private static Scenario announced(Scenario scenario, Groups groups) {
        Map<String, String> announced = groups.announcedIn(scenario);
        return scenario.withSchools(scenario.schools().stream()
                .map(school -> school.withPublishedStart(announced.get(school.id())))
                .toList());
    }

    private static Weights kept(Weights weights) {
        long perQuarter = KEPT
                * Math.max(
                        weights.movedSchoolPerQuarter(),
                        GoalPreset.SWIFT.weights().movedSchoolPerQuarter());
        return new Weights(
                weights.waitingPerPupilQuarter(),
                perQuarter,
                weights.postCostPercent(),
                weights.unplannedPerPupil(),
                KEPT * perQuarter);
    }

    /** Code of the criterion that the wish is about. */
    String criterion() {
        return switch (this) {
            case AS_WEIGHED, FAST -> "wait";
            case THRIFTY -> "posts";
            case FEW_MOVES -> "moved";
            case FAIR_TYPES -> "types";
            case FAIR_DISTRICTS -> "districts";
        };
    }

    /** How often a plan is made, each time from what the last one gives; the best of them counts. */
    int rounds() {
        return this == FAIR_TYPES || this == FAIR_DISTRICTS ? FAIR_ROUNDS : 1;
    }

    @Override
    public Message label() {
        return Message.of("alternative.wish." + name());
    }
}
