package de.medienplan.report;

import de.medienplan.exporting.Paper;
import de.medienplan.map.MapPicture;
import de.medienplan.map.SchoolMap;
import de.medienplan.planning.Evaluation;
import de.medienplan.planning.ScenarioSchool;
import de.medienplan.planning.Waves;
import de.medienplan.shared.Formats;
import de.medienplan.shared.Table;
import de.medienplan.shared.Table.Kind;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.ToLongFunction;

/** Which school is equipped in which wave, and which has no date. */
final class WavesChapter {

    private WavesChapter() {}

    static void write(Paper.Builder paper, PaperFacts facts) {
        PaperText words = facts.words();
        paper.heading(words.text("report.waves"));
        paper.table(overview(facts));
        paper.table(schools(facts));
        paper.table(unplanned(facts));
        map(paper, facts);
    }

    /** Only if the register knows where schools are. */
    private static void map(Paper.Builder paper, PaperFacts facts) {
        SchoolMap map = facts.city().map();
        int missing = map.unplaced().size();
        if (map.placed().isEmpty()) {
            return;
        }
        paper.picture(
                MapPicture.png(map, facts.city().outlines()),
                missing == 0
                        ? facts.words().text("report.waves.map")
                        : facts.words().text("report.waves.mapWithout", missing));
    }

    private static Table overview(PaperFacts facts) {
        Waves waves = facts.numbering();
        Map<String, ScenarioSchool> schools = facts.schools();
        return facts.words()
                .<List<Evaluation.SchoolRow>>columns()
                .total("report.total")
                .add("wave", Kind.INTEGER, wave -> waves.of(wave.getFirst().start()))
                .text("start", wave -> Formats.quarter(wave.getFirst().start()))
                .sum("schools", Kind.INTEGER, List::size)
                .sum("pupils", Kind.INTEGER, wave -> sum(wave, schools, ScenarioSchool::pupils))
                .sum("investment", Kind.EUROS, wave -> sum(wave, schools, ScenarioSchool::investment))
                .table("report.waves.overview", List.copyOf(facts.waves().values()));
    }

    private static Table schools(PaperFacts facts) {
        Waves waves = facts.numbering();
        Map<String, ScenarioSchool> schools = facts.schools();
        return facts.words()
                .<Evaluation.SchoolRow>columns()
                .total("report.total")
                .add("wave", Kind.INTEGER, row -> waves.of(row.start()))
                .text("school", Evaluation.SchoolRow::name)
                .text("start", row -> Formats.quarter(row.start()))
                .text("completion", row -> Formats.quarter(row.completion()))
                .sum("investment", Kind.EUROS, row -> school(schools, row).investment())
                .table(
                        "report.waves.schools",
                        facts.waves().values().stream().flatMap(List::stream).toList());
    }

    private static Table unplanned(PaperFacts facts) {
        Map<String, ScenarioSchool> schools = facts.schools();
        return facts.words()
                .<Evaluation.SchoolRow>columns()
                .total("report.total")
                .text("school", Evaluation.SchoolRow::name)
                .sum("pupils", Kind.INTEGER, row -> school(schools, row).pupils())
                .sum("investment", Kind.EUROS, row -> school(schools, row).investment())
                .table(
                        "report.waves.unplanned",
                        facts.evaluation().unplanned().stream()
                                .sorted(Comparator.comparing(Evaluation.SchoolRow::name))
                                .toList());
    }

    private static ScenarioSchool school(Map<String, ScenarioSchool> schools, Evaluation.SchoolRow row) {
        return Objects.requireNonNull(schools.get(row.id()));
    }

    private static long sum(
            List<Evaluation.SchoolRow> rows,
            Map<String, ScenarioSchool> schools,
            ToLongFunction<ScenarioSchool> amount) {
        return rows.stream()
                .mapToLong(row -> amount.applyAsLong(school(schools, row)))
                .sum();
    }
}
