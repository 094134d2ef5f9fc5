package de.medienplan.report;

import de.medienplan.exporting.Paper;
import de.medienplan.planning.Evaluation;
import de.medienplan.planning.Scenario;
import de.medienplan.planning.Waves;
import de.medienplan.shared.Formats;
import de.medienplan.shared.Table;
import java.util.ArrayList;
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
    }

    private static Table overview(PaperFacts facts) {
        PaperText words = facts.words();
        Map<String, Scenario.School> schools = facts.schools();
        List<List<?>> rows = new ArrayList<>();
        facts.waves()
                .forEach((wave, rowsOfWave) -> rows.add(List.of(
                        wave,
                        Formats.quarter(rowsOfWave.getFirst().start()),
                        rowsOfWave.size(),
                        sum(rowsOfWave, schools, Scenario.School::pupils),
                        sum(rowsOfWave, schools, Scenario.School::investment))));
        List<Evaluation.SchoolRow> all = planned(facts);
        return new Table(
                words.text("report.waves.overview"),
                words.columns(
                        "wave", Table.Kind.INTEGER,
                        "start", Table.Kind.TEXT,
                        "schools", Table.Kind.INTEGER,
                        "pupils", Table.Kind.INTEGER,
                        "investment", Table.Kind.EUROS),
                rows,
                PaperText.row(
                        null,
                        words.text("report.total"),
                        all.size(),
                        sum(all, schools, Scenario.School::pupils),
                        sum(all, schools, Scenario.School::investment)));
    }

    private static Table schools(PaperFacts facts) {
        PaperText words = facts.words();
        Map<String, Scenario.School> schools = facts.schools();
        List<List<?>> rows = new ArrayList<>();
        List<Evaluation.SchoolRow> all = planned(facts);
        Waves waves = facts.numbering();
        all.forEach(row -> rows.add(List.of(
                waves.of(row.start()),
                row.name(),
                Formats.quarter(row.start()),
                Formats.quarter(row.completion()),
                school(schools, row).investment())));
        return new Table(
                words.text("report.waves.schools"),
                words.columns(
                        "wave", Table.Kind.INTEGER,
                        "school", Table.Kind.TEXT,
                        "start", Table.Kind.TEXT,
                        "completion", Table.Kind.TEXT,
                        "investment", Table.Kind.EUROS),
                rows,
                PaperText.row(
                        null, words.text("report.total"), "", "", sum(all, schools, Scenario.School::investment)));
    }

    private static Table unplanned(PaperFacts facts) {
        PaperText words = facts.words();
        Map<String, Scenario.School> schools = facts.schools();
        List<Evaluation.SchoolRow> without = facts.evaluation().unplanned().stream()
                .sorted(Comparator.comparing(Evaluation.SchoolRow::name))
                .toList();
        List<List<?>> rows = new ArrayList<>();
        without.forEach(row -> rows.add(List.of(
                row.name(), school(schools, row).pupils(), school(schools, row).investment())));
        return new Table(
                words.text("report.waves.unplanned"),
                words.columns("school", Table.Kind.TEXT, "pupils", Table.Kind.INTEGER, "investment", Table.Kind.EUROS),
                rows,
                List.of(
                        words.text("report.total"),
                        sum(without, schools, Scenario.School::pupils),
                        sum(without, schools, Scenario.School::investment)));
    }

    private static List<Evaluation.SchoolRow> planned(PaperFacts facts) {
        return facts.waves().values().stream().flatMap(List::stream).toList();
    }

    private static Scenario.School school(Map<String, Scenario.School> schools, Evaluation.SchoolRow row) {
        return Objects.requireNonNull(schools.get(row.id()));
    }

    private static long sum(
            List<Evaluation.SchoolRow> rows,
            Map<String, Scenario.School> schools,
            ToLongFunction<Scenario.School> amount) {
        return rows.stream()
                .mapToLong(row -> amount.applyAsLong(school(schools, row)))
                .sum();
    }
}
