package de.medienplan.rollout.ui;

import de.medienplan.planning.RealMoney;
import de.medienplan.planning.Scenario;
import de.medienplan.planning.ScenarioSchool;
import de.medienplan.rollout.plan.Change;
import de.medienplan.rollout.plan.Comparison;
import de.medienplan.rollout.plan.StoredPlan;
import de.medienplan.ui.KeyFigure;
import de.medienplan.ui.Translations;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Two stored plans with what differs, computed once for all parts of the screen and the file. */
final class ComparedPlans {

    private final StoredPlan first;
    private final StoredPlan second;
    private final Comparison comparison;
    private final List<Comparison.SchoolRow> schools;
    private final List<Comparison.YearRow> years;

    ComparedPlans(StoredPlan first, StoredPlan second, Comparison comparison) {
        this.first = first;
        this.second = second;
        this.comparison = comparison;
        this.schools = comparison.schools();
        this.years = comparison.years();
    }

    StoredPlan second() {
        return second;
    }

    List<Comparison.SchoolRow> schools() {
        return schools;
    }

    List<Comparison.YearRow> years() {
        return years;
    }

    List<Comparison.WaveRow> waves() {
        return comparison.waves();
    }

    List<Comparison.GrantRow> grants() {
        return comparison.grants();
    }

    String beforeName() {
        return first.row().nameIn(first.scenario().name());
    }

    String afterName() {
        return second.row().nameIn(second.scenario().name());
    }

    List<KeyFigure> figures() {
        long spent = years.stream()
                .mapToLong(row -> CompareCharts.difference(row, RealMoney.Year::investment))
                .sum();
        long granted = comparison.grants().stream()
                .mapToLong(row -> CompareCharts.difference(row, RealMoney.Programme::entitled))
                .sum();
        return List.of(
                new KeyFigure(
                        "comparison.figure.moved",
                        Names.number(count(Change.EARLIER) + count(Change.LATER)),
                        Translations.text("comparison.figure.movedNote", count(Change.EARLIER), count(Change.LATER))),
                new KeyFigure(
                        "comparison.figure.fellOut",
                        Names.number(count(Change.FELL_OUT)),
                        Translations.text("comparison.figure.fellOutNote")),
                new KeyFigure(
                        "comparison.figure.cameIn",
                        Names.number(count(Change.CAME_IN)),
                        Translations.text("comparison.figure.cameInNote")),
                new KeyFigure(
                        "comparison.figure.spent",
                        Names.difference(spent),
                        Translations.text("comparison.figure.spentNote")),
                new KeyFigure(
                        "comparison.figure.granted",
                        Names.difference(granted),
                        Translations.text("comparison.figure.grantedNote")));
    }

    private long count(Change change) {
        return schools.stream().filter(row -> row.change() == change).count();
    }

    /** Where the first plan has the schools of the second, in its periods. */
    Map<String, GanttData.Shadow> shadows() {
        List<String> periods =
                second.scenario().periods().stream().map(Scenario.Period::id).toList();
        Map<String, ScenarioSchool> known = new LinkedHashMap<>();
        second.scenario().schools().forEach(school -> known.put(school.id(), school));
        Map<String, GanttData.Shadow> shadows = new LinkedHashMap<>();
        for (Comparison.SchoolRow row : schools) {
            ScenarioSchool school = known.get(row.id());
            int start = periods.indexOf(row.from());
            if (row.change().isAny() && school != null && start >= 0) {
                shadows.put(row.id(), new GanttData.Shadow(start, school.duration()));
            }
        }
        return shadows;
    }
}
