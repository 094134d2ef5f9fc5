package de.medienplan.planning;

import de.medienplan.shared.Message;
import de.medienplan.shared.Quarter;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
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
    private static final BigDecimal LARGEST_TOTAL = new BigDecimal("1000000000000000");

    private final Scenario scenario;
    private final Set<String> periods;
    private final Set<String> resources;
    private final Set<String> programmes;
    private final Set<String> schools;

    private ScenarioCheck(Scenario scenario) {
        this.scenario = scenario;
        this.periods = ids(scenario.periods(), Scenario.Period::id);
        this.resources = ids(scenario.resources(), Scenario.Resource::id);
        this.programmes = ids(scenario.programmes(), Scenario.Programme::id);
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
        check.checkSchools();
        check.checkTogether();
        check.checkTotals();
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

    private void checkSchools() {
        unique(scenario.schools(), ScenarioSchool::id, "$.schools", "id");
        for (int s = 0; s < scenario.schools().size(); s++) {
            checkSchool(scenario.schools().get(s), "$.schools[" + s + "]");
        }
    }

    private void checkSchool(ScenarioSchool school, String path) {
        refuse(school.plannedDuration() < 1, path + ".duration", "planning.check.duration");
        checkProgress(school, path + ".progress");
        int longest = school.longest();
        known(school.earliestStart(), periods, path + ".earliestStart", "planning.check.noPeriod");
        known(school.pinnedStart(), periods, path + ".pinnedStart", "planning.check.noPeriod");
        known(school.publishedStart(), periods, path + ".publishedStart", "planning.check.noPeriod");
        for (int d = 0; d < school.demands().size(); d++) {
            ScenarioSchool.Demand demand = school.demands().get(d);
            String place = path + ".demands[" + d + "]";
            known(demand.resource(), resources, place + ".resource", "planning.check.noResource");
            boolean outside = demand.offset() < 0 || demand.offset() >= longest;
            refuse(outside, place + ".offset", "planning.check.offset", longest);
        }
        unique(school.grants(), ScenarioSchool.Grant::programme, path + ".grants", "programme");
        for (int g = 0; g < school.grants().size(); g++) {
            String place = path + ".grants[" + g + "].programme";
            known(school.grants().get(g).programme(), programmes, place, "planning.check.noProgramme");
        }
    }

    private void checkProgress(ScenarioSchool school, String path) {
        ScenarioSchool.Progress progress = school.progress();
        if (progress == null) {
            return;
        }
        refuse(progress.duration() < 1, path + ".duration", "planning.check.duration");
        known(progress.start(), periods, path + ".start", "planning.check.noPeriod");
        List<String> ids = scenario.periods().stream().map(Scenario.Period::id).toList();
        boolean beyond = ids.indexOf(progress.start()) + (long) progress.duration() > ids.size();
        refuse(beyond, path, "planning.check.beyondHorizon", progress.start(), progress.duration());
        Map<Integer, Long> payments = progress.payments();
        if (payments != null) {
            Set<Integer> years = ids(scenario.periods(), Scenario.Period::budgetYear);
            payments.keySet()
                    .forEach(year -> refuse(
                            !years.contains(year),
                            path + ".payments." + year,
                            "planning.check.noYear",
                            year.toString()));
        }
    }

    private void checkTogether() {
        for (int g = 0; g < scenario.startTogether().size(); g++) {
            List<String> group = scenario.startTogether().get(g);
            for (int i = 0; i < group.size(); i++) {
                known(group.get(i), schools, "$.startTogether[" + g + "][" + i + "]", "planning.check.noSchool");
            }
        }
    }

    private void checkTotals() {
        BigDecimal waiting = scenario.schools().stream()
                .map(school -> BigDecimal.valueOf(school.pupils()).multiply(school.priority()))
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .multiply(scenario.weights()
                        .waitingPerPupilQuarter()
                        .max(scenario.weights().unplannedPerPupil()));
        refuse(beyond(waiting), "$.weights.waitingPerPupilQuarter", "planning.check.total");
        BigDecimal moves = BigDecimal.valueOf(scenario.weights().movedSchoolPerQuarter()
                        + scenario.weights().cancelledSchool())
                .multiply(BigDecimal.valueOf(scenario.schools().size()));
        refuse(beyond(moves), "$.weights.movedSchoolPerQuarter", "planning.check.total");
        BigDecimal posts = scenario.support()
                .existingPosts()
                .add(scenario.support().maxNewPostsPerYear().multiply(BigDecimal.valueOf(periods.size())))
                .multiply(scenario.weights().posts(scenario.support().annualCostPerPost()));
        refuse(beyond(posts), "$.support", "planning.check.total");
        BigDecimal money = BigDecimal.valueOf(scenario.schools().stream()
                .mapToLong(s -> spending(s)
                        + s.grants().stream()
                                .mapToLong(ScenarioSchool.Grant::eligibleCosts)
                                .sum())
                .sum());
        refuse(money.compareTo(LARGEST_TOTAL) > 0, "$.schools", "planning.check.total");
    }

    private static long spending(ScenarioSchool school) {
        ScenarioSchool.Progress progress = school.progress();
        Map<Integer, Long> payments = progress == null ? null : progress.payments();
        return school.investment()
                + (payments == null
                        ? 0
                        : payments.values().stream().mapToLong(Long::longValue).sum());
    }

    /** Whether a cost a period adds up to more than a thousand billion euros over twice the horizon. */
    private boolean beyond(BigDecimal perPeriod) {
        return perPeriod
                        .multiply(BigDecimal.valueOf(2L * scenario.periods().size()))
                        .compareTo(LARGEST_TOTAL)
                > 0;
    }

    private static <T, I> Set<I> ids(List<T> values, Function<T, I> id) {
        return values.stream().map(id).collect(Collectors.toSet());
    }

    private static <T> void unique(List<T> values, Function<T, Object> id, String path, String field) {
        Set<Object> seen = new HashSet<>();
        for (int i = 0; i < values.size(); i++) {
            Object value = id.apply(values.get(i));
            refuse(!seen.add(value), path + "[" + i + "]." + field, "planning.check.twice", value.toString());
        }
    }

    private static void known(@Nullable String id, Set<String> ids, String path, String key) {
        refuse(id != null && !ids.contains(id), path, key, String.valueOf(id));
    }

    private static void refuse(boolean refused, String path, String key, Object... args) {
        if (refused) {
            throw new InvalidScenario(path, Message.of(key, args));
        }
    }
}
