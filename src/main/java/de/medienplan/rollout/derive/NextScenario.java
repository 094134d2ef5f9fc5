package de.medienplan.rollout.derive;

import de.medienplan.planning.Scenario;
import de.medienplan.rollout.plan.StoredPlan;
import de.medienplan.rollout.progress.ProgressReport;
import de.medienplan.rollout.progress.ScenarioFacts;
import de.medienplan.rollout.scenario.Adjustment;
import de.medienplan.rollout.scenario.Horizon;
import de.medienplan.rollout.scenario.SchoolDraft;
import de.medienplan.shared.Message;
import de.medienplan.shared.Quarter;
import de.medienplan.shared.UserException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The scenario in which a city plans again while a plan is carried out: reported works are facts, the plan's starts are
 * published, the horizon goes on, what is pinned to the past is released.
 */
final class NextScenario {

    private final StoredPlan plan;
    private final Map<Long, ProgressReport> reports;
    private final LocalDate asOf;

    /** @param reports what counts on the day, by school of the register */
    NextScenario(StoredPlan plan, Map<Long, ProgressReport> reports, LocalDate asOf) {
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

    /** The whole of it. */
    Scenario of(ReplanRequest wanted) {
        PastCut past = new PastCut(known(wanted.last()));
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

    private Scenario.School planned(Scenario.School school, List<String> periods, String from) {
        String pin = school.pinnedStart();
        int possible = Math.max(periods.indexOf(from), periods.indexOf(school.earliestStart()));
        boolean past = pin != null && periods.indexOf(pin) < possible;
        return SchoolDraft.of(school)
                .publishedStart(plan.plan().startOf(school.id()))
                .pinnedStart(past || school.begun() ? null : pin)
                .build();
    }

    /**
     * A year that the horizon covers more of has more of a year's own funds: as much a quarter as the last year that it
     * covered as a whole.
     */
    private static Scenario extended(Scenario scenario, String last) {
        int more = Quarter.parse(last)
                .since(Quarter.parse(scenario.periods().getLast().id()));
        if (more <= 0) {
            return scenario;
        }
        Scenario longer = Horizon.extend(scenario, more);
        Long yearly = lastWholeYear(scenario);
        int end = scenario.periods().getLast().budgetYear();
        List<Scenario.BudgetYear> years = new ArrayList<>();
        for (Scenario.BudgetYear year : longer.budget().years()) {
            long quarters = quartersIn(longer, year.year());
            boolean grows = year.year() >= end && quarters > quartersIn(scenario, year.year());
            years.add(grows && yearly != null ? new Scenario.BudgetYear(year.year(), yearly * quarters / 4) : year);
        }
        return longer.withBudget(new Scenario.Budget(years, longer.budget().carryOverLimit()));
    }

    private static @Nullable Long lastWholeYear(Scenario scenario) {
        return scenario.budget().years().stream()
                .filter(year -> quartersIn(scenario, year.year()) == 4)
                .map(Scenario.BudgetYear::ownFunds)
                .reduce((one, later) -> later)
                .orElse(null);
    }

    private static long quartersIn(Scenario scenario, int year) {
        return scenario.periods().stream()
                .filter(period -> period.budgetYear() == year)
                .count();
    }
}
