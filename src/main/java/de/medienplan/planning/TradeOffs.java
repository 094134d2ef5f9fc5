package de.medienplan.planning;

import de.medienplan.planning.Scenario.Support;
import de.medienplan.shared.Message;
import de.medienplan.shared.Quarter;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/** What the weights of a scenario trade, in everyday units computed from the scenario itself. */
public final class TradeOffs {

    /** The school that examples speak of. */
    private static final long PUPILS = 500;

    private static final BigDecimal QUARTERS = BigDecimal.valueOf(Quarter.PER_YEAR);

    private final Scenario scenario;
    private final Weights weights;
    private final Support support;

    public TradeOffs(Scenario scenario) {
        this.scenario = scenario;
        this.weights = scenario.weights();
        this.support = scenario.support();
    }

    /** What a quarter of waiting weighs. */
    public Message waiting() {
        BigDecimal perQuarter = weights.waitingPerPupilQuarter();
        return Message.of(
                "planning.trade.waiting",
                PUPILS,
                whole(perQuarter.multiply(BigDecimal.valueOf(PUPILS))),
                perQuarter.multiply(QUARTERS));
    }

    /** What the support of a tablet costs in a year, and how much of it counts. */
    public Message posts() {
        BigDecimal year = support.annualCostPerPost().divide(support.tabletsPerPost(), 2, RoundingMode.HALF_UP);
        BigDecimal counted =
                weights.posts(support.annualCostPerPost()).divide(support.tabletsPerPost(), 2, RoundingMode.HALF_UP);
        return Message.of("planning.trade.posts", year, weights.postCostPercent(), counted);
    }

    /** How many children's waiting for a quarter an announced start is worth. */
    public Message moves() {
        BigDecimal perPupil = weights.waitingPerPupilQuarter();
        return perPupil.signum() == 0
                ? Message.of("planning.trade.movesAlone", weights.movedSchoolPerQuarter())
                : Message.of(
                        "planning.trade.moves",
                        weights.movedSchoolPerQuarter(),
                        BigDecimal.valueOf(weights.movedSchoolPerQuarter()).divide(perPupil, 0, RoundingMode.HALF_UP));
    }

    /** What leaving a school out weighs beside its waiting. */
    public Message unplanned() {
        return Message.of(
                "planning.trade.unplanned",
                PUPILS,
                whole(weights.unplannedPerPupil().multiply(BigDecimal.valueOf(PUPILS))),
                2 * scenario.periods().size());
    }

    /** What leaving out an announced school weighs beside. */
    public Message cancelled() {
        return weights.movedSchoolPerQuarter() == 0
                ? Message.of("planning.trade.cancelledAlone", weights.cancelledSchool())
                : Message.of(
                        "planning.trade.cancelled",
                        weights.cancelledSchool(),
                        BigDecimal.valueOf(weights.cancelledSchool())
                                .divide(BigDecimal.valueOf(weights.movedSchoolPerQuarter()), 1, RoundingMode.HALF_UP));
    }

    /** Schools that have not begun and whose support for a quarter weighs more than their waiting for a quarter. */
    public List<ScenarioSchool> waitingPays() {
        return scenario.schools().stream()
                .filter(school -> !school.begun() && waitingPays(school))
                .toList();
    }

    /** With tablets/a + others/b posts, without dividing. */
    private boolean waitingPays(ScenarioSchool school) {
        BigDecimal a = support.tabletsPerPost();
        BigDecimal b = support.devicesPerPost();
        BigDecimal posts = BigDecimal.valueOf(school.tablets())
                .multiply(b)
                .add(BigDecimal.valueOf(school.otherDevices()).multiply(a));
        BigDecimal saved = posts.multiply(weights.posts(support.annualCostPerPost()));
        BigDecimal waiting = BigDecimal.valueOf(weights.waiting(school)).multiply(QUARTERS);
        return saved.compareTo(waiting.multiply(a).multiply(b)) > 0;
    }

    private static BigDecimal whole(BigDecimal euros) {
        return euros.setScale(0, RoundingMode.HALF_UP);
    }
}
