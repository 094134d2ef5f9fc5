package de.medienplan.rollout.outlook;

import de.medienplan.planning.Evaluation;
import de.medienplan.planning.Plan;
import de.medienplan.rollout.plan.StoredPlan;
import de.medienplan.rollout.progress.ProgressReport;
import de.medienplan.rollout.progress.ScenarioFacts;
import de.medienplan.school.SchoolId;
import de.medienplan.shared.Quarter;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * A plan on a day: as it was made, as it is now, and school by school how both compare.
 *
 * @param plan as it was made
 * @param now with what was reported by the day
 * @param planned everything about the plan as it was made
 * @param expected everything about it as it is now
 * @param schools in the order of the scenario
 * @param beyondHorizon ids of the schools whose works end only after the scenario
 */
public record PlanStanding(
        StoredPlan plan,
        StoredPlan now,
        LocalDate day,
        Evaluation planned,
        Evaluation expected,
        List<SchoolStanding> schools,
        List<String> beyondHorizon) {

    static PlanStanding of(StoredPlan plan, Map<SchoolId, ProgressReport> reports, LocalDate day) {
        ScenarioFacts facts = new ScenarioFacts(plan.scenario(), plan.register(), reports, day);
        StoredPlan now = with(plan, facts);
        Evaluation planned = plan.evaluate();
        Evaluation expected = now == plan ? planned : now.evaluate();
        Map<String, Evaluation.SchoolRow> before = rows(planned);
        Map<String, Evaluation.SchoolRow> after = rows(expected);
        Quarter today = Quarter.of(day);
        List<SchoolStanding> schools = plan.scenario().schools().stream()
                .map(school -> {
                    SchoolId id = plan.register().get(school.id());
                    return SchoolStanding.of(
                            school,
                            id,
                            Objects.requireNonNull(before.get(school.id())),
                            Objects.requireNonNull(after.get(school.id())),
                            id == null ? null : reports.get(id),
                            today);
                })
                .toList();
        return new PlanStanding(plan, now, day, planned, expected, schools, facts.beyondHorizon());
    }

    /** The plan with what is known: starts, durations and payments of the schools that have begun. */
    static StoredPlan with(StoredPlan plan, ScenarioFacts facts) {
        if (facts.isEmpty()) {
            return plan;
        }
        Plan before = plan.plan();
        Plan after = new Plan(before.scenario(), facts.starts(before.starts()), before.posts(), before.cost(), null);
        return new StoredPlan(plan.row(), plan.snapshotId(), facts.scenario(), after, plan.register());
    }

    private static Map<String, Evaluation.SchoolRow> rows(Evaluation evaluation) {
        Map<String, Evaluation.SchoolRow> rows = new HashMap<>();
        evaluation.schools().forEach(row -> rows.put(row.id(), row));
        return rows;
    }

    public long count(Standing standing) {
        return schools.stream().filter(school -> school.standing() == standing).count();
    }

    /** Late schools first, then those whose start comes next, each by their date. */
    public List<SchoolStanding> next() {
        return schools.stream()
                .filter(school -> school.standing().late() || school.standing() == Standing.TO_COME)
                .sorted(Comparator.comparing(
                                (SchoolStanding school) -> !school.standing().late())
                        .thenComparing(school -> String.valueOf(school.planned().start()))
                        .thenComparing(SchoolStanding::name))
                .toList();
    }
}
