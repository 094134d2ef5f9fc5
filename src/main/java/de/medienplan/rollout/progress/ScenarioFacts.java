package de.medienplan.rollout.progress;

import de.medienplan.planning.Scenario;
import de.medienplan.planning.ScenarioSchool;
import de.medienplan.school.SchoolId;
import de.medienplan.shared.Quarter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * What has been reported, put into a scenario: schools that have begun carry their {@code progress}, those whose start is
 * delayed are ready later. A scenario whose periods are no quarters has no facts.
 */
public final class ScenarioFacts {

    private final Scenario scenario;
    private final Map<String, SchoolFacts> facts = new LinkedHashMap<>();

    /**
     * @param register ids of the register's schools by scenario school
     * @param reports what counts, by school of the register
     * @param asOf the day that counts
     */
    public ScenarioFacts(
            Scenario scenario, Map<String, SchoolId> register, Map<SchoolId, ProgressReport> reports, LocalDate asOf) {
        this.scenario = scenario;
        Quarters.of(scenario).ifPresent(quarters -> read(quarters, register, reports, Quarter.of(asOf)));
    }

    private void read(
            Quarters quarters, Map<String, SchoolId> register, Map<SchoolId, ProgressReport> reports, Quarter today) {
        for (ScenarioSchool school : scenario.schools()) {
            SchoolId id = register.get(school.id());
            ProgressReport report = id == null ? null : reports.get(id);
            if (report != null && report.state() != ProgressState.PLANNED) {
                facts.put(school.id(), new SchoolFacts(school, report, today, quarters));
            }
        }
    }

    /** Whether nothing that was reported concerns the scenario. */
    public boolean isEmpty() {
        return facts.isEmpty();
    }

    /** By scenario school what is known of those that have begun. */
    public Map<String, ScenarioSchool.Progress> progress() {
        Map<String, ScenarioSchool.Progress> progress = new LinkedHashMap<>();
        facts.forEach((id, fact) -> fact.progress().ifPresent(known -> progress.put(id, known)));
        return progress;
    }

    /** Scenario schools that were done before its first quarter: their devices are in service, they need no more planning. */
    public List<String> doneBefore() {
        return ids(fact -> fact.report().done()
                && fact.completion()
                        .filter(quarter -> quarter.compareTo(fact.first()) < 0)
                        .isPresent());
    }

    /** Scenario schools whose works end only after its last quarter. */
    public List<String> beyondHorizon() {
        return ids(SchoolFacts::beyond);
    }

    private List<String> ids(Predicate<SchoolFacts> condition) {
        return facts.entrySet().stream()
                .filter(fact -> condition.test(fact.getValue()))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** The scenario with all of it. What it knew of its schools' progress before is replaced. */
    public Scenario scenario() {
        if (facts.isEmpty()) {
            return scenario;
        }
        Map<String, ScenarioSchool.Progress> progress = progress();
        List<ScenarioSchool> schools = new ArrayList<>();
        for (ScenarioSchool school : scenario.schools()) {
            ScenarioSchool.Progress known = progress.get(school.id());
            schools.add(known != null ? school.withProgress(known) : delayed(school));
        }
        return scenario.withSchools(schools);
    }

    private ScenarioSchool delayed(ScenarioSchool school) {
        return Optional.ofNullable(facts.get(school.id()))
                .flatMap(fact -> fact.delayedStart().map(start -> latest(fact, start)))
                .filter(start -> start.compareTo(Quarter.parse(school.earliestStart())) > 0)
                .map(start -> school.withEarliestStart(start.toString()))
                .orElse(school);
    }

    private static Quarter latest(SchoolFacts fact, Quarter start) {
        return start.compareTo(fact.last()) > 0 ? fact.last() : start;
    }

    /** Where the schools stand now: begun ones when they began, delayed ones no earlier than they can, others as planned. */
    public Map<String, @Nullable String> starts(Map<String, @Nullable String> planned) {
        Map<String, @Nullable String> starts = new LinkedHashMap<>(planned);
        progress().forEach((id, known) -> starts.replace(id, known.start()));
        facts.forEach((id, fact) -> fact.delayedStart().ifPresent(start -> {
            String before = planned.get(id);
            if (before != null && Quarter.parse(before).compareTo(start) < 0) {
                boolean possible =
                        start.plus(fact.school().plannedDuration() - 1).compareTo(fact.last()) <= 0;
                starts.put(id, possible ? start.toString() : null);
            }
        }));
        return starts;
    }
}
