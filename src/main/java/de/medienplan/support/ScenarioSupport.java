package de.medienplan.support;

import de.medienplan.shared.Message;
import de.medienplan.shared.Quarter;
import de.medienplan.shared.UserException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;

/**
 * The support part of a planning scenario. Where posts are absent beyond what the ratio contains, the ratios are cut by
 * that rate, so that a post of the planner is a post of the Stellenplan, with its full cost.
 *
 * @param thirdPerPost devices of boards and class sets that one post serves; null where the reading decides
 * @param existingPosts posts that count at the end of the first budget year: filled and trained by then, those of
 *     approved Stellenpläne after hiring time and training; a post in training counts in part, two decimals, rounded down
 * @param annualCostPerPost euros a year
 * @param absenceRate what the ratios are cut by; 0.1 is 10 %
 */
public record ScenarioSupport(
        BigDecimal tabletsPerPost,
        BigDecimal devicesPerPost,
        @Nullable BigDecimal thirdPerPost,
        Interpretation reading,
        BigDecimal postStep,
        BigDecimal existingPosts,
        BigDecimal maxNewPostsPerYear,
        BigDecimal annualCostPerPost,
        BigDecimal absenceRate) {

    static ScenarioSupport of(Quarter start, Settings settings, Ratios ratios, Capacity capacity, CostRow cost) {
        Quarter yearEnd = new Quarter(start.year(), 4);
        BigDecimal presence = BigDecimal.ONE.subtract(settings.absenceRate());
        BigDecimal third = ratios.ownRatio(GroupRatio.BOARD_AND_CLASS_SET);
        BigFraction posts = capacity.at(yearEnd).approved().divide(PostNeed.exact(presence));
        boolean isKnown = ratios.knows(GroupRatio.BOARD_AND_CLASS_SET);
        return new ScenarioSupport(
                ratio(ratios, GroupRatio.PERSONAL_TABLET).multiply(presence),
                ratio(ratios, GroupRatio.COMPUTER_ROOM).multiply(presence),
                third == null ? null : third.multiply(presence),
                isKnown ? settings.interpretation() : Interpretation.LEFT_OUT,
                settings.postStep(),
                posts.bigDecimalValue(2, RoundingMode.FLOOR),
                settings.maxNewPostsPerYear(),
                cost.costPerPost(),
                settings.absenceRate());
    }

    private static BigDecimal ratio(Ratios ratios, String group) {
        return ratios.devicesPerPost(group)
                .orElseThrow(() -> new UserException(Message.of("support.group.ratioMissing", group)));
    }

    /** The units for ratios that the scenario may have changed. */
    public PlannerUnits units(BigDecimal scenarioTabletsPerPost, BigDecimal scenarioDevicesPerPost) {
        return thirdPerPost == null
                ? PlannerUnits.of(scenarioTabletsPerPost, scenarioDevicesPerPost, reading)
                : PlannerUnits.of(scenarioTabletsPerPost, scenarioDevicesPerPost, thirdPerPost);
    }
}
