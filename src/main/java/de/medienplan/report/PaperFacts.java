package de.medienplan.report;

import de.medienplan.budget.CostTable;
import de.medienplan.budget.Coverage;
import de.medienplan.budget.MeasureRow;
import de.medienplan.budget.PlanSpending;
import de.medienplan.budget.Reconciliation;
import de.medienplan.grant.FigureRow;
import de.medienplan.grant.ForfeitureReport;
import de.medienplan.grant.ProgrammeTerms;
import de.medienplan.map.Outlines;
import de.medienplan.map.SchoolMap;
import de.medienplan.planning.Evaluation;
import de.medienplan.planning.Scenario;
import de.medienplan.planning.ScenarioSchool;
import de.medienplan.planning.Waves;
import de.medienplan.planning.risk.Risk;
import de.medienplan.rollout.derive.Assumption;
import de.medienplan.rollout.plan.StoredPlan;
import de.medienplan.shared.Message;
import de.medienplan.support.SettingsRow;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Everything a council paper says, read once, so that its chapters agree.
 *
 * @param risk what a simulation of the plan found, if there was one
 * @param hiring how long it takes until a new post is filled and trained
 */
record PaperFacts(
        PaperRequest request,
        PaperText words,
        StoredPlan plan,
        Evaluation evaluation,
        Optional<Risk> risk,
        Money money,
        Sources sources,
        SettingsRow hiring,
        City city) {

    /**
     * What the city says about itself.
     *
     * @param name empty if not entered
     * @param emblem PNG; empty for none
     * @param portal address of the schools' portal
     * @param budgetYear what the budget of the paper's year is called
     * @param map the plan's waves on a map
     */
    record City(
            Optional<String> name,
            Optional<byte[]> emblem,
            Optional<String> portal,
            Message budgetYear,
            SchoolMap map,
            Outlines outlines) {}

    /** @param coverage whether plan and measures are paid for in each year */
    record Money(PlanSpending spending, CostTable costs, Coverage coverage, ForfeitureReport forfeitures) {}

    /**
     * What the paper rests on.
     *
     * @param programmes the grant programmes with their dates
     * @param figures what sources say, with contradictions
     * @param assumptions what the scenario was made with; empty for one from a file
     */
    record Sources(
            List<MeasureRow> measures,
            List<ProgrammeTerms> programmes,
            List<FigureRow> figures,
            List<Assumption> assumptions,
            List<Reconciliation> reconciliations) {}

    Scenario scenario() {
        return plan.scenario();
    }

    /** "Szenario · Plan". */
    String planName() {
        return money.spending().name();
    }

    /** The numbers of the waves, the same as on every screen. */
    Waves numbering() {
        return new Waves(
                scenario(),
                evaluation.schools().stream().map(Evaluation.SchoolRow::start).toList());
    }

    /** Planned schools by the number of their wave. */
    SortedMap<Integer, List<Evaluation.SchoolRow>> waves() {
        Waves numbering = numbering();
        return evaluation.schools().stream()
                .filter(row -> row.start() != null)
                .sorted(Comparator.comparing(Evaluation.SchoolRow::name))
                .collect(Collectors.groupingBy(row -> numbering.of(row.start()), TreeMap::new, Collectors.toList()));
    }

    long planned() {
        return evaluation.schools().size() - evaluation.unplanned().size();
    }

    Map<String, ScenarioSchool> schools() {
        return scenario().schools().stream().collect(Collectors.toMap(ScenarioSchool::id, Function.identity()));
    }

    /** What the plan spends over all years. */
    long spent() {
        return money.spending().spent();
    }

    /** What own funds pay of it. */
    long ownUsed() {
        return money.spending().ownUsed();
    }

    /** What drawn grants pay of it. */
    long grantsUsed() {
        return money.spending().grantsUsed();
    }

    /** What nothing covers of it. */
    long uncovered() {
        return money.spending().uncovered();
    }
}
