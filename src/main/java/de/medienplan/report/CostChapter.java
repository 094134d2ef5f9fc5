package de.medienplan.report;

import de.medienplan.budget.CostTable;
import de.medienplan.budget.CoverageTables;
import de.medienplan.budget.PlanSpending;
import de.medienplan.exporting.Paper;
import de.medienplan.shared.Columns;
import de.medienplan.shared.Table;
import de.medienplan.shared.Table.Kind;

/** The Kostentabelle in its two parts, how the years are paid for, and what is not. */
final class CostChapter {

    private CostChapter() {}

    static void write(Paper.Builder paper, PaperFacts facts) {
        PaperText words = facts.words();
        paper.heading(
                words.text("report.costs", Integer.toString(facts.request().year())));
        paper.paragraph(words.text(facts.money().costs().basis()));
        facts.money().costs().parts().forEach(part -> paper.table(table(part, words)));
        paper.section(words.text("report.costs.years"));
        paper.table(years(facts));
        coverage(paper, facts);
    }

    private static void coverage(Paper.Builder paper, PaperFacts facts) {
        PaperText words = facts.words();
        paper.section(words.text("budget.coverage"));
        paper.paragraph(words.text("budget.coverage.note"));
        paper.table(CoverageTables.missing(facts.money().coverage(), words.locale()));
        facts.money().coverage().year(facts.request().year()).ifPresent(year -> {
            paper.table(CoverageTables.lines(year, words.locale()));
            if (!year.options().isEmpty()) {
                paper.table(CoverageTables.options(year, words.locale()));
            }
        });
    }

    private static Table table(CostTable.Part part, PaperText words) {
        return columns(words)
                .titled(words.text(part.heading()), part.lines())
                .withTotals(words.text(part.balanceLabel()), null, part.balance());
    }

    static Columns<CostTable.Line> columns(PaperText words) {
        return words.<CostTable.Line>columns()
                .text("line", line -> words.text(line.label()))
                .text("explanation", line -> words.text(line.explanation()))
                .add("amount", Kind.MONEY, CostTable.Line::signed);
    }

    static Table years(PaperFacts facts) {
        return facts.words()
                .<PlanSpending.Year>columns()
                .total("report.total")
                .text("year", year -> facts.words().text(year.label()))
                .sum("ownFunds", Kind.EUROS, each -> each.funds().own())
                .add("carriedOver", Kind.EUROS, each -> each.funds().carriedOver())
                .sum("spent", Kind.EUROS, PlanSpending.Year::spent)
                .sum("ownUsed", Kind.EUROS, PlanSpending.Year::ownUsed)
                .sum("entitled", Kind.EUROS, each -> each.grants().entitled())
                .sum("drawn", Kind.EUROS, each -> each.grants().drawn())
                .add("carriedOn", Kind.EUROS, each -> each.funds().carriedOn())
                .sum("lapsed", Kind.EUROS, each -> each.funds().lapsed())
                .sum("uncovered", Kind.EUROS, PlanSpending.Year::uncovered)
                .table("report.costs.years.table", facts.money().spending().years());
    }
}
