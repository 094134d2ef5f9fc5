package de.medienplan.rollout.derive;

import de.medienplan.planning.Evaluation;
import de.medienplan.planning.PlanEvaluator;
import de.medienplan.planning.Scenario;
import de.medienplan.planning.ScenarioSchool;
import de.medienplan.rollout.scenario.ScenarioDraft;
import de.medienplan.rollout.scenario.SchoolDraft;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Cuts the beginning off a scenario whose facts are known. What was done before counts on: devices are in service, posts
 * exist, own funds that were left are carried into the first year, grants earned and not yet claimed count as {@code
 * entitledBefore}, pools keep what is left of them.
 */
final class PastCut {

    private final Scenario scenario;
    private final List<String> periods;

    PastCut(Scenario scenario) {
        this.scenario = scenario;
        this.periods = scenario.periods().stream().map(Scenario.Period::id).toList();
    }

    /**
     * Where the horizon may begin: now, or with a later budget year, as long as no works and no payments for them go
     * across its beginning.
     *
     * @param asOf period in which the city plans; no beginning is later
     */
    List<String> beginnings(String asOf) {
        return IntStream.rangeClosed(0, Math.max(0, periods.indexOf(asOf)))
                .filter(t -> t == 0 || year(t) > year(t - 1))
                .filter(t ->
                        scenario.schools().stream().allMatch(school -> isDone(school, t) || !startsBefore(school, t)))
                .mapToObj(periods::get)
                .toList();
    }

    /** The schools that were completed before the period. */
    List<ScenarioSchool> done(String first) {
        int cut = number(first);
        return scenario.schools().stream().filter(school -> isDone(school, cut)).toList();
    }

    /** @throws IllegalArgumentException if the scenario has no such period */
    private int number(String period) {
        int number = periods.indexOf(period);
        if (number < 0) {
            throw new IllegalArgumentException("no period " + period);
        }
        return number;
    }

    private int year(int period) {
        return scenario.periods().get(period).budgetYear();
    }

    private boolean startsBefore(ScenarioSchool school, int cut) {
        ScenarioSchool.Progress progress = school.progress();
        return progress != null && periods.indexOf(progress.start()) < cut;
    }

    /** Completed before the period, and paid for before its year. */
    private boolean isDone(ScenarioSchool school, int cut) {
        ScenarioSchool.Progress progress = school.progress();
        Map<Integer, Long> payments = progress == null ? null : progress.payments();
        return progress != null
                && periods.indexOf(progress.start()) + progress.duration() <= cut
                && (payments == null || payments.keySet().stream().allMatch(year -> year < year(cut)));
    }

    /**
     * @param first one of the {@link #beginnings}
     * @param posts of the plan that was carried out so far, by budget year
     */
    Scenario cut(String first, Map<Integer, BigDecimal> posts) {
        int cut = number(first);
        if (cut == 0) {
            return scenario;
        }
        Evaluation facts = new PlanEvaluator(scenario).evaluateFacts();
        Evaluation.BudgetRow past = facts.budget().stream()
                .filter(row -> row.year() < year(cut))
                .reduce((one, later) -> later)
                .orElseThrow();
        List<ScenarioSchool> done = done(first);
        List<String> gone = done.stream().map(ScenarioSchool::id).toList();
        Map<String, Scenario.Programme> programmes =
                programmes(cut, facts, gone, past.claims().total());
        return ScenarioDraft.of(scenario)
                .periods(scenario.periods().subList(cut, periods.size()))
                .resources(scenario.resources().stream()
                        .map(one ->
                                new Scenario.Resource(one.id(), one.capacity().subList(cut, periods.size())))
                        .toList())
                .budget(budget(year(cut), past.carriedOn()))
                .programmes(List.copyOf(programmes.values()))
                .support(support(done, posts.get(past.year())))
                .without(gone)
                .eachSchool(school -> moved(school, cut, programmes))
                .build();
    }

