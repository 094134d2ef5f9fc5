package de.medienplan.rollout.derive;

import de.medienplan.planning.GoalPreset;
import de.medienplan.planning.Scenario;
import de.medienplan.planning.ScenarioSchool;
import de.medienplan.rollout.scenario.DeviceMix;
import de.medienplan.shared.Quarter;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What a scenario has beside its schools: quarters, capacity, money, programmes, support and goals, from its figures. */
public final class ScenarioFrame {

    private ScenarioFrame() {}

    /** The quarters from the first on. */
    public static List<Scenario.Period> periods(String firstQuarter, int quarters) {
        return Quarter.parse(firstQuarter).andFollowing(quarters).stream()
                .map(quarter -> new Scenario.Period(quarter.toString(), quarter.year()))
                .toList();
    }

    /** The first quarter that begins on or after the day the building is ready; empty if that is after the horizon. */
    static String earliestStart(@Nullable LocalDate ready, List<Scenario.Period> periods) {
        return periods.stream()
                .map(Scenario.Period::id)
                .filter(quarter ->
                        ready == null || !Quarter.parse(quarter).firstDay().isBefore(ready))
                .findFirst()
                .orElse("");
    }

    /** The scenario of these schools. */
    static Scenario around(
            List<ScenarioSchool> needs, NewScenario wanted, List<Scenario.Period> periods, DeviceMix mix) {
        AssumptionSet figures = wanted.assumptions();
        return new Scenario(
                wanted.name(),
                periods,
                List.of(
                        resource(NeedFormula.SUPERVISION, figures, "supervisionPerQuarter", periods),
                        resource(NeedFormula.EQUIPPING, figures, "roomsEquippedPerQuarter", periods)),
                new Scenario.Budget(budgetYears(figures, periods), null),
                wanted.programmes().stream()
                        .map(window -> programme(window, figures))
                        .toList(),
                new Scenario.Support(
                        mix.units().tabletsPerPost(),
                        mix.units().unitsPerPost(),
                        figures.value("postStep"),
                        figures.value("existingPosts"),
                        figures.value("maxNewPostsPerYear"),
                        figures.value("annualCostPerPost"),
                        mix.liveTablets(),
                        mix.liveOthers()),
                GoalPreset.USUAL
                        .weights()
                        .withWaiting(figures.value("waitingPerPupilQuarter"))
                        .withMoves(figures.whole("movedSchoolPerQuarter")),
                List.of(),
                needs);
    }

    static Scenario.Programme programme(FundingWindow window, AssumptionSet figures) {
        BigDecimal pool = figures.ofProgramme("poolAmount", window.programme());
        return new Scenario.Programme(
                window.programme(),
                pool == null ? 0 : pool.longValue(),
                window.earliestStart(),
                window.lastCompletion(),
                figures.ownShares(window.programme()),
                0);
    }

    private static Scenario.Resource resource(
            String id, AssumptionSet figures, String code, List<Scenario.Period> periods) {
        BigDecimal usual = figures.value(code);
        BigDecimal summer = usual.multiply(figures.value("summerFactor"));
        return new Scenario.Resource(
                id,
                periods.stream()
                        .map(period -> (Quarter.parse(period.id()).number() == 3 ? summer : usual)
                                .setScale(0, RoundingMode.HALF_UP)
                                .longValueExact())
                        .toList());
    }

    /** A year of which only some quarters lie within the horizon has that share of a year's funds. */
    private static List<Scenario.BudgetYear> budgetYears(AssumptionSet figures, List<Scenario.Period> periods) {
        TreeMap<Integer, Integer> quarters = new TreeMap<>();
        periods.forEach(period -> quarters.merge(period.budgetYear(), 1, Integer::sum));
        List<Scenario.BudgetYear> years = new ArrayList<>();
        quarters.forEach((year, count) -> {
            long funds = Quarter.share(figures.value("ownFundsPerYear"), count)
                    .setScale(0, RoundingMode.HALF_UP)
                    .longValueExact();
            years.add(new Scenario.BudgetYear(year, funds + (years.isEmpty() ? figures.whole("carriedOver") : 0)));
        });
        return years;
    }
}
