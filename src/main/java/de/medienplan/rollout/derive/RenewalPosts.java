package de.medienplan.rollout.derive;

import de.medienplan.planning.Evaluation;
import de.medienplan.planning.PlanEvaluator;
import de.medienplan.planning.Scenario;
import de.medienplan.planning.ScenarioSchool;
import de.medienplan.rollout.plan.StoredPlan;
import de.medienplan.shared.Columns;
import de.medienplan.shared.Table;
import de.medienplan.shared.Table.Kind;
import de.medienplan.shared.Texts;
import de.medienplan.support.PostNeed;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;

/** How taking over the figures of today changes need and posts. */
final class RenewalPosts {

    private record Line(
            String what, BigDecimal needBefore, BigDecimal needAfter, BigDecimal before, BigDecimal after) {}

    private final Renewal renewal;
    private final Locale locale;

    RenewalPosts(Renewal renewal, Locale locale) {
        this.renewal = renewal;
        this.locale = locale;
    }

    /** Posts and what they cost a year: with all schools equipped, and in each year of the plan. */
    Table table(@Nullable StoredPlan plan) {
        Scenario before = renewal.before().scenario();
        List<Line> lines = new ArrayList<>();
        BigFraction needBefore = need(before);
        BigFraction needAfter = need(renewal.after());
        lines.add(new Line(
                Texts.render("rollout.renewal.allSchools", locale),
                PostNeed.shown(needBefore),
                PostNeed.shown(needAfter),
                posts(before.support(), needBefore),
                posts(renewal.after().support(), needAfter)));
        if (plan != null) {
            lines.addAll(years(plan));
        }
        BigDecimal cost = before.support().annualCostPerPost();
        return new Columns<Line>(locale)
                .text("rollout.renewal.when", Line::what)
                .decimal("rollout.renewal.needBefore", Line::needBefore)
                .decimal("rollout.renewal.needAfter", Line::needAfter)
                .decimal("rollout.renewal.postsBefore", Line::before)
                .decimal("rollout.renewal.postsAfter", Line::after)
                .add(
                        "rollout.renewal.cost",
                        Kind.MONEY,
                        line -> line.after().subtract(line.before()).multiply(cost))
                .table("rollout.renewal.posts", lines);
    }

    private List<Line> years(StoredPlan plan) {
        Map<String, @Nullable String> starts = starts(plan);
        List<Evaluation.SupportRow> before = new PlanEvaluator(renewal.before().scenario())
                .evaluateStarts(starts)
                .support();
        List<Evaluation.SupportRow> after =
                new PlanEvaluator(renewal.after()).evaluateStarts(starts).support();
        List<Line> lines = new ArrayList<>();
        for (int n = 0; n < before.size(); n++) {
            lines.add(new Line(
                    Texts.render(
                            "rollout.renewal.year",
                            locale,
                            Integer.toString(before.get(n).year()),
                            plan.row().nameIn(renewal.before().scenario().name())),
                    before.get(n).need(),
                    after.get(n).need(),
                    before.get(n).minimalPosts(),
                    after.get(n).minimalPosts()));
        }
        return lines;
    }

    /** The starts of the plan as far as the scenario still knows school and quarter. */
    private Map<String, @Nullable String> starts(StoredPlan plan) {
        Set<String> periods =
                renewal.after().periods().stream().map(Scenario.Period::id).collect(Collectors.toSet());
        Map<String, @Nullable String> starts = new LinkedHashMap<>();
        renewal.after().schools().forEach(school -> {
            String start = plan.plan().starts().get(school.id());
            starts.put(school.id(), start != null && periods.contains(start) ? start : null);
        });
        return starts;
    }

    /** Exact need with every school live. */
    static BigFraction need(Scenario scenario) {
        Scenario.Support support = scenario.support();
        long tablets = support.liveTablets() + sum(scenario, ScenarioSchool::tablets);
        long others = support.liveOtherDevices() + sum(scenario, ScenarioSchool::otherDevices);
        return BigFraction.of(tablets)
                .divide(PostNeed.exact(support.tabletsPerPost()))
                .add(BigFraction.of(others).divide(PostNeed.exact(support.devicesPerPost())));
    }

    private static BigDecimal posts(Scenario.Support support, BigFraction need) {
        BigFraction missing = need.subtract(PostNeed.exact(support.existingPosts()));
        return missing.signum() <= 0
                ? support.existingPosts()
                : support.existingPosts().add(PostNeed.ceiling(missing, support.postStep()));
    }

    private static long sum(Scenario scenario, ToLongFunction<ScenarioSchool> value) {
        return scenario.schools().stream().mapToLong(value).sum();
    }
}
