package de.medienplan.reasons;

import de.medienplan.planning.Rule;
import de.medienplan.planning.Scenario;
import de.medienplan.planning.ScenarioSchool;
import de.medienplan.shared.Message;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;

/** Two to five sentences on why a school is not planned and what would let it in. */
final class UnplannedSentences {

    private final WhatIf plan;
    private final Causes causes;
    private final ScenarioSchool school;
    private final Object subject;

    UnplannedSentences(WhatIf plan, String school) {
        this.plan = plan;
        this.causes = new Causes(plan);
        this.school = plan.school(school);
        this.subject = Subject.unplanned(plan, this.school);
    }

    List<Message> write(List<Finding> tried, List<Remedy> remedies) {
        List<Message> sentences = new ArrayList<>();
        List<Finding> possible = tried.stream().filter(Finding::isPossible).toList();
        if (!possible.isEmpty()) {
            Finding best = possible.stream()
                    .min(Comparator.comparingLong(one -> one.difference().total()))
                    .orElseThrow();
            sentences.add(open(best));
            sentences.add(rest(tried));
            return sentences;
        }
        sentences.add(outside(tried));
        List<Remedy> funds = remedies.stream()
                .filter(one -> one.change() instanceof Remedy.MoreFunds)
                .toList();
        if (!funds.isEmpty()) {
            sentences.add(funds(funds));
        }
        List<Object> others = remedies.stream()
                .filter(one -> !(one.change() instanceof Remedy.MoreFunds))
                .<Object>map(this::other)
                .toList();
        if (!others.isEmpty()) {
            sentences.add(Message.of(
                    funds.isEmpty() ? "reasons.remedy.only" : "reasons.remedy.without",
                    others.size(),
                    Terms.chain(others)));
        }
        if (remedies.isEmpty()) {
            sentences.add(several(tried));
        }
        return sentences;
    }

    private Message open(Finding best) {
        long more = best.difference().total();
        String key = more > 0 ? "reasons.open.dearer" : more == 0 ? "reasons.open.equal" : "reasons.open.cheaper";
        return Message.of(key, subject, Terms.quarter(best.period()), Math.abs(more), Terms.parts(best.difference()));
    }

    /** What the other quarters are like: in which there is no room, or that there is room in all; and those before. */
    private Message rest(List<Finding> tried) {
        int first = plan.earliest(school.id());
        int last = plan.latest(school.id());
        List<Finding> window = tried.subList(first, last + 1);
        List<Finding> closed = window.stream().filter(one -> !one.isPossible()).toList();
        Message room = closed.isEmpty()
                ? Message.of("reasons.open.all", causes.periods(window))
                : Message.of("reasons.open.rest", causes.periods(closed), Terms.chain(lacks(closed)));
        return first == 0
                ? Message.of("reasons.end", room)
                : Message.of(
                        plan.heldByPast(school.id()) ? "reasons.open.past" : "reasons.open.before",
                        room,
                        Terms.quarter(plan.period(first)));
    }

    private Message outside(List<Finding> tried) {
        int first = plan.earliest(school.id());
        int last = plan.latest(school.id());
        if (first > last) {
            return Message.of(
                    plan.heldByPast(school.id()) ? "reasons.unplanned.tooShort" : "reasons.unplanned.tooLate",
                    subject,
                    Terms.quarter(plan.period(first)));
        }
        String begin = Terms.quarter(plan.period(first));
        return Message.of(
                first == last ? "reasons.unplanned.once" : "reasons.unplanned",
                subject,
                first == 0 || plan.heldByPast(school.id()) ? begin : Message.of("reasons.unplanned.ready", begin),
                Terms.quarter(plan.period(last)),
                Terms.chain(lacks(tried.subList(first, last + 1))));
    }

    /** What is missing when, by kind. */
    private List<Object> lacks(List<Finding> window) {
        List<Object> clauses = new ArrayList<>();
        List<Finding> broke = with(window, Obstacle.Short.class);
        if (!broke.isEmpty()) {
            long least =
                    broke.stream().mapToLong(UnplannedSentences::missing).min().orElse(0);
            clauses.add(Message.of("reasons.lack.funds", when(broke, window), least));
        }
        for (Scenario.Resource resource : plan.scenario.resources()) {
            List<Finding> full = window.stream()
                    .filter(one -> one.obstacles().stream()
                            .anyMatch(two -> two instanceof Obstacle.Overfull cell
                                    && cell.resource().equals(resource.id())))
                    .toList();
            if (!full.isEmpty()) {
                clauses.add(Message.of("reasons.lack.capacity", when(full, window), Terms.the(resource.id())));
            }
        }
        List<Finding> pinned = with(window, Obstacle.Pinned.class);
        if (!pinned.isEmpty()) {
            clauses.add(Message.of("reasons.lack.pinned", when(pinned, window)));
        }
        List<Finding> posts = with(window, Obstacle.TooFewPosts.class);
        if (!posts.isEmpty()) {
            clauses.add(Message.of("reasons.lack.posts", when(posts, window)));
        }
        return clauses;
    }

