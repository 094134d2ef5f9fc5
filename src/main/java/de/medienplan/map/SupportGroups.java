package de.medienplan.map;

import de.medienplan.planning.Scenario;
import de.medienplan.rollout.outlook.PlanStanding;
import de.medienplan.rollout.outlook.SchoolStanding;
import de.medienplan.shared.Formats;
import de.medienplan.shared.Message;
import de.medienplan.shared.Texts;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * By the posts of first-level support that a school's devices need, by the ratios of the plan. Four groups with as many
 * schools each, so that the map tells more from less whatever the city's size.
 */
final class SupportGroups implements Grouping {

    private static final int GROUPS = 4;
    private static final int DIGITS = 3;

    private final Scenario.Support ratios;
    private final List<BigDecimal> limits;

    SupportGroups(PlanStanding standing) {
        ratios = standing.plan().scenario().support();
        List<BigDecimal> needs =
                standing.schools().stream().map(this::need).sorted().toList();
        List<BigDecimal> upper = new ArrayList<>();
        for (int n = 1; n <= GROUPS && !needs.isEmpty(); n++) {
            BigDecimal limit = needs.get(Math.ceilDiv(needs.size() * n, GROUPS) - 1);
            if (!upper.contains(limit)) {
                upper.add(limit);
            }
        }
        limits = List.copyOf(upper);
    }

    private BigDecimal need(SchoolStanding school) {
        BigDecimal tablets = part(school.school().tablets(), ratios.tabletsPerPost());
        return tablets.add(part(school.school().otherDevices(), ratios.devicesPerPost()));
    }

    private static BigDecimal part(long devices, BigDecimal perPost) {
        return BigDecimal.valueOf(devices).divide(perPost, DIGITS, RoundingMode.HALF_UP);
    }

    @Override
    public List<MapGroup> groups(Locale locale) {
        List<String> labels = limits.stream()
                .map(limit ->
                        Texts.render(Message.of("map.group.support", Formats.decimal(limit, DIGITS, locale)), locale))
                .toList();
        List<MapGroup> groups = new ArrayList<>(Grouping.coloured(labels));
        groups.add(Grouping.outside(locale));
        return groups;
    }

    @Override
    public int of(@Nullable SchoolStanding school) {
        if (school == null) {
            return limits.size();
        }
        BigDecimal need = need(school);
        int group = 0;
        while (need.compareTo(limits.get(group)) > 0) {
            group++;
        }
        return group;
    }
}
