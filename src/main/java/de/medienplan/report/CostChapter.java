package de.medienplan.report;

import de.medienplan.budget.CostTable;
import de.medienplan.budget.PlanSpending;
import de.medienplan.exporting.Paper;
import de.medienplan.shared.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToLongFunction;

/** The Kostentabelle in its two parts, and how the years are paid for. */
final class CostChapter {

    private CostChapter() {}

    static void write(Paper.Builder paper, PaperFacts facts) {
        PaperText words = facts.words();
        paper.heading(
                words.text("report.costs", Integer.toString(facts.request().year())));
        paper.paragraph(words.text(facts.costs().basis()));
        facts.costs().parts().forEach(part -> paper.table(table(part, words)));
        paper.section(words.text("report.costs.years"));
        paper.table(years(facts));
    }

    private static Table table(CostTable.Part part, PaperText words) {
        List<List<?>> rows = new ArrayList<>();
        part.lines()
                .forEach(line ->
                        rows.add(List.of(words.text(line.label()), words.text(line.explanation()), line.signed())));
        return new Table(
                words.text(part.side().heading()),
                words.columns("line", Table.Kind.TEXT, "explanation", Table.Kind.TEXT, "amount", Table.Kind.MONEY),
                rows,
                PaperText.row(words.text(part.balanceLabel()), null, part.balance()));
    }

    static Table years(PaperFacts facts) {
        PaperText words = facts.words();
        List<PlanSpending.Year> years = facts.spending().years();
        List<List<?>> rows = new ArrayList<>();
        years.forEach(year -> rows.add(List.of(
                Integer.toString(year.year()),
                year.ownFunds(),
                year.carriedOver(),
                year.spent(),
                year.claimed(),
                year.carriedOn(),
                year.lapsed())));
        return new Table(
                words.text("report.costs.years.table"),
                words.columns(
                        "year", Table.Kind.TEXT,
                        "ownFunds", Table.Kind.EUROS,
                        "carriedOver", Table.Kind.EUROS,
                        "spent", Table.Kind.EUROS,
                        "claimed", Table.Kind.EUROS,
                        "carriedOn", Table.Kind.EUROS,
                        "lapsed", Table.Kind.EUROS),
                rows,
                PaperText.row(
                        words.text("report.total"),
                        sum(years, PlanSpending.Year::ownFunds),
                        null,
                        sum(years, PlanSpending.Year::spent),
                        sum(years, PlanSpending.Year::claimed),
                        null,
                        sum(years, PlanSpending.Year::lapsed)));
    }

    private static long sum(List<PlanSpending.Year> years, ToLongFunction<PlanSpending.Year> amount) {
        return years.stream().mapToLong(amount).sum();
    }
}
