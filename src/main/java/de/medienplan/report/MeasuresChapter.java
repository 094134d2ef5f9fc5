package de.medienplan.report;

import de.medienplan.budget.MeasureRow;
import de.medienplan.exporting.Paper;
import de.medienplan.shared.Table;
import java.util.ArrayList;
import java.util.List;

/** The measures and what each needs. */
final class MeasuresChapter {

    private MeasuresChapter() {}

    static void write(Paper.Builder paper, PaperFacts facts) {
        PaperText words = facts.words();
        paper.heading(words.text("report.measures"));
        paper.table(table(facts.measures(), words));
        List<String> needs = facts.measures().stream()
                .filter(measure -> !measure.needs().isBlank())
                .map(measure -> words.text("report.measures.needs", measure.number(), measure.needs()))
                .toList();
        paper.bullets(needs);
    }

    private static Table table(List<MeasureRow> measures, PaperText words) {
        List<List<?>> rows = new ArrayList<>();
        measures.forEach(measure -> rows.add(PaperText.row(
                measure.number(),
                measure.perSchool() ? words.text("report.measures.perSchool", measure.name()) : measure.name(),
                measure.operating(),
                measure.investment(),
                measure.depreciationInterest())));
        return new Table(
                words.text("report.measures.table"),
                words.columns(
                        "number", Table.Kind.INTEGER,
                        "measure", Table.Kind.TEXT,
                        "operating", Table.Kind.MONEY,
                        "investmentOnce", Table.Kind.MONEY,
                        "capitalCost", Table.Kind.MONEY),
                rows);
    }
}
