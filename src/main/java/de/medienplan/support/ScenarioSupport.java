package de.medienplan.support;

import de.medienplan.device.PaperGroups;
import de.medienplan.shared.Message;
import de.medienplan.shared.Quarter;
import de.medienplan.shared.UserException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.commons.numbers.fraction.BigFraction;

/**
 * The support part of a planning scenario. Where posts are absent beyond what the ratio contains, the ratios are cut by
 * that rate, so that a post of the planner is a post of the Stellenplan, with its full cost.
 *
 * @param ratios devices that one post serves, by group; empty for a group without a ratio of its own, which follows the
 *     reading
 * @param existingPosts posts that count at the end of the first budget year: filled and trained by then, those of
 *     approved Stellenpläne after hiring time and training; a post in training counts in part, two decimals, rounded down
 * @param annualCostPerPost euros a year
 * @param absenceRate what the ratios are cut by; 0.1 is 10 %
 */
public record ScenarioSupport(
        Map<String, Optional<BigDecimal>> ratios,
        Interpretation reading,
        BigDecimal postStep,
        BigDecimal existingPosts,
        BigDecimal maxNewPostsPerYear,
        BigDecimal annualCostPerPost,
        BigDecimal absenceRate) {

    public ScenarioSupport {
        ratios = Map.copyOf(ratios);
    }

    static ScenarioSupport of(Quarter start, SettingsRow settings, Ratios ratios, Capacity capacity, CostRow cost) {
        Quarter yearEnd = new Quarter(start.year(), 4);
        BigDecimal presence = BigDecimal.ONE.subtract(settings.absenceRate());
        BigFraction posts = capacity.at(yearEnd).approved().divide(PostNeed.exact(presence));
        Map<String, Optional<BigDecimal>> present = new TreeMap<>();
        ratios.groups()
                .forEach(group -> present.put(
                        group.code(),
                        Optional.ofNullable(group.devicesPerPost()).map(ratio -> ratio.multiply(presence))));
        return new ScenarioSupport(
                present,
                settings.interpretation(),
                settings.postStep(),
                posts.bigDecimalValue(2, RoundingMode.FLOOR),
                settings.maxNewPostsPerYear(),
                cost.costPerPost(),
                settings.absenceRate());
    }

    /** @throws UserException if the group has no ratio of its own */
    public BigDecimal tabletsPerPost() {
        return ratio(PaperGroups.PERSONAL_TABLET);
    }

    /** @throws UserException if the group has no ratio of its own */
    public BigDecimal devicesPerPost() {
        return ratio(PaperGroups.COMPUTER_ROOM);
    }

    private BigDecimal ratio(String group) {
        return ratios.getOrDefault(group, Optional.empty())
                .orElseThrow(() -> new UserException(Message.of("support.group.ratioMissing", group)));
    }

    /** The units for ratios that the scenario may have changed. */
    public PlannerUnits units(BigDecimal scenarioTabletsPerPost, BigDecimal scenarioDevicesPerPost) {
        Map<String, Optional<BigDecimal>> changed = new TreeMap<>(ratios);
        changed.put(PaperGroups.PERSONAL_TABLET, Optional.of(scenarioTabletsPerPost));
        changed.put(PaperGroups.COMPUTER_ROOM, Optional.of(scenarioDevicesPerPost));
        TreeMap<String, BigDecimal> effective = new TreeMap<>();
        changed.forEach((group, own) -> own.or(
                        () -> reading.lender().flatMap(lender -> changed.getOrDefault(lender, Optional.empty())))
                .ifPresent(ratio -> effective.put(group, ratio)));
        return PlannerUnits.of(effective);
    }
}
