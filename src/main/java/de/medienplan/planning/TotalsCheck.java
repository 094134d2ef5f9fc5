package de.medienplan.planning;

import static de.medienplan.planning.ScenarioCheck.refuse;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import java.util.function.ToLongFunction;

/** Whether the sums of a scenario stay below a thousand billion euros, so that they cannot overflow. */
final class TotalsCheck {

    private static final BigDecimal LARGEST = new BigDecimal("1000000000000000");

    /** A million posts, or steps of posts: more than all cities have employees. */
    private static final BigDecimal MOST_STEPS = new BigDecimal(1_000_000);

    private final Scenario scenario;

    TotalsCheck(Scenario scenario) {
        this.scenario = scenario;
    }

    /** @throws InvalidScenario with the place and the reason */
    void check() {
        checkPosts();
        BigDecimal waiting = scenario.schools().stream()
                .map(school -> BigDecimal.valueOf(school.pupils()).multiply(school.priority()))
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .multiply(scenario.weights()
                        .waitingPerPupilQuarter()
                        .max(scenario.weights().unplannedPerPupil()));
        refuse(beyond(waiting), "$.weights.waitingPerPupilQuarter", "planning.check.total");
        BigDecimal moves = BigDecimal.valueOf(scenario.weights().movedSchoolPerQuarter()
                        + scenario.weights().cancelledSchool())
                .multiply(BigDecimal.valueOf(scenario.schools().size()));
        refuse(beyond(moves), "$.weights.movedSchoolPerQuarter", "planning.check.total");
        BigDecimal posts = scenario.support()
                .existingPosts()
                .add(scenario.support()
                        .maxNewPostsPerYear()
                        .multiply(BigDecimal.valueOf(scenario.periods().size())))
                .multiply(scenario.weights().posts(scenario.support().annualCostPerPost()));
        refuse(beyond(posts), "$.support", "planning.check.total");
        BigDecimal money = BigDecimal.valueOf(scenario.schools().stream()
                .mapToLong(s -> spending(s)
                        + s.grants().stream()
                                .mapToLong(ScenarioSchool.Grant::eligibleCosts)
                                .sum())
                .sum());
        refuse(money.compareTo(LARGEST) > 0, "$.schools", "planning.check.total");
    }

    /** Ratios so small that the devices of the scenario would need more posts, or posts more steps, than anybody counts. */
    private void checkPosts() {
        Scenario.Support support = scenario.support();
        BigDecimal tablets = sum(support.liveTablets(), ScenarioSchool::tablets);
        BigDecimal others = sum(support.liveOtherDevices(), ScenarioSchool::otherDevices);
        refuse(tooMany(tablets, support.tabletsPerPost()), "$.support.tabletsPerPost", "planning.check.posts");
        refuse(tooMany(others, support.devicesPerPost()), "$.support.devicesPerPost", "planning.check.posts");
        BigDecimal posts = tablets.divide(support.tabletsPerPost(), 0, RoundingMode.UP)
                .add(others.divide(support.devicesPerPost(), 0, RoundingMode.UP));
        // whoever wants no limit to new posts names a large one
        boolean endless =
                support.maxNewPostsPerYear().compareTo(support.postStep().multiply(LARGEST)) > 0;
        refuse(tooMany(posts, support.postStep()) || endless, "$.support.postStep", "planning.check.steps");
    }

    private BigDecimal sum(long live, ToLongFunction<ScenarioSchool> devices) {
        return scenario.schools().stream()
                .map(school -> BigDecimal.valueOf(devices.applyAsLong(school)))
                .reduce(BigDecimal.valueOf(live), BigDecimal::add);
    }

    private static boolean tooMany(BigDecimal amount, BigDecimal each) {
        return amount.compareTo(each.multiply(MOST_STEPS)) > 0;
    }

    private static long spending(ScenarioSchool school) {
        ScenarioSchool.Progress progress = school.progress();
        Map<Integer, Long> payments = progress == null ? null : progress.payments();
        return school.investment()
                + (payments == null
                        ? 0
                        : payments.values().stream().mapToLong(Long::longValue).sum());
    }

    /** Whether a cost a period adds up to more than a thousand billion euros over twice the horizon. */
    private boolean beyond(BigDecimal perPeriod) {
        return perPeriod
                        .multiply(BigDecimal.valueOf(2L * scenario.periods().size()))
                        .compareTo(LARGEST)
                > 0;
    }
}
