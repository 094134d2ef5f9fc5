package de.medienplan.reasons;

import de.medienplan.planning.ScenarioSchool;
import de.medienplan.shared.Message;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Two to five sentences on why a school starts when it starts. */
final class PlannedSentences {

    private final WhatIf plan;
    private final Causes causes;
    private final ScenarioSchool school;
    private final String start;
    private final int number;

    PlannedSentences(WhatIf plan, String school, String start) {
        this.plan = plan;
        this.causes = new Causes(plan);
        this.school = plan.school(school);
        this.start = start;
        this.number = plan.number(start);
    }

    List<Message> write(List<Finding> earlier, List<Finding> later) {
        List<Message> sentences = new ArrayList<>();
        ScenarioSchool pinned = pinned();
        if (pinned != null) {
            boolean own = pinned.id().equals(school.id());
            sentences.add(
                    own ? sentence("reasons.start.pinned") : sentence("reasons.start.pinnedPartner", pinned.name()));
        } else {
            sentences.add(beginning(earlier));
            List<Finding> ready = earlier.subList(Math.min(plan.earliest(school.id()), earlier.size()), earlier.size());
            addObstacles(
                    sentences, ready.stream().filter(one -> !one.isPossible()).toList());
            addPossible(sentences, ready.stream().filter(Finding::isPossible).toList());
        }
        sentences.add(later(later));
        return sentences;
    }

    /** A fact needs no reason. */
    Message begun() {
        return sentence("reasons.start.begun");
    }

    private @Nullable ScenarioSchool pinned() {
        if (school.pinnedStart() != null) {
            return school;
        }
        return plan.group(school.id()).stream()
                .filter(one -> one.pinnedStart() != null)
                .findFirst()
                .orElse(null);
    }

    private Message beginning(List<Finding> earlier) {
        int earliest = plan.earliest(school.id());
        if (number == 0) {
            return sentence("reasons.start.first");
        }
        if (number <= earliest) {
            if (plan.heldByPast(school.id())) {
                return sentence("reasons.start.asOf");
            }
            ScenarioSchool late = lastReady();
            return late.id().equals(school.id())
                    ? sentence("reasons.start.earliest")
                    : sentence("reasons.start.earliestPartner", late.name());
        }
        Message ready = earliest == 0 ? Message.of("reasons.ready.always") : readyFrom();
        Finding before = Objects.requireNonNull(earlier.getLast());
        Message after = sentence("reasons.start.after", number - earliest, Terms.quarter(plan.period(earliest)), ready);
        return before.isPossible()
                ? Message.of("reasons.end", after)
                : Message.of("reasons.waits", after, Terms.list(waits(before)));
    }

    private Message readyFrom() {
        if (plan.heldByPast(school.id())) {
            return Message.of("reasons.ready.asOf");
        }
        ScenarioSchool late = lastReady();
        return late.id().equals(school.id())
                ? Message.of("reasons.ready.from")
                : Message.of("reasons.ready.partner", late.name());
    }

    private ScenarioSchool lastReady() {
        return plan.group(school.id()).stream()
                .max(Comparator.<ScenarioSchool>comparingInt(one -> plan.number(one.earliestStart()))
                        .thenComparing(one -> one.id().equals(school.id())))
                .orElse(school);
    }

    private static List<Object> waits(Finding before) {
        List<Object> waits = new ArrayList<>();
        List<Object> resources = before.obstacles().stream()
                .filter(Obstacle.Overfull.class::isInstance)
                .map(one -> Terms.ofThe(((Obstacle.Overfull) one).resource()))
                .distinct()
                .toList();
        if (!resources.isEmpty()) {
            waits.add(Message.of("reasons.wait.capacity", Terms.list(resources)));
        }
        if (before.obstacles().stream().anyMatch(Obstacle.Short.class::isInstance)) {
            waits.add(Message.of("reasons.wait.funds"));
        }
        if (before.obstacles().stream().anyMatch(Obstacle.TooFewPosts.class::isInstance)) {
            waits.add(Message.of("reasons.wait.posts"));
        }
        return waits.isEmpty() ? List.of(Message.of("reasons.wait.building")) : waits;
    }

