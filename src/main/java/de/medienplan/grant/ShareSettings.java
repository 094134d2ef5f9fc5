package de.medienplan.grant;

import de.medienplan.school.SchoolLevel;
import de.medienplan.shared.Message;
import de.medienplan.shared.PlanId;
import de.medienplan.shared.UserException;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How a pool is shared out.
 *
 * @param percent how much of the pool follows which key, in percent, together 100
 * @param weights weight of a pupil by level
 * @param minimum what each school gets at least, in euros
 * @param planId the plan whose schools complete in time; null where no key needs it
 */
public record ShareSettings(
        Map<ShareKey, Integer> percent,
        Map<SchoolLevel, BigDecimal> weights,
        BigDecimal minimum,
        @Nullable PlanId planId) {

    /** Practice of the state for the general levels; the mixed one is the mean of both. */
    private static final Map<SchoolLevel, BigDecimal> USUAL_WEIGHTS = Map.of(
            SchoolLevel.PRIMARY, new BigDecimal("0.5"),
            SchoolLevel.SECONDARY, new BigDecimal("1.0"),
            SchoolLevel.PRIMARY_AND_SECONDARY, new BigDecimal("0.75"),
            SchoolLevel.SPECIAL, new BigDecimal("1.0"),
            SchoolLevel.VOCATIONAL, new BigDecimal("1.0"),
            SchoolLevel.ADULT, new BigDecimal("1.0"));

    public ShareSettings {
        percent = Map.copyOf(percent);
        weights = Map.copyOf(weights);
    }

    /** All by weighted pupils, no minimum. */
    public static ShareSettings usual() {
        return new ShareSettings(
                Map.of(ShareKey.PUPILS, 100), new EnumMap<>(USUAL_WEIGHTS), BigDecimal.ZERO.setScale(2), null);
    }

    public int percent(ShareKey key) {
        return percent.getOrDefault(key, 0);
    }

    /** @throws UserException naming what does not fit */
    void check() {
        int sum = percent.values().stream().mapToInt(Integer::intValue).sum();
        if (sum != 100 || percent.values().stream().anyMatch(share -> share < 0)) {
            throw new UserException(Message.of("grant.share.percentSum", sum));
        }
        if (minimum.signum() < 0 || minimum.stripTrailingZeros().scale() > 2) {
            throw new UserException(Message.of("grant.share.minimumInvalid"));
        }
        for (Map.Entry<SchoolLevel, BigDecimal> weight : weights.entrySet()) {
            if (weight.getValue().signum() < 0) {
                throw new UserException(
                        Message.of("grant.share.weightNegative", weight.getKey().label()));
            }
        }
    }
}
