package de.medienplan.planning;

import de.medienplan.shared.Quarter;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a plan leads to once its horizon is over: the posts of its last year stay, and the schools that complete in its
 * last quarter go live in the first one after it, with devices that want support.
 *
 * @param year the budget year of the first quarter after the plan: the last one of the plan where it ends within a year
 * @param goingLive ids of the schools that go live only after the horizon
 * @param need first-level posts for all completed schools, rounded up to four decimals
 * @param posts those that the plan has in its last year
 * @param more posts to be added for the need, in whole steps; 0 if those of the plan suffice
 */
public record Afterwards(int year, List<String> goingLive, BigDecimal need, BigDecimal posts, BigDecimal more) {

    public Afterwards {
        goingLive = List.copyOf(goingLive);
    }

    public static Afterwards of(Scenario scenario, Evaluation evaluation) {
        Evaluation.SupportRow last = evaluation.support().getLast();
        Scenario.Support support = scenario.support();
        List<String> goingLive = evaluation.schools().stream()
                .filter(row -> row.completion() != null && row.goLive() == null)
                .map(Evaluation.SchoolRow::id)
                .toList();
        long tablets = last.liveTablets();
        long others = last.liveOtherDevices();
        for (ScenarioSchool school : scenario.schools()) {
            if (goingLive.contains(school.id())) {
                tablets += school.tablets();
                others += school.otherDevices();
            }
        }
        BigDecimal need = SupportNeed.need(support, tablets, others);
        BigDecimal posts = last.posts() instanceof BigDecimal planned ? planned : last.minimalPosts();
        return new Afterwards(
                year(scenario, last.year()), goingLive, need, posts, steps(need.subtract(posts), support.postStep()));
    }

    /** A plan that ends within a year is followed by the rest of that year. */
    private static int year(Scenario scenario, int last) {
        return scenario.periodsIn(last) < Quarter.PER_YEAR ? last : last + 1;
    }

    private static BigDecimal steps(BigDecimal missing, BigDecimal step) {
        return missing.max(BigDecimal.ZERO)
                .divide(step, 0, RoundingMode.CEILING)
                .multiply(step);
    }

    /** Posts beyond those the scenario begins with, of the plan and for the schools after it. */
    public BigDecimal added(Scenario.Support support) {
        return posts.add(more).subtract(support.existingPosts());
    }

    /**
     * The quarter in which a school of a plan goes live, also the first after the horizon; empty if it is unplanned, or
     * if the periods of the scenario are no quarters of the calendar.
     */
    public static Optional<Quarter> goLive(Evaluation.@Nullable SchoolRow row) {
        return Optional.ofNullable(row)
                .map(Evaluation.SchoolRow::completion)
                .filter(Quarter::isQuarter)
                .map(completion -> Quarter.parse(completion).next());
    }
}
