package de.medienplan.reasons;

import de.medienplan.shared.Message;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.LongSummaryStatistics;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;

/** What prevents a start, in words. */
final class Causes {

    private static final int NAMES = 3;

    private final WhatIf plan;

    Causes(WhatIf plan) {
        this.plan = plan;
    }

    /** Equal for findings that have the same causes: which rules break, and on which resources. */
    static String key(Finding finding) {
        TreeSet<String> parts = new TreeSet<>();
        finding.obstacles()
                .forEach(one -> parts.add(
                        one instanceof Obstacle.Overfull full
                                ? one.rule() + " " + full.resource()
                                : one.rule().name()));
        return parts.toString();
    }

    /** The findings by cause, the causes in the order of their first period. */
    static List<List<Finding>> byCause(List<Finding> findings) {
        Map<String, List<Finding>> groups = new LinkedHashMap<>();
        findings.forEach(one ->
                groups.computeIfAbsent(key(one), key -> new ArrayList<>()).add(one));
        return List.copyOf(groups.values());
    }

    /** "Q1 2021 bis Q3 2021" */
    Object periods(List<Finding> findings) {
        return Terms.runs(
                findings.stream().map(one -> plan.number(one.period())).toList(), plan::period);
    }

    /** In full, with amounts and names, for findings of the same cause; completes "because …". */
    Object full(List<Finding> same) {
        return because(same, cells -> overfull(cells, true));
    }

    /** As {@link #full}, without the names of other schools. */
    Object unnamed(List<Finding> same) {
        return because(same, cells -> overfull(cells, false));
    }

    /** As {@link #full}, without examples and names. */
    Object shortened(List<Finding> same) {
        return because(
                same,
                cells -> Message.of(
                        "reasons.cause.fullShort", Terms.the(cells.getFirst().resource())));
    }

    private Object because(List<Finding> same, Function<List<Obstacle.Overfull>, Object> overfull) {
        List<Object> causes = new ArrayList<>();
        Map<String, List<Obstacle.Overfull>> cells = new LinkedHashMap<>();
        List<Obstacle.Short> years = new ArrayList<>();
        List<Obstacle.TooFewPosts> posts = new ArrayList<>();
        for (Finding finding : same) {
            for (Obstacle obstacle : finding.obstacles()) {
                switch (obstacle) {
                    case Obstacle.Overfull full ->
                        cells.computeIfAbsent(full.resource(), key -> new ArrayList<>())
                                .add(full);
                    case Obstacle.TooFewPosts few -> {}
                    case Obstacle.Short missing -> {}
                    case Obstacle.NotReady one ->
                        causes.add(Message.of(
                                "reasons.cause.notReady",
                                plan.school(one.school()).name(),
                                Terms.quarter(one.ready())));
                    case Obstacle.Pinned one ->
                        causes.add(Message.of(
                                "reasons.cause.pinned",
                                plan.school(one.school()).name(),
                                Terms.quarter(one.period())));
                    case Obstacle.Past one -> causes.add(Message.of("reasons.cause.past", Terms.quarter(one.asOf())));
                    case Obstacle.Begun one ->
                        causes.add(Message.of(
                                "reasons.cause.begun", plan.school(one.school()).name(), Terms.quarter(one.start())));
                    case Obstacle.BeyondHorizon one -> causes.add(Message.of("reasons.cause.beyond"));
                }
            }
            worst(finding).ifPresent(years::add);
            scarcest(finding).ifPresent(posts::add);
        }
        cells.values().forEach(list -> causes.add(overfull.apply(list)));
        if (!years.isEmpty()) {
            causes.add(missing(years));
        }
        if (!posts.isEmpty()) {
            causes.add(posts(posts));
        }
        if (!years.isEmpty()) {
            // a lost grant breaks no rule by itself; it is why the money is missing
            same.getLast().lost().stream().findFirst().ifPresent(lost -> causes.add(lost(lost)));
        }
        return Terms.list(causes.stream().distinct().toList());
    }

    /** The year in which most is missing; of equal ones the first. */
    private static Optional<Obstacle.Short> worst(Finding finding) {
        return finding.obstacles().stream()
                .filter(Obstacle.Short.class::isInstance)
                .map(Obstacle.Short.class::cast)
                .max(Comparator.comparingLong(Obstacle.Short::missing)
                        .thenComparing(
                                Comparator.comparingInt(Obstacle.Short::year).reversed()));
    }

    /** The year in which most posts are missing; of equal ones the last, in which most have been created. */
    private static Optional<Obstacle.TooFewPosts> scarcest(Finding finding) {
        return finding.obstacles().stream()
                .filter(Obstacle.TooFewPosts.class::isInstance)
                .map(Obstacle.TooFewPosts.class::cast)
                .max(Comparator.<Obstacle.TooFewPosts, BigDecimal>comparing(
                                one -> one.need().subtract(one.most()))
                        .thenComparingInt(Obstacle.TooFewPosts::year));
    }

