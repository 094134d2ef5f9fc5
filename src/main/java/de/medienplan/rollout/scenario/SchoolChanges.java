package de.medienplan.rollout.scenario;

import de.medienplan.history.ChangeJournal.Field;
import de.medienplan.planning.ScenarioSchool;
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

    private final Map<String, ScenarioSchool> before;
    private final Map<String, ScenarioSchool> after;
    private final List<Field> fields = new ArrayList<>();

    SchoolChanges(List<ScenarioSchool> before, List<ScenarioSchool> after) {
        this.before = byId(before);
        this.after = byId(after);
    }

    private static Map<String, ScenarioSchool> byId(List<ScenarioSchool> schools) {
        return schools.stream()
                .collect(Collectors.toMap(ScenarioSchool::id, one -> one, (a, b) -> a, LinkedHashMap::new));
    }

    List<Field> list() {
        for (String id : ScenarioChanges.union(before.keySet(), after.keySet())) {
            ScenarioSchool from = before.get(id);
            ScenarioSchool to = after.get(id);
            if (from == null || to == null) {
                fields.add(new Field(
                        "rollout.school", "", from == null ? null : from.name(), to == null ? null : to.name()));
            } else if (!from.equals(to)) {
                compare(from, to);
            }
        }
        return fields;
    }

    private void compare(ScenarioSchool from, ScenarioSchool to) {
        Comparison one = new Comparison(from, to);
        one.add("rollout.name", ScenarioSchool::name);
        one.add("rollout.pupils", ScenarioSchool::pupils);
        one.add("rollout.priority", ScenarioSchool::priority);
        one.add("rollout.earliestStart", school -> Formats.quarter(school.earliestStart()));
        one.add("rollout.duration", ScenarioSchool::plannedDuration);
        one.add("rollout.investment", school -> ScenarioChanges.euros(school.investment()));
        one.add("rollout.tablets", ScenarioSchool::tablets);
        one.add("rollout.others", ScenarioSchool::otherDevices);
        one.add("rollout.pinned", school -> ScenarioChanges.quarter(school.pinnedStart()));
        one.add("rollout.published", school -> ScenarioChanges.quarter(school.publishedStart()));
        one.add("rollout.begun", SchoolChanges::begun);
        one.add("rollout.begun.payments", SchoolChanges::payments);
        one.add("rollout.need.amount", SchoolChanges::demands);
        one.add("rollout.need.grants", SchoolChanges::grants);
    }

    private final class Comparison {
        private final ScenarioSchool from;
        private final ScenarioSchool to;

        Comparison(ScenarioSchool from, ScenarioSchool to) {
            this.from = from;
            this.to = to;
        }

        void add(String key, Function<ScenarioSchool, @Nullable Object> value) {
            fields.add(new Field(key, to.name(), value.apply(from), value.apply(to)));
        }
    }

    private static @Nullable String begun(ScenarioSchool school) {
        ScenarioSchool.Progress progress = school.progress();
        return progress == null ? null : Formats.quarter(progress.start()) + " + " + progress.duration();
    }

    private static @Nullable String payments(ScenarioSchool school) {
        ScenarioSchool.Progress progress = school.progress();
        Map<Integer, Long> payments = progress == null ? null : progress.payments();
        return payments == null
                ? null
                : payments.entrySet().stream()
                        .map(year -> year.getKey() + ": " + ScenarioChanges.euros(year.getValue()))
                        .collect(Collectors.joining("; "));
    }

    private static String demands(ScenarioSchool school) {
        return school.demands().stream()
                .map(demand -> demand.resource() + " " + (demand.offset() + 1) + ": " + demand.amount())
                .collect(Collectors.joining("; "));
    }

    private static String grants(ScenarioSchool school) {
        return school.grants().stream()
                .map(grant -> grant.programme() + ": " + ScenarioChanges.euros(grant.baseAmount()) + " / "
                        + ScenarioChanges.euros(grant.eligibleCosts()))
                .collect(Collectors.joining("; "));
    }
}
