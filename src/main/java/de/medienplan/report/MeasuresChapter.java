package de.medienplan.report;

import de.medienplan.budget.MeasureRow;
import de.medienplan.exporting.Paper;
import de.medienplan.shared.Table;
import de.medienplan.shared.Table.Kind;
import java.util.List;

/** The measures and what each needs. */
final class MeasuresChapter {

    private MeasuresChapter() {}

    static void write(Paper.Builder paper, PaperFacts facts) {
        PaperText words = facts.words();
        if (facts.sources().measures().isEmpty()) {
            return;
        }
        paper.heading(words.text("report.measures"));
        paper.table(table(facts.sources().measures(), words));
        List<String> needs = facts.sources().measures().stream()
                .filter(measure -> !measure.needs().isBlank())
                .map(measure -> words.text("report.measures.needs", measure.number(), measure.needs()))
                .toList();
        paper.bullets(needs);
        facts.city().portal().ifPresent(address -> paper.paragraph(words.text("report.measures.portal", address)));
    }

    private static Table table(List<MeasureRow> measures, PaperText words) {
        return words.<MeasureRow>columns()
                .add("number", Kind.INTEGER, MeasureRow::number)
                .text(
                        "measure",
                        measure -> measure.perSchool()
                                ? words.text("report.measures.perSchool", measure.name())
                                : measure.name())
                .add("operating", Kind.MONEY, MeasureRow::operating)
                .add("investmentOnce", Kind.MONEY, MeasureRow::investment)
                .add("capitalCost", Kind.MONEY, MeasureRow::depreciationInterest)
                .table("report.measures.table", measures);
    }
}
