package de.medienplan.rollout.outlook;

import de.medienplan.planning.Evaluation;
import de.medienplan.planning.Scenario;
import de.medienplan.planning.ScenarioNames;
import de.medienplan.rollout.outlook.Break.Kind;
import de.medienplan.shared.Message;
import de.medienplan.shared.Quarter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Grants that are lost because works went otherwise than planned: base amounts by school, then what the pools give less. */
final class GrantBreaks {

    private GrantBreaks() {}

    static List<Break> of(PlanStanding standing) {
        List<Break> found = new ArrayList<>();
        for (SchoolStanding school : standing.schools()) {
            for (Evaluation.SchoolGrant planned : school.planned().grants()) {
                school.now().grants().stream()
                        .filter(now -> now.programme().equals(planned.programme()))
                        .filter(now -> planned.received() && !now.received())
                        .map(now -> grant(standing, school, now))
                        .forEach(found::add);
            }
        }
        Map<String, Long> before = new HashMap<>();
        standing.planned().grants().forEach(row -> before.put(row.programme(), row.poolReceived()));
        standing.expected().grants().forEach(row -> {
            long less = before.getOrDefault(row.programme(), 0L) - row.poolReceived();
            if (less > 0) {
                found.add(new Break(
                        Kind.GRANT,
                        Message.of("progress.break.pool", ScenarioNames.programme(row.programme()), less),
                        List.of()));
            }
        });
        return found;
    }

    private static Break grant(PlanStanding standing, SchoolStanding school, Evaluation.SchoolGrant lost) {
        Scenario.Programme programme = standing.plan().scenario().programmes().stream()
                .filter(one -> one.id().equals(lost.programme()))
                .findFirst()
                .orElseThrow();
        String completion = school.now().completion();
        String last = programme.lastCompletionPeriod();
        if (completion == null || !Quarter.isQuarter(completion) || !Quarter.isQuarter(last)) {
            return of(
                    school,
                    "progress.break.grantNoDate",
                    school.name(),
                    ScenarioNames.programme(lost.programme()),
                    lost.base());
        }
        long days = ChronoUnit.DAYS.between(
                Quarter.parse(last).lastDay(), Quarter.parse(completion).lastDay());
        return of(
                school,
                days > 0 ? "progress.break.grant" : "progress.break.grantTooEarly",
                school.name(),
                days,
                ScenarioNames.programme(lost.programme()),
                Quarter.parse(last).lastDay(),
                lost.base());
    }

    private static Break of(SchoolStanding school, String key, Object... args) {
        return new Break(Kind.GRANT, Message.of(key, args), List.of(school.id()));
    }
}