    private Scenario.Budget budget(int firstYear, long carried) {
        Map<Integer, Long> funds = new TreeMap<>(Map.of(firstYear, carried));
        scenario.budget().years().stream()
                .filter(year -> year.year() >= firstYear)
                .forEach(year -> funds.merge(year.year(), year.ownFunds(), Long::sum));
        List<Scenario.BudgetYear> years = new ArrayList<>();
        funds.forEach((year, euros) -> years.add(new Scenario.BudgetYear(year, euros)));
        return new Scenario.Budget(years, scenario.budget().carryOverLimit());
    }

    /** Those that still pay, and those that are over but owe what was earned. */
    private Map<String, Scenario.Programme> programmes(
            int cut, Evaluation facts, List<String> gone, long claimedSoFar) {
        Map<String, Long> base = new HashMap<>();
        Map<String, Long> eligible = new HashMap<>();
        facts.schools().stream()
                .filter(row -> gone.contains(row.id()))
                .flatMap(row -> row.grants().stream())
                .filter(Evaluation.SchoolGrant::received)
                .forEach(grant -> {
                    base.merge(grant.programme(), grant.base(), Long::sum);
                    eligible.merge(grant.programme(), grant.poolEligible(), Long::sum);
                });
        Map<String, Scenario.Programme> left = new LinkedHashMap<>();
        long claimed = claimedSoFar;
        String first = periods.get(cut);
        for (Scenario.Programme one : scenario.programmes()) {
            long drawn = Math.min(one.poolAmount(), eligible.getOrDefault(one.id(), 0L));
            long earned = one.entitledBefore() + base.getOrDefault(one.id(), 0L) + drawn;
            long owed = Math.max(0, earned - claimed);
            claimed = Math.max(0, claimed - earned);
            boolean over = periods.indexOf(one.lastCompletionPeriod()) < cut;
            if (!over || owed > 0) {
                String earliest = periods.indexOf(one.earliestStartPeriod()) < cut ? first : one.earliestStartPeriod();
                left.put(
                        one.id(),
                        new Scenario.Programme(
                                one.id(),
                                over ? 0 : one.poolAmount() - drawn,
                                earliest,
                                over ? first : one.lastCompletionPeriod(),
                                one.ownShareByYear(),
                                owed));
            }
        }
        return left;
    }

    private Scenario.Support support(List<ScenarioSchool> done, @Nullable BigDecimal posts) {
        Scenario.Support old = scenario.support();
        return new Scenario.Support(
                old.tabletsPerPost(),
                old.devicesPerPost(),
                old.postStep(),
                Objects.requireNonNullElse(posts, old.existingPosts()).max(old.existingPosts()),
                old.maxNewPostsPerYear(),
                old.annualCostPerPost(),
                old.liveTablets()
                        + done.stream().mapToLong(ScenarioSchool::tablets).sum(),
                old.liveOtherDevices()
                        + done.stream().mapToLong(ScenarioSchool::otherDevices).sum());
    }

    private ScenarioSchool moved(ScenarioSchool school, int cut, Map<String, Scenario.Programme> left) {
        List<ScenarioSchool.Grant> grants = school.grants().stream()
                .filter(grant -> left.containsKey(grant.programme()) && !isOver(grant.programme(), cut))
                .toList();
        String published = school.publishedStart();
        return SchoolDraft.of(school)
                .earliestStart(notBefore(school.earliestStart(), cut))
                .publishedStart(published == null ? null : notBefore(published, cut))
                .grants(grants)
                .progress(withoutPast(school.progress(), year(cut)))
                .build();
    }

    private boolean isOver(String programme, int cut) {
        return scenario.programmes().stream()
                .filter(one -> one.id().equals(programme))
                .anyMatch(one -> periods.indexOf(one.lastCompletionPeriod()) < cut);
    }

    private String notBefore(String period, int cut) {
        return periods.get(Math.max(cut, periods.indexOf(period)));
    }

    /** What was paid before is already taken off the funds that are carried on. */
    private static ScenarioSchool.@Nullable Progress withoutPast(
            ScenarioSchool.@Nullable Progress progress, int firstYear) {
        Map<Integer, Long> payments = progress == null ? null : progress.payments();
        if (progress == null || payments == null) {
            return progress;
        }
        Map<Integer, Long> left = new TreeMap<>(payments);
        left.keySet().removeIf(year -> year < firstYear);
        return new ScenarioSchool.Progress(progress.start(), progress.duration(), left);
    }
}
