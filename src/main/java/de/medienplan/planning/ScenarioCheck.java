package de.medienplan.planning;

import de.medienplan.shared.Message;
import de.medienplan.shared.Quarter;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Whether the parts of a scenario fit together, so that it can be planned and its sums cannot overflow. Says nothing
 * about whether a feasible plan exists.
 */
public final class ScenarioCheck {

    /** Longest horizon: 50 years of quarters. */
    static final int MOST_PERIODS = 200;

    private static final BigDecimal LARGEST = new BigDecimal("1000000000000");
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int MOST_DECIMALS = 9;

    private final Scenario scenario;
    private final Set<String> periods;
    private final Set<String> schools;

    private ScenarioCheck(Scenario scenario) {
        this.scenario = scenario;
        this.periods = ids(scenario.periods(), Scenario.Period::id);
        this.schools = ids(scenario.schools(), ScenarioSchool::id);
    }

    /**
     * Checks a scenario from whatever source.
     *
     * @throws InvalidScenario with the place, as in the file format, and the reason
     */
    public static void check(Scenario scenario) {
        ScenarioCheck check = new ScenarioCheck(scenario);
        check.checkPeriods();
        check.checkResources();
        check.checkBudget();
        check.checkProgrammes();
        check.checkSupport();
        new SchoolCheck(scenario).check();
        check.checkTogether();
        new TotalsCheck(scenario).check();
    }

    /** Refuses numbers below 0, beyond a billion euros a thousandfold, or with more than nine decimals. */
    static void checkRange(BigDecimal value, String path) {
        if (value.signum() < 0) {
            throw new InvalidScenario(path, Message.of("planning.json.negative"));
        }
        if (value.precision() - (long) value.scale() > 13 || value.compareTo(LARGEST) > 0) {
            throw new InvalidScenario(path, Message.of("planning.json.tooLarge"));
        }
        if (value.scale() > MOST_DECIMALS && value.stripTrailingZeros().scale() > MOST_DECIMALS) {
            throw new InvalidScenario(path, Message.of("planning.json.decimals", MOST_DECIMALS));
        }
    }

    private void checkPeriods() {
        List<Scenario.Period> all = scenario.periods();
        refuse(all.isEmpty() || all.size() > MOST_PERIODS, "$.periods", "planning.check.periods", MOST_PERIODS);
        for (int t = 1; t < all.size(); t++) {
            boolean falls = all.get(t).budgetYear() < all.get(t - 1).budgetYear();
            refuse(falls, "$.periods[" + t + "].budgetYear", "planning.check.yearsFall");
            boolean skips = all.get(t).budgetYear() > all.get(t - 1).budgetYear() + 1;
            refuse(skips, "$.periods[" + t + "].budgetYear", "planning.check.yearsSkip");
        }
        for (int t = 0; t < all.size(); t++) {
            String id = all.get(t).id();
            refuse(!Quarter.isQuarter(id), "$.periods[" + t + "].id", "planning.check.quarter", id);
            boolean follows = t == 0
                    || id.equals(Quarter.parse(all.get(t - 1).id()).next().toString());
            refuse(
                    !follows,
                    "$.periods[" + t + "].id",
                    "planning.check.consecutive",
                    id,
                    t == 0 ? "" : all.get(t - 1).id());
        }
        known(scenario.asOf(), periods, "$.asOf", "planning.check.noPeriod");
    }

    private void checkResources() {
        unique(scenario.resources(), Scenario.Resource::id, "$.resources", "id");
        for (int r = 0; r < scenario.resources().size(); r++) {
            int given = scenario.resources().get(r).capacity().size();
            int wanted = scenario.periods().size();
            refuse(given < wanted, "$.resources[" + r + "].capacity", "planning.check.capacity", given, wanted);
        }
    }

    private void checkBudget() {
        unique(scenario.budget().years(), Scenario.BudgetYear::year, "$.budget.years", "year");
    }

    private void checkProgrammes() {
        unique(scenario.programmes(), Scenario.Programme::id, "$.grants", "id");
        for (int g = 0; g < scenario.programmes().size(); g++) {
            Scenario.Programme programme = scenario.programmes().get(g);
            String path = "$.grants[" + g + "]";
            known(programme.earliestStartPeriod(), periods, path + ".earliestStartPeriod", "planning.check.noPeriod");
            known(programme.lastCompletionPeriod(), periods, path + ".lastCompletionPeriod", "planning.check.noPeriod");
            programme
                    .ownShareByYear()
                    .forEach((year, percent) -> refuse(
                            percent.compareTo(HUNDRED) > 0,
                            path + ".ownShareByYear." + year,
                            "planning.check.percent"));
        }
    }

    private void checkSupport() {
        Scenario.Support support = scenario.support();
        refuse(support.tabletsPerPost().signum() <= 0, "$.support.tabletsPerPost", "planning.check.positive");
        refuse(support.devicesPerPost().signum() <= 0, "$.support.devicesPerPost", "planning.check.positive");
        refuse(support.postStep().signum() <= 0, "$.support.postStep", "planning.check.positive");
    }

    private void checkTogether() {
        for (int g = 0; g < scenario.startTogether().size(); g++) {
            List<String> group = scenario.startTogether().get(g);
            for (int i = 0; i < group.size(); i++) {
                known(group.get(i), schools, "$.startTogether[" + g + "][" + i + "]", "planning.check.noSchool");
            }
        }
    }

    static <T, I> Set<I> ids(List<T> values, Function<T, I> id) {
        return values.stream().map(id).collect(Collectors.toSet());
    }

    /** Refuses what stands twice. */
    static <T> void unique(List<T> values, Function<T, Object> id, String path, String field) {
        Set<Object> seen = new HashSet<>();
        for (int i = 0; i < values.size(); i++) {
            Object value = id.apply(values.get(i));
            refuse(!seen.add(value), path + "[" + i + "]." + field, "planning.check.twice", value.toString());
        }
    }

    /** Refuses an id that is not among those known; none at all is none of its business. */
    static void known(@Nullable String id, Set<String> ids, String path, String key) {
        refuse(id != null && !ids.contains(id), path, key, String.valueOf(id));
    }

    static void refuse(boolean refused, String path, String key, Object... args) {
        if (refused) {
            throw new InvalidScenario(path, Message.of(key, args));
        }
    }
}
