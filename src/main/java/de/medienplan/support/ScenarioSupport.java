package de.medienplan.support;

import de.medienplan.shared.Message;
import de.medienplan.shared.Quarter;
import de.medienplan.shared.UserException;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * The support part of a planning scenario. The planner knows two kinds of devices: what goes with tablets, and all
 * others; {@link #goesWithTablets} and {@link #counts} say where a group belongs under the present reading.
 *
 * @param existingPosts posts that are productive at the end of the first budget year of the scenario, hiring and
 *     training done, without those that the year itself would add
 * @param annualCostPerPost euros a year
 */
public record ScenarioSupport(
        BigDecimal tabletsPerPost,
        BigDecimal devicesPerPost,
        BigDecimal postStep,
        BigDecimal existingPosts,
        BigDecimal maxNewPostsPerYear,
        BigDecimal annualCostPerPost,
        Ratios ratios) {

    static ScenarioSupport of(Quarter start, Settings settings, Ratios ratios, Capacity capacity, CostRow cost) {
        Quarter yearEnd = new Quarter(start.year(), 4);
        return new ScenarioSupport(
                ratio(ratios, GroupRatio.PERSONAL_TABLET),
                ratio(ratios, GroupRatio.COMPUTER_ROOM),
                settings.postStep(),
                capacity.at(yearEnd).approved().bigDecimalValue(2, RoundingMode.FLOOR),
                settings.maxNewPostsPerYear(),
                cost.costPerPost(),
                ratios);
    }

    private static BigDecimal ratio(Ratios ratios, String group) {
        return ratios.devicesPerPost(group)
                .orElseThrow(() -> new UserException(Message.of("support.group.ratioMissing", group)));
    }

    /** Whether the group is counted at all. */
    public boolean counts(String group) {
        return ratios.devicesPerPost(group).isPresent();
    }

    /** Whether the group has the ratio of tablets; others that count have that of other devices. */
    public boolean goesWithTablets(String group) {
        return ratios.devicesPerPost(group)
                .filter(ratio -> ratio.compareTo(tabletsPerPost) == 0)
                .isPresent();
    }
}
