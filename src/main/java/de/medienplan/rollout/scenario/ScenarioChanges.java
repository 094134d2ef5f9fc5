package de.medienplan.rollout.scenario;

import de.medienplan.history.ChangeJournal.Field;
import de.medienplan.planning.Scenario;
import de.medienplan.planning.ScenarioNames;
import de.medienplan.shared.Formats;
import de.medienplan.shared.Message;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What differs between two states of a scenario apart from its schools, field by field, as its history tells it. */
final class ScenarioChanges {

    private final Scenario before;
    private final Scenario after;
    private final List<Field> fields = new ArrayList<>();

    ScenarioChanges(Scenario before, Scenario after) {
        this.before = before;
        this.after = after;
    }

    List<Field> list() {
        add("rollout.name", "", Scenario::name);
        add("rollout.horizon", "", ScenarioChanges::horizon);
        add("rollout.asOf", "", one -> quarter(one.asOf()));
        capacities();
        money();
        programmes();
        support();
        add("rollout.scenario.part.gemeinsam", "", ScenarioChanges::groups);
        fields.addAll(new SchoolChanges(before.schools(), after.schools()).list());
        return fields.stream().filter(Field::differs).toList();
    }

    private void add(String key, String qualifier, Function<Scenario, @Nullable Object> value) {
        fields.add(new Field(key, qualifier, value.apply(before), value.apply(after)));
    }

    private static Object horizon(Scenario scenario) {
        return Formats.quarter(scenario.periods().getFirst().id()) + " – "
                + Formats.quarter(scenario.periods().getLast().id());
    }

    private void capacities() {
        Map<String, Map<String, Long>> old = capacities(before);
        Map<String, Map<String, Long>> now = capacities(after);
        for (String resource : union(old.keySet(), now.keySet())) {
            Map<String, Long> from = old.get(resource);
            Map<String, Long> to = now.get(resource);
            if (from == null || to == null) {
                fields.add(new Field(
                        "rollout.history.resource", "", from == null ? null : resource, to == null ? null : resource));
                continue;
            }
            from.forEach((period, amount) -> {
                if (to.containsKey(period)) {
                    fields.add(capacity(resource, period, amount, to.get(period)));
                }
            });
        }
    }

    private static Field capacity(String resource, String period, long from, @Nullable Long to) {
        Message name = ScenarioNames.resource(resource);
        return name.args().isEmpty()
                ? new Field(name.key(), Formats.quarter(period), from, to)
                : new Field("rollout.history.resource", resource + " " + Formats.quarter(period), from, to);
    }

    private static Map<String, Map<String, Long>> capacities(Scenario scenario) {
        Map<String, Map<String, Long>> all = new LinkedHashMap<>();
        for (Scenario.Resource resource : scenario.resources()) {
            Map<String, Long> one = new LinkedHashMap<>();
            for (int t = 0; t < scenario.periods().size(); t++) {
                one.put(scenario.periods().get(t).id(), resource.capacity().get(t));
            }
            all.put(resource.id(), one);
        }
        return all;
    }

    private void money() {
        Set<Integer> years = new LinkedHashSet<>();
        before.budget().years().forEach(row -> years.add(row.year()));
        after.budget().years().forEach(row -> years.add(row.year()));
        years.forEach(year -> add(
                "rollout.budget.own",
                Integer.toString(year),
                one -> euros(one.budget().ownFunds(year))));
        add("rollout.money.limit", "", one -> euros(one.budget().carryOverLimit()));
    }

    private void programmes() {
        Map<String, Scenario.Programme> old = byId(before);
        Map<String, Scenario.Programme> now = byId(after);
        for (String id : union(old.keySet(), now.keySet())) {
            Scenario.Programme from = old.get(id);
            Scenario.Programme to = now.get(id);
            if (from == null || to == null) {
                fields.add(new Field("rollout.programme", "", from == null ? null : id, to == null ? null : id));
                continue;
            }
            fields.add(new Field("rollout.money.pool", id, euros(from.poolAmount()), euros(to.poolAmount())));
            fields.add(new Field(
                    "rollout.money.earliest",
                    id,
                    Formats.quarter(from.earliestStartPeriod()),
                    Formats.quarter(to.earliestStartPeriod())));
            fields.add(new Field(
                    "rollout.money.last",
                    id,
                    Formats.quarter(from.lastCompletionPeriod()),
                    Formats.quarter(to.lastCompletionPeriod())));
            fields.add(new Field("rollout.money.ownShare", id, shares(from), shares(to)));
            fields.add(new Field(
                    "rollout.money.entitledBefore", id, euros(from.entitledBefore()), euros(to.entitledBefore())));
        }
    }

    private static String shares(Scenario.Programme programme) {
        return programme.ownShareByYear().entrySet().stream()
                .map(year -> year.getKey() + ": " + year.getValue().toPlainString() + "\u00a0%")
                .collect(Collectors.joining("; "));
    }

    private static Map<String, Scenario.Programme> byId(Scenario scenario) {
        return scenario.programmes().stream()
                .collect(Collectors.toMap(Scenario.Programme::id, one -> one, (a, b) -> a, LinkedHashMap::new));
    }

    private void support() {
        assumption("tabletsPerPost", one -> one.support().tabletsPerPost());
        assumption("devicesPerPost", one -> one.support().devicesPerPost());
        assumption("postStep", one -> one.support().postStep());
        assumption("existingPosts", one -> one.support().existingPosts());
        assumption("maxNewPostsPerYear", one -> one.support().maxNewPostsPerYear());
        assumption("annualCostPerPost", one -> one.support().annualCostPerPost());
        add("rollout.support.liveTablets", "", one -> one.support().liveTablets());
        add("rollout.support.liveOthers", "", one -> one.support().liveOtherDevices());
        assumption("waitingPerPupilQuarter", one -> one.weights().waitingPerPupilQuarter());
        assumption("movedSchoolPerQuarter", one -> one.weights().movedSchoolPerQuarter());
        assumption("postCostPercent", one -> one.weights().postCostPercent());
        assumption("unplannedPerPupil", one -> one.weights().unplannedPerPupil());
        assumption("cancelledSchool", one -> one.weights().cancelledSchool());
    }

    private void assumption(String code, Function<Scenario, @Nullable Object> value) {
        add("rollout.assumption." + code, "", value);
    }

    private static Object groups(Scenario scenario) {
        Map<String, String> names = new LinkedHashMap<>();
        scenario.schools().forEach(school -> names.put(school.id(), school.name()));
        return scenario.startTogether().stream()
                .map(group -> group.stream()
                        .map(id -> Objects.requireNonNullElse(names.get(id), id))
                        .collect(Collectors.joining(", ")))
                .collect(Collectors.joining("; "));
    }

    /** In words, so that it is read as money later. */
    static @Nullable String euros(@Nullable Long amount) {
        return amount == null ? null : Formats.euros(amount, Locale.GERMANY);
    }

    static @Nullable String quarter(@Nullable String period) {
        return period == null ? null : Formats.quarter(period);
    }

    static <K> Set<K> union(Set<K> a, Set<K> b) {
        Set<K> all = new LinkedHashSet<>(a);
        all.addAll(b);
        return all;
    }
}
