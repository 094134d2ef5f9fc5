package de.medienplan.rollout.scenario;

import de.medienplan.history.ChangeJournal.Field;
import de.medienplan.planning.Scenario;
import de.medienplan.shared.Formats;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What differs between the schools of two states of a scenario, school by school. */
final class SchoolChanges {

    private final Map<String, Scenario.School> before;
    private final Map<String, Scenario.School> after;
    private final List<Field> fields = new ArrayList<>();

    SchoolChanges(List<Scenario.School> before, List<Scenario.School> after) {
        this.before = byId(before);
        this.after = byId(after);
    }

    private static Map<String, Scenario.School> byId(List<Scenario.School> schools) {
        return schools.stream()
                .collect(Collectors.toMap(Scenario.School::id, one -> one, (a, b) -> a, LinkedHashMap::new));
    }

    List<Field> list() {
        for (String id : ScenarioChanges.union(before.keySet(), after.keySet())) {
            Scenario.School from = before.get(id);
            Scenario.School to = after.get(id);
            if (from == null || to == null) {
                fields.add(new Field(
                        "rollout.school", "", from == null ? null : from.name(), to == null ? null : to.name()));
            } else if (!from.equals(to)) {
                compare(from, to);
            }
        }
        return fields;
    }

    private void compare(Scenario.School from, Scenario.School to) {
        Comparison one = new Comparison(from, to);
        one.add("rollout.name", Scenario.School::name);
        one.add("rollout.pupils", Scenario.School::pupils);
        one.add("rollout.priority", Scenario.School::priority);
        one.add("rollout.earliestStart", school -> Formats.quarter(school.earliestStart()));
        one.add("rollout.duration", Scenario.School::plannedDuration);
        one.add("rollout.investment", school -> ScenarioChanges.euros(school.investment()));
        one.add("rollout.tablets", Scenario.School::tablets);
        one.add("rollout.others", Scenario.School::otherDevices);
        one.add("rollout.pinned", school -> ScenarioChanges.quarter(school.pinnedStart()));
        one.add("rollout.published", school -> ScenarioChanges.quarter(school.publishedStart()));
        one.add("rollout.begun", SchoolChanges::begun);
        one.add("rollout.begun.payments", SchoolChanges::payments);
        one.add("rollout.need.amount", SchoolChanges::demands);
        one.add("rollout.need.grants", SchoolChanges::grants);
    }

    private final class Comparison {
        private final Scenario.School from;
        private final Scenario.School to;

        Comparison(Scenario.School from, Scenario.School to) {
            this.from = from;
            this.to = to;
        }

        void add(String key, Function<Scenario.School, @Nullable Object> value) {
            fields.add(new Field(key, to.name(), value.apply(from), value.apply(to)));
        }
    }

    private static @Nullable String begun(Scenario.School school) {
        Scenario.Progress progress = school.progress();
        return progress == null ? null : Formats.quarter(progress.start()) + " + " + progress.duration();
    }

    private static @Nullable String payments(Scenario.School school) {
        Scenario.Progress progress = school.progress();
        Map<Integer, Long> payments = progress == null ? null : progress.payments();
        return payments == null
                ? null
                : payments.entrySet().stream()
                        .map(year -> year.getKey() + ": " + ScenarioChanges.euros(year.getValue()))
                        .collect(Collectors.joining("; "));
    }

    private static String demands(Scenario.School school) {
        return school.demands().stream()
                .map(demand -> demand.resource() + " " + (demand.offset() + 1) + ": " + demand.amount())
                .collect(Collectors.joining("; "));
    }

    private static String grants(Scenario.School school) {
        return school.grants().stream()
                .map(grant -> grant.programme() + ": " + ScenarioChanges.euros(grant.baseAmount()) + " / "
                        + ScenarioChanges.euros(grant.eligibleCosts()))
                .collect(Collectors.joining("; "));
    }
}