    private static List<Finding> with(List<Finding> window, Class<? extends Obstacle> kind) {
        return window.stream()
                .filter(one -> one.obstacles().stream().anyMatch(kind::isInstance))
                .toList();
    }

    private Object when(List<Finding> some, List<Finding> window) {
        return some.size() == window.size() && some.size() > 1
                ? Message.of("reasons.when.always")
                : Message.of("reasons.when.in", causes.periods(some));
    }

    private static long missing(Finding finding) {
        return finding.obstacles().stream()
                .filter(Obstacle.Short.class::isInstance)
                .mapToLong(one -> ((Obstacle.Short) one).missing())
                .max()
                .orElse(0);
    }

    /** The fewest euros, every year in which they would do, and when it could then start. */
    private Message funds(List<Remedy> funds) {
        Remedy best = funds.getFirst();
        long euros = ((Remedy.MoreFunds) best.change()).euros();
        Message sentence = Message.of(
                "reasons.remedy.funds",
                euros,
                when(years(funds, euros, one -> one.start().equals(best.start()))),
                Terms.quarter(best.start()));
        List<Integer> later = years(funds, euros, one -> !one.start().equals(best.start()));
        long more = best.effect().total();
        return Message.of(
                "reasons.remedy.effect",
                later.isEmpty() ? sentence : Message.of("reasons.remedy.fundsElse", sentence, when(later)),
                Message.of(more > 0 ? "reasons.effect.more" : "reasons.effect.less", Math.abs(more)));
    }

    private static List<Integer> years(List<Remedy> funds, long euros, Predicate<Remedy> which) {
        return funds.stream()
                .filter(which)
                .map(one -> (Remedy.MoreFunds) one.change())
                .filter(one -> one.euros() == euros)
                .map(Remedy.MoreFunds::year)
                .sorted()
                .toList();
    }

    private static Message when(List<Integer> years) {
        return Message.of(years.size() == 1 ? "reasons.years.one" : "reasons.years.any", Terms.yearRuns(years));
    }

    private Object other(Remedy remedy) {
        return Message.of("reasons.remedy.start", change(plan, remedy.change()), Terms.quarter(remedy.start()));
    }

    /** The change as a noun. */
    static Message change(WhatIf plan, Remedy.Change change) {
        return switch (change) {
            case Remedy.MoreFunds one -> Message.of("reasons.change.funds", one.euros(), Integer.toString(one.year()));
            case Remedy.MoreCapacity one ->
                Message.of(
                        "reasons.change.capacity",
                        one.total(),
                        Terms.named(one.resource()),
                        Terms.list(one.units().keySet().stream()
                                .map(Terms::quarter)
                                .toList()));
            case Remedy.EarlierReadiness one -> Message.of("reasons.change.readiness", Terms.quarter(one.ready()));
            case Remedy.LaterDeadline one ->
                Message.of(
                        "reasons.change.deadline",
                        Terms.programme(one.programme()),
                        Terms.quarter(one.lastCompletion()),
                        Terms.quarter(plan.programme(one.programme()).lastCompletionPeriod()));
            case Remedy.EarlierApproval one ->
                Message.of(
                        "reasons.change.approval",
                        Terms.programme(one.programme()),
                        Terms.quarter(one.earliestStart()),
                        Terms.quarter(plan.programme(one.programme()).earliestStartPeriod()));
            case Remedy.FasterGrowth one ->
                Message.of(
                        "reasons.change.growth",
                        one.maxNewPostsPerYear(),
                        plan.scenario.support().maxNewPostsPerYear());
        };
    }

    /** Of the quarters a start is possible in at all, the one with the fewest rules in the way and least money missing. */
    private Message several(List<Finding> tried) {
        Finding nearest = tried.stream()
                .min(Comparator.<Finding, Boolean>comparing(
                                one -> Remedies.rules(one).contains(Rule.WINDOW))
                        .thenComparingInt(one -> Remedies.rules(one).size())
                        .thenComparingLong(UnplannedSentences::missing)
                        .thenComparing(Comparator.comparingInt((Finding one) -> plan.number(one.period()))
                                .reversed()))
                .orElseThrow();
        return Message.of(
                "reasons.remedy.several",
                Terms.quarter(nearest.period()),
                Objects.requireNonNull(causes.full(List.of(nearest))));
    }
}