    private Message sentence(String key, Object... more) {
        Object[] args = new Object[more.length + 3];
        args[0] = Subject.planned(plan, school);
        args[1] = plan.waves.of(start);
        args[2] = Subject.start(plan, school, start);
        System.arraycopy(more, 0, args, 3, more.length);
        return Message.of(key, args);
    }

    /** One sentence a cause; from the third cause on in one. */
    private void addObstacles(List<Message> sentences, List<Finding> impossible) {
        List<List<Finding>> groups = Causes.byCause(impossible).stream()
                .sorted(Comparator.<List<Finding>>comparingInt(List::size).reversed())
                .toList();
        if (groups.isEmpty()) {
            return;
        }
        sentences.add(Message.of("reasons.out", causes.periods(groups.getFirst()), causes.full(groups.getFirst())));
        List<Object> others = new ArrayList<>();
        groups.stream()
                .skip(1)
                .forEach(group -> others.add(Message.of(
                        "reasons.outClause",
                        causes.periods(group),
                        groups.size() > 3 ? causes.shortened(group) : causes.full(group))));
        if (!others.isEmpty()) {
            sentences.add(Message.of("reasons.outToo", Terms.chain(others)));
        }
    }

    /** One sentence about all quarters in which the school might start as well. */
    private void addPossible(List<Message> sentences, List<Finding> possible) {
        List<Object> clauses = new ArrayList<>();
        for (Finding.Verdict verdict : Finding.Verdict.values()) {
            List<Finding> same =
                    possible.stream().filter(one -> one.verdict() == verdict).toList();
            if (!same.isEmpty()) {
                clauses.add(clause(verdict, same, clauses.isEmpty()));
            }
        }
        if (!clauses.isEmpty()) {
            sentences.add(Message.of("reasons.end", Terms.chain(clauses)));
        }
    }

    private Message clause(Finding.Verdict verdict, List<Finding> same, boolean first) {
        Object when = Message.of(first ? "reasons.may.first" : "reasons.may.then", causes.periods(same));
        Finding best = same.stream()
                .min(Comparator.comparingLong(one -> one.difference().total()))
                .orElseThrow();
        if (verdict == Finding.Verdict.EQUAL) {
            return Message.of("reasons.equal", when);
        }
        String key = (verdict == Finding.Verdict.CHEAPER ? "reasons.cheaper." : "reasons.dearer.")
                + (same.size() == 1 ? "one" : "many");
        Message clause = Message.of(
                key,
                when,
                Terms.quarter(best.period()),
                Math.abs(best.difference().total()),
                Terms.parts(best.difference()));
        return best.lost().isEmpty()
                ? clause
                : Message.of(
                        "reasons.later.lost", clause, causes.lost(best.lost().getFirst()));
    }

    private Message later(List<Finding> later) {
        if (later.isEmpty()) {
            return Message.of("reasons.later.none");
        }
        List<Object> clauses = new ArrayList<>();
        for (Finding finding : later) {
            long more = finding.difference().total();
            String key = (clauses.isEmpty() ? "reasons.later.first" : "reasons.later.then");
            Object cost = Message.of(
                    more >= 0 ? "reasons.more" : "reasons.less", Math.abs(more), Terms.parts(finding.difference()));
            Message plain = Message.of(key, Terms.quarter(finding.period()), cost);
            Message clause =
                    finding.verdict() == Finding.Verdict.CHEAPER ? Message.of("reasons.later.better", plain) : plain;
            clauses.add(
                    finding.isPossible()
                            ? finding.lost().isEmpty()
                                    ? clause
                                    : Message.of(
                                            "reasons.later.lost",
                                            clause,
                                            causes.lost(finding.lost().getFirst()))
                            : Message.of("reasons.later.impossible", clause, causes.unnamed(List.of(finding))));
        }
        return Message.of("reasons.end", Terms.chain(clauses));
    }
}
