package de.medienplan.map;

import de.medienplan.planning.Scenario;
import de.medienplan.planning.Waves;
import de.medienplan.rollout.outlook.PlanStanding;
import de.medienplan.rollout.outlook.SchoolStanding;
import de.medienplan.shared.Formats;
import de.medienplan.shared.Message;
import de.medienplan.shared.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** By the wave that the plan names; waves of a year together if there are more of them than colours. */
final class WaveGroups implements Grouping {

    private final Waves waves;
    private final Map<String, Integer> years;
    private final List<Integer> used;

    WaveGroups(PlanStanding standing) {
        Scenario scenario = standing.plan().scenario();
        waves = new Waves(scenario, standing.plan().plan().starts().values());
        years = scenario.periods().stream().collect(Collectors.toMap(Scenario.Period::id, Scenario.Period::budgetYear));
        used = waves.periods().stream().map(years::get).distinct().toList();
    }

    private boolean byYear() {
        return waves.periods().size() > COLOURS.size();
    }

    @Override
    public List<MapGroup> groups(Locale locale) {
        List<String> labels = new ArrayList<>();
        if (byYear()) {
            used.forEach(year -> labels.add(Texts.render(Message.of("map.group.year", year.toString()), locale)));
        } else {
            waves.periods()
                    .forEach(period -> labels.add(Texts.render(
                            Message.of("map.group.wave", waves.of(period), Formats.quarter(period)), locale)));
        }
        List<MapGroup> groups = new ArrayList<>(Grouping.coloured(labels));
        groups.add(Grouping.grey("map.group.unplanned", MarkShape.CROSS, locale));
        groups.add(Grouping.outside(locale));
        return groups;
    }

    @Override
    public int of(@Nullable SchoolStanding school) {
        int planned = byYear() ? used.size() : waves.periods().size();
        if (school == null) {
            return planned + 1;
        }
        String start = school.planned().start();
        if (start == null) {
            return planned;
        }
        return byYear() ? used.indexOf(years.get(start)) : waves.of(start) - 1;
    }
}
