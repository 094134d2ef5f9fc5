package de.medienplan.rollout.derive;

import de.medienplan.planning.Scenario;
import de.medienplan.planning.ScenarioSchool;
import de.medienplan.rollout.plan.StoredPlan;
import de.medienplan.rollout.progress.ProgressReport;
import de.medienplan.rollout.progress.ScenarioFacts;
import de.medienplan.rollout.scenario.Adjustment;
import de.medienplan.rollout.scenario.Horizon;
import de.medienplan.rollout.scenario.SchoolDraft;
import de.medienplan.school.SchoolId;
import de.medienplan.shared.Formats;
import de.medienplan.shared.Message;
import de.medienplan.shared.Quarter;
import de.medienplan.shared.UserException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The scenario in which a city plans again while a plan is carried out: reported works are facts, the plan's starts are
 * published, the horizon goes on, what is pinned to the past is released.
 */
final class NextScenario {

    private final StoredPlan plan;
    private final Map<SchoolId, ProgressReport> reports;
    private final LocalDate asOf;

    /** @param reports what counts on the day, by school of the register */
    NextScenario(StoredPlan plan, Map<SchoolId, ProgressReport> reports, LocalDate asOf) {
        this.plan = plan;
        this.reports = reports;
        this.asOf = asOf;
    }

    /** With all that is known, up to the quarter, before anything is cut off or adjusted. */
    Scenario known(String last) {
        String today = Quarter.of(asOf).toString();
        Scenario longer = extended(plan.scenario(), last);
        List<String> periods =
                longer.periods().stream().map(Scenario.Period::id).toList();
        if (today.compareTo(periods.getLast()) > 0) {
            throw UserException.at("rollout.replan.last", Message.of("rollout.replan.over", asOf));
        }
        String from = periods.contains(today) ? today : periods.getFirst();
        Scenario facts = new ScenarioFacts(longer, plan.register(), reports, asOf).scenario();
        return facts.withAsOf(from)
                .withSchools(facts.schools().stream()
                        .map(school -> planned(school, periods, from))
                        .toList());
    }

    /**
     * The whole of it.
     *
     * @throws UserException if the horizon cannot begin where it is wanted, or is over
     */
    Scenario of(ReplanRequest wanted) {
        Scenario known = known(wanted.last());
        PastCut past = new PastCut(known);
        UserException.throwIfAt(
                !past.beginnings(Objects.requireNonNull(known.asOf())).contains(wanted.first()),
                "rollout.replan.first",
                "rollout.replan.noBeginning",
                Formats.quarter(wanted.first()));
        Scenario next = past.cut(wanted.first(), plan.plan().posts());
        for (Adjustment adjustment : wanted.adjustments()) {
            next = adjustment.applyTo(next);
        }
        return next.withName(wanted.name());
    }

    /** Schools whose works end only after the quarter. */
    List<String> beyond(String last) {
        return new ScenarioFacts(extended(plan.scenario(), last), plan.register(), reports, asOf).beyondHorizon();
    }

    private ScenarioSchool planned(ScenarioSchool school, List<String> periods, String from) {
        String pin = school.pinnedStart();
        int possible = Math.max(periods.indexOf(from), periods.indexOf(school.earliestStart()));
        boolean past = pin != null && periods.indexOf(pin) < possible;
        return SchoolDraft.of(school)
                .publishedStart(plan.plan().startOf(school.id()))
                .pinnedStart(past || school.begun() ? null : pin)
                .build();
    }

    private static Scenario extended(Scenario scenario, String last) {
        int more = Quarter.parse(last)
                .since(Quarter.parse(scenario.periods().getLast().id()));
        return more <= 0 ? scenario : Horizon.extend(scenario, more);
    }
}
