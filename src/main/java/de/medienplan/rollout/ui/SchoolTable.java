package de.medienplan.rollout.ui;

import de.medienplan.planning.Afterwards;
import de.medienplan.planning.Evaluation;
import de.medienplan.planning.Scenario;
import de.medienplan.planning.ScenarioSchool;
import de.medienplan.planning.Waves;
import de.medienplan.rollout.scenario.SchoolKinds;
import de.medienplan.shared.Formats;
import de.medienplan.shared.Quarter;
import de.medienplan.shared.Table;
import de.medienplan.shared.Table.Kind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/** The schools of a plan with their dates and money as a table, for the screen and to take away. */
final class SchoolTable {

    /** The column of base amounts. */
    private static final int BASE = 9;

    private SchoolTable() {}

    /** One row a school, unplanned ones first, then by start. */
    static Table of(PlanEditSession session) {
        Map<String, Evaluation.SchoolRow> rows = session.rows();
        Scenario scenario = session.scenario();
        List<String> periods =
                scenario.periods().stream().map(Scenario.Period::id).toList();
        List<List<?>> lines = new ArrayList<>();
        scenario.schools().stream()
                .sorted(Comparator.<ScenarioSchool>comparingInt(school ->
                                periods.indexOf(String.valueOf(session.plan().startOf(school.id()))))
                        .thenComparing(ScenarioSchool::name))
                .forEach(school -> lines.add(school(session.waves(), school, rows.get(school.id()))));
        Table all = new Table(
                Tables.text("rollout.table.schools", scenario.name()),
                Tables.columns(
                        "rollout.school",
                        Kind.TEXT,
                        "rollout.type",
                        Kind.TEXT,
                        "rollout.pupils",
                        Kind.INTEGER,
                        "rollout.wave.number",
                        Kind.INTEGER,
                        "rollout.start",
                        Kind.TEXT,
                        "rollout.completion",
                        Kind.TEXT,
                        "rollout.goLive",
                        Kind.TEXT,
                        "rollout.pinned",
                        Kind.TEXT,
                        "rollout.investment",
                        Kind.EUROS,
                        "rollout.base",
                        Kind.EUROS,
                        "rollout.poolEligible",
                        Kind.EUROS,
                        "rollout.cost.waiting",
                        Kind.EUROS,
                        "rollout.cost.moves",
                        Kind.EUROS),
                lines,
                schoolTotals(scenario, session.evaluation()));
        return (scenario.hasBaseAmounts() ? all : all.without(BASE)).withNote(PlanFigures.gapSentence(session));
    }

    private static List<?> school(Waves waves, ScenarioSchool school, Evaluation.@Nullable SchoolRow row) {
        @Nullable String start = row == null ? null : row.start();
        return Tables.row(
                school.name(),
                SchoolKinds.of(school.name()),
                school.pupils(),
                start == null ? null : waves.of(start),
                start == null ? Tables.text("rollout.unplanned") : Formats.quarter(start),
                row == null || start == null ? "" : Formats.quarter(row.completion()),
                row == null || start == null ? "" : goLive(row),
                school.pinnedStart() == null ? "" : Formats.quarter(school.pinnedStart()),
                school.investment(),
                row == null ? 0L : received(row, Evaluation.SchoolGrant::base),
                row == null ? 0L : received(row, Evaluation.SchoolGrant::poolEligible),
                row == null ? 0L : row.cost().waiting(),
                row == null ? 0L : row.cost().move());
    }

    static String goLive(Evaluation.SchoolRow row) {
        return Afterwards.goLive(row)
                .map(Quarter::label)
                .orElseGet(() ->
                        row.goLive() == null ? Tables.text("rollout.afterHorizon") : Formats.quarter(row.goLive()));
    }

    private static long received(Evaluation.SchoolRow row, ToLongFunction<Evaluation.SchoolGrant> amount) {
        return row.grants().stream()
                .filter(Evaluation.SchoolGrant::received)
                .mapToLong(amount)
                .sum();
    }

    private static List<?> schoolTotals(Scenario scenario, Evaluation evaluation) {
        return Tables.row(
                Tables.text("rollout.total", scenario.schools().size()),
                "",
                Tables.sum(scenario.schools(), ScenarioSchool::pupils),
                null,
                "",
                "",
                "",
                "",
                Tables.sum(scenario.schools(), ScenarioSchool::investment),
                Tables.sum(evaluation.schools(), row -> received(row, Evaluation.SchoolGrant::base)),
                Tables.sum(evaluation.schools(), row -> received(row, Evaluation.SchoolGrant::poolEligible)),
                evaluation.cost().waiting(),
                evaluation.cost().moves());
    }
}
