package de.medienplan.planning;

import de.medienplan.shared.Formats;
import de.medienplan.shared.Message;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The starts of a plan as period numbers, and the rules about single starts (planning model, hard rule 1). */
final class Starts {

    /** Stands for unplanned. */
    static final int UNPLANNED = -1;

    final List<Violation> violations = new ArrayList<>();
    private final ScenarioIndex index;
    private final Map<String, Integer> numbers = new HashMap<>();

    Starts(ScenarioIndex index, Map<String, @Nullable String> starts) {
        this.index = index;
        for (ScenarioSchool school : index.scenario.schools()) {
            numbers.put(school.id(), read(school, starts));
        }
        starts.keySet().stream()
                .filter(id -> !numbers.containsKey(id))
                .forEach(id -> violations.add(
                        Violation.ofSchool(Rule.ENTRY, Message.of("planning.rule.unknownSchool", id), id)));
        index.scenario.startTogether().forEach(this::checkTogether);
    }

    int of(ScenarioSchool school) {
        return numbers.getOrDefault(school.id(), UNPLANNED);
    }

    private int read(ScenarioSchool school, Map<String, @Nullable String> starts) {
        String entry = starts.get(school.id());
        if (!starts.containsKey(school.id())) {
            violate(school, Rule.ENTRY, "planning.rule.noEntry", school.name());
        }
        Integer number = entry == null ? null : index.find(entry);
        if (entry != null && number == null) {
            violate(school, Rule.ENTRY, "planning.rule.unknownPeriod", school.name(), entry);
        }
        int start = number == null ? UNPLANNED : number;
        if (start != UNPLANNED && start + (long) school.duration() > index.periods) {
            violate(school, Rule.WINDOW, "planning.rule.beyondHorizon", school.name(), quarter(start));
            start = UNPLANNED;
        }
        ScenarioSchool.Progress progress = school.progress();
        if (progress != null) {
            checkFact(school, progress.start(), entry);
            return start;
        }
        checkPin(school, entry);
        int earliest = index.earliest(school);
        if (start != UNPLANNED && start < earliest) {
            violate(school, Rule.WINDOW, "planning.rule.tooEarly", school.name(), quarter(start), quarter(earliest));
        }
        return start;
    }

    private void checkPin(ScenarioSchool school, @Nullable String entry) {
        String pinned = school.pinnedStart();
        if (pinned != null && !pinned.equals(entry)) {
            violate(
                    school,
                    Rule.PINNED,
                    "planning.rule.pinned",
                    school.name(),
                    Formats.quarter(pinned),
                    planned(entry));
        }
    }

    private void checkFact(ScenarioSchool school, String begun, @Nullable String entry) {
        if (!begun.equals(entry)) {
            violate(school, Rule.BEGUN, "planning.rule.begun", school.name(), Formats.quarter(begun), planned(entry));
        }
    }

    private static Object planned(@Nullable String entry) {
        return entry == null ? Message.of("planning.unplanned") : Formats.quarter(entry);
    }

    private String quarter(int number) {
        return Formats.quarter(index.period(number));
    }

    /** Schools that have begun are bound no longer. */
    private void checkTogether(List<String> ids) {
        List<ScenarioSchool> group =
                index.schools(ids).stream().filter(school -> !school.begun()).toList();
        if (group.stream().map(this::of).distinct().count() <= 1) {
            return;
        }
        String names = group.stream()
                .map(school -> school.name() + " (" + (of(school) == UNPLANNED ? "–" : quarter(of(school))) + ")")
                .collect(Collectors.joining(", "));
        violations.add(new Violation(
                Rule.TOGETHER, Message.of("planning.rule.together", names), List.copyOf(ids), List.of(), List.of(), 0));
    }

    private void violate(ScenarioSchool school, Rule rule, String key, Object... args) {
        violations.add(Violation.ofSchool(rule, Message.of(key, args), school.id()));
    }
}
