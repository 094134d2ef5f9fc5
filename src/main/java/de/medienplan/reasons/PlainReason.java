package de.medienplan.reasons;

import de.medienplan.planning.Scenario;
import de.medienplan.planning.ScenarioSchool;
import de.medienplan.shared.Message;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Why a school starts when it starts, in one sentence for those who do not plan, such as a head teacher: no weights, no
 * figures of other schools. {@link Explanation#sentences()} says more.
 */
public final class PlainReason {

    private static final int MOST_CAUSES = 2;

    private final ScenarioSchool school;
    private final Explanation explanation;

    private PlainReason(ScenarioSchool school, Explanation explanation) {
        this.school = school;
        this.explanation = explanation;
    }

    /** @param scenario the one that was explained */
    public static Message of(Scenario scenario, Explanation explanation) {
        ScenarioSchool school = scenario.schools().stream()
                .filter(one -> one.id().equals(explanation.school()))
                .findFirst()
                .orElseThrow();
        PlainReason reason = new PlainReason(school, explanation);
        return explanation.start() == null ? reason.unplanned() : reason.planned();
    }

    private Message planned() {
        List<Finding> earlier = explanation.earlier();
        if (school.begun()) {
            return Message.of("reasons.plain.begun");
        }
        if (school.pinnedStart() != null) {
            return Message.of("reasons.plain.pinned");
        }
        if (earlier.isEmpty()) {
            return Message.of("reasons.plain.first");
        }
        List<Finding> ready = ready(earlier);
        return ready.isEmpty() ? notReady(earlier.getLast()) : waited(ready);
    }

    /** Every earlier quarter lies before the first one in which it can start. */
    private Message notReady(Finding last) {
        List<String> late = obstacles(last, Obstacle.NotReady.class)
                .map(Obstacle.NotReady::school)
                .toList();
        if (late.isEmpty()) {
            return Message.of("reasons.plain.past");
        }
        return Message.of(late.contains(school.id()) ? "reasons.plain.building" : "reasons.plain.partner");
    }

    private Message waited(List<Finding> ready) {
        List<Object> causes = causes(ready);
        if (!causes.isEmpty()) {
            return Message.of("reasons.plain.waited", Terms.list(causes));
        }
        if (ready.stream()
                .anyMatch(finding ->
                        obstacles(finding, Obstacle.Pinned.class).findAny().isPresent())) {
            return Message.of("reasons.plain.pinnedPartner");
        }
        boolean grant = ready.stream().allMatch(finding -> !finding.lost().isEmpty());
        return Message.of(grant ? "reasons.plain.grant" : "reasons.plain.weighed");
    }

    private Message unplanned() {
        List<Finding> ready = ready(explanation.earlier());
        if (ready.isEmpty()) {
            return Message.of("reasons.plain.unplanned.tooLate");
        }
        List<Object> causes = causes(ready);
        boolean room = causes.isEmpty() || ready.stream().anyMatch(Finding::isPossible);
        return room
                ? Message.of("reasons.plain.unplanned.weighed")
                : Message.of("reasons.plain.unplanned", Terms.list(causes));
    }

    /** Without the quarters in which the works cannot begin or end, whatever else is planned. */
    private static List<Finding> ready(List<Finding> findings) {
        return findings.stream()
                .filter(finding -> finding.obstacles().stream().noneMatch(PlainReason::outside))
                .toList();
    }

    private static boolean outside(Obstacle obstacle) {
        return obstacle instanceof Obstacle.NotReady
                || obstacle instanceof Obstacle.Past
                || obstacle instanceof Obstacle.BeyondHorizon;
    }

    /** What stands in the way in most quarters, the most frequent first. */
    private static List<Object> causes(List<Finding> findings) {
        Map<Object, Integer> counts = new LinkedHashMap<>();
        findings.forEach(finding -> finding.obstacles().stream()
                .flatMap(PlainReason::cause)
                .distinct()
                .forEach(cause -> counts.merge(cause, 1, Integer::sum)));
        List<Map.Entry<Object, Integer>> sorted = new ArrayList<>(counts.entrySet());
        sorted.sort(Map.Entry.comparingByValue(Comparator.reverseOrder()));
        return sorted.stream().limit(MOST_CAUSES).map(Map.Entry::getKey).toList();
    }

    private static Stream<Object> cause(Obstacle obstacle) {
        return switch (obstacle) {
            case Obstacle.Overfull full ->
                Stream.of(Message.of("reasons.plain.cause.capacity", Terms.ofThe(full.resource())));
            case Obstacle.Short money -> Stream.of(Message.of("reasons.plain.cause.funds"));
            case Obstacle.TooFewPosts posts -> Stream.of(Message.of("reasons.plain.cause.posts"));
            default -> Stream.empty();
        };
    }

    private static <O extends Obstacle> Stream<O> obstacles(Finding finding, Class<O> kind) {
        return finding.obstacles().stream().filter(kind::isInstance).map(kind::cast);
    }
}