    private Object overfull(List<Obstacle.Overfull> cells, boolean named) {
        Obstacle.Overfull cell = cells.getLast();
        Object needed = Message.of(cells.size() > 1 ? "reasons.cause.needed" : "reasons.cause.isNeeded", cell.needed());
        return Message.of(
                cells.size() > 1 ? "reasons.cause.fullOften" : "reasons.cause.full",
                Terms.the(cell.resource()),
                Terms.quarter(cell.period()),
                cell.free(),
                cell.capacity(),
                named
                        ? Message.of(
                                "reasons.cause.usedBy",
                                needed,
                                Terms.schools(
                                        cell.users(), id -> plan.school(id).name(), NAMES))
                        : needed);
    }

    /** Each finding lacks posts in one of the years named. */
    private Object posts(List<Obstacle.TooFewPosts> lacking) {
        Map<Integer, Obstacle.TooFewPosts> byYear = new TreeMap<>();
        lacking.forEach(one -> byYear.merge(one.year(), one, (a, b) -> b.need().compareTo(a.need()) < 0 ? b : a));
        boolean same = lacking.stream()
                .allMatch(one -> one.need()
                        .equals(Objects.requireNonNull(byYear.get(one.year())).need()));
        List<Object> years = byYear.values().stream()
                .<Object>map(one -> Message.of(
                        same ? "reasons.cause.postsYear" : "reasons.cause.postsAtLeast",
                        Integer.toString(one.year()),
                        one.need(),
                        one.most()))
                .toList();
        return Message.of(
                byYear.size() > 1 ? "reasons.cause.postsEither" : "reasons.cause.posts",
                Terms.either(years),
                plan.scenario.support().maxNewPostsPerYear());
    }

    /** Each finding is short in one of the years named. */
    private static Object missing(List<Obstacle.Short> shorts) {
        Map<Integer, LongSummaryStatistics> byYear = new TreeMap<>();
        shorts.forEach(one -> byYear.computeIfAbsent(one.year(), year -> new LongSummaryStatistics())
                .accept(one.missing()));
        if (byYear.size() > 2) {
            LongSummaryStatistics all =
                    shorts.stream().mapToLong(Obstacle.Short::missing).summaryStatistics();
            return Message.of("reasons.cause.shortOften", Terms.years(byYear.keySet()), all.getMin(), all.getMax());
        }
        boolean varies =
                byYear.size() > 1 || byYear.values().stream().anyMatch(amount -> amount.getMin() < amount.getMax());
        List<Object> parts = new ArrayList<>();
        byYear.forEach((year, amount) -> parts.add(
                amount.getMin() == amount.getMax()
                        ? Message.of("reasons.cause.shortYear", Integer.toString(year), amount.getMin())
                        : Message.of(
                                "reasons.cause.shortBetween",
                                Integer.toString(year),
                                amount.getMin(),
                                amount.getMax())));
        return Message.of(varies ? "reasons.cause.shortVaries" : "reasons.cause.short", Terms.either(parts));
    }

    Object lost(Finding.LostGrant lost) {
        var programme = plan.programme(lost.programme());
        return lost.tooEarly()
                ? Message.of(
                        "reasons.lost.early",
                        Terms.programme(lost.programme()),
                        Terms.quarter(programme.earliestStartPeriod()))
                : Message.of(
                        "reasons.lost.late",
                        Terms.programme(lost.programme()),
                        Terms.quarter(programme.lastCompletionPeriod()));
    }

    /** In a few words, for lists and tables. */
    Object brief(Finding finding) {
        List<Object> causes = finding.obstacles().stream()
                .filter(one -> !(one instanceof Obstacle.Short))
                .map(this::brief)
                .distinct()
                .collect(java.util.stream.Collectors.toCollection(ArrayList::new));
        worst(finding).ifPresent(year -> causes.add(brief(year)));
        return Terms.list(causes);
    }

    private Object brief(Obstacle obstacle) {
        return switch (obstacle) {
            case Obstacle.NotReady one ->
                Message.of("reasons.brief.notReady", plan.school(one.school()).name(), Terms.quarter(one.ready()));
            case Obstacle.Past one -> Message.of("reasons.brief.past", Terms.quarter(one.asOf()));
            case Obstacle.Begun one ->
                Message.of("reasons.brief.begun", plan.school(one.school()).name(), Terms.quarter(one.start()));
            case Obstacle.BeyondHorizon one -> Message.of("reasons.brief.beyond");
            case Obstacle.Pinned one ->
                Message.of("reasons.brief.pinned", plan.school(one.school()).name(), Terms.quarter(one.period()));
            case Obstacle.Overfull one ->
                Message.of(
                        "reasons.brief.full",
                        Terms.named(one.resource()),
                        Terms.quarter(one.period()),
                        one.free(),
                        one.needed());
            case Obstacle.Short one -> Message.of("reasons.brief.short", Integer.toString(one.year()), one.missing());
            case Obstacle.TooFewPosts one ->
                Message.of("reasons.brief.posts", Integer.toString(one.year()), one.need(), one.most());
        };
    }
}
