package de.medienplan.grant;

import de.medienplan.school.SchoolId;
import de.medienplan.school.SchoolRow;
import de.medienplan.shared.Message;
import de.medienplan.shared.UserException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Turns settings into one weight per school. Each key is first brought to a sum of one, then they are mixed. */
final class ShareWeights {

    private static final MathContext PRECISION = new MathContext(30);

    private final ProgrammeTerms programme;
    private final ShareSettings settings;
    private final @Nullable GrantPlan plan;
    private final Map<SchoolId, BigDecimal> appliedCosts;

    /** @param appliedCosts eligible costs of applications by school, for where no plan is chosen */
    ShareWeights(
            ProgrammeTerms programme,
            ShareSettings settings,
            @Nullable GrantPlan plan,
            Map<SchoolId, BigDecimal> appliedCosts) {
        this.programme = programme;
        this.settings = settings;
        this.plan = plan;
        this.appliedCosts = appliedCosts;
    }

    /** @throws UserException if a key that counts gives no school any weight */
    Map<SchoolId, BigDecimal> of(List<SchoolRow> schools) {
        Map<ShareKey, BigDecimal> totals = new EnumMap<>(ShareKey.class);
        for (ShareKey key : ShareKey.values()) {
            BigDecimal total = schools.stream().map(school -> of(school, key)).reduce(BigDecimal.ZERO, BigDecimal::add);
            if (settings.percent(key) > 0 && total.signum() == 0) {
                throw new UserException(Message.of("grant.share.noWeight." + key));
            }
            totals.put(key, total);
        }
        Map<SchoolId, BigDecimal> weights = new LinkedHashMap<>();
        schools.forEach(school -> weights.put(school.id(), mixed(school, totals)));
        return weights;
    }

    private BigDecimal mixed(SchoolRow school, Map<ShareKey, BigDecimal> totals) {
        BigDecimal sum = BigDecimal.ZERO;
        for (Map.Entry<ShareKey, BigDecimal> key : totals.entrySet()) {
            int percent = settings.percent(key.getKey());
            if (percent > 0) {
                sum = sum.add(of(school, key.getKey())
                        .multiply(BigDecimal.valueOf(percent))
                        .divide(key.getValue(), PRECISION));
            }
        }
        return sum;
    }

    private BigDecimal of(SchoolRow school, ShareKey key) {
        return switch (key) {
            case PUPILS -> pupils(school);
            case COSTS -> costs(school);
            case PLAN ->
                grant(school)
                        .filter(GrantPlan.Grant::received)
                        .map(grant -> BigDecimal.valueOf(grant.poolEligible()))
                        .orElse(BigDecimal.ZERO);
        };
    }

    private BigDecimal pupils(SchoolRow school) {
        Integer pupils = school.pupils();
        return pupils == null
                ? BigDecimal.ZERO
                : BigDecimal.valueOf(pupils).multiply(settings.weights().getOrDefault(school.level(), BigDecimal.ONE));
    }

    private BigDecimal costs(SchoolRow school) {
        if (plan == null) {
            return appliedCosts.getOrDefault(school.id(), BigDecimal.ZERO);
        }
        return grant(school)
                .map(grant -> BigDecimal.valueOf(grant.poolEligible()))
                .orElse(BigDecimal.ZERO);
    }

    private Optional<GrantPlan.Grant> grant(SchoolRow school) {
        GrantPlan known = plan;
        return known == null
                ? Optional.empty()
                : known.schools().stream()
                        .filter(one -> one.schoolId() != null && one.schoolId().equals(school.id()))
                        .findFirst()
                        .flatMap(one -> one.grant(programme.code()));
    }
}
