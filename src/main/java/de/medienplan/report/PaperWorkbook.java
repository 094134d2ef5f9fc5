package de.medienplan.report;

import de.medienplan.budget.CostTable;
import de.medienplan.budget.CoverageTables;
import de.medienplan.budget.PlanSpending;
import de.medienplan.exporting.XlsxBook;
import de.medienplan.exporting.XlsxBook.Formula;
import de.medienplan.exporting.XlsxBook.Value;
import de.medienplan.planning.Evaluation;
import de.medienplan.planning.Scenario;
import de.medienplan.planning.ScenarioSchool;
import de.medienplan.planning.Waves;
import de.medienplan.shared.Formats;
import de.medienplan.shared.Table;
import de.medienplan.shared.Table.Kind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.ToIntFunction;

/** The tables of a council paper as a workbook: every total is a formula over the cells it adds up. */
final class PaperWorkbook {

    private final PaperFacts facts;
    private final PaperText words;
    private final XlsxBook book;

    PaperWorkbook(PaperFacts facts) {
        this.facts = facts;
        this.words = facts.words();
        this.book = new XlsxBook(List.of(
                words.text("report.sheet.overview"),
                words.text("report.sheet.waves"),
                words.text("report.sheet.costs"),
                words.text("report.sheet.years"),
                words.text("report.sheet.staff"),
                words.text("report.sheet.grants"),
                words.text("report.sheet.sources"),
                words.text("budget.coverage")));
    }

    byte[] bytes() {
        XlsxBook.Sheet waves = book.fill(1, waves());
        List<Integer> balances = new ArrayList<>();
        XlsxBook.Sheet costs = book.fill(2, costs(balances));
        XlsxBook.Sheet years = book.fill(3, CostChapter.years(facts));
        XlsxBook.Sheet staff = book.fill(4, staff());
        XlsxBook.Sheet grants = book.fill(5, grants());
        book.fill(6, sources());
        Table coverage = CoverageTables.book(facts.money().coverage(), words.locale());
        String uncovered = book.fill(7, coverage).cell(coverage.rows().size() - 1, 3);
        book.fill(0, new PaperOverview(facts, waves, costs, balances, years, staff, grants, uncovered).table());
        return book.bytes();
    }

    /** Every school; one without a date has no wave and its investment stands in a column of its own. */
    private Table waves() {
        Waves waves = facts.numbering();
        var schools = facts.schools();
        Function<Evaluation.SchoolRow, ScenarioSchool> school = row -> Objects.requireNonNull(schools.get(row.id()));
        return words.<Evaluation.SchoolRow>columns()
                .total("report.total")
                .add("wave", Kind.INTEGER, row -> isPlanned(row) ? waves.of(row.start()) : null)
                .text("school", Evaluation.SchoolRow::name)
                .text("start", row -> isPlanned(row) ? Formats.quarter(row.start()) : words.text("report.unplanned"))
                .text("completion", row -> isPlanned(row) ? Formats.quarter(row.completion()) : null)
                .sum("pupils", Kind.INTEGER, row -> school.apply(row).pupils())
                .sum(
                        "investment",
                        Kind.EUROS,
                        row -> isPlanned(row) ? school.apply(row).investment() : 0L)
                .sum(
                        "withoutDate",
                        Kind.EUROS,
                        row -> isPlanned(row) ? 0L : school.apply(row).investment())
                .sum("waitingCost", Kind.EUROS, each -> each.cost().waiting())
                .sum("moveCost", Kind.EUROS, each -> each.cost().move())
                .sum("unplannedCost", Kind.EUROS, each -> each.cost().unplanned())
                .table(
                        "report.waves.schools",
                        facts.evaluation().schools().stream()
                                .sorted(Comparator.comparing((Evaluation.SchoolRow row) -> !isPlanned(row))
                                        .thenComparing(row -> waves.of(row.start()))
                                        .thenComparing(Evaluation.SchoolRow::name))
                                .toList());
    }

    private static boolean isPlanned(Evaluation.SchoolRow row) {
        return row.start() != null;
    }

    /** Income and expense with their sign; the balance adds them up. */
    private Table costs(List<Integer> balances) {
        List<List<?>> rows = new ArrayList<>();
        for (CostTable.Part part : facts.money().costs().parts()) {
            rows.add(PaperText.row(words.text(part.heading()), null, null));
            int first = rows.size();
            part.lines()
                    .forEach(line -> rows.add(
                            PaperText.row(words.text(line.label()), words.text(line.explanation()), line.signed())));
            balances.add(rows.size());
            rows.add(PaperText.row(
                    words.text(part.balanceLabel()),
                    null,
                    new Formula("SUM(" + XlsxBook.range(2, first, rows.size() - 1) + ")")));
        }
        return new Table(
                words.text("report.costs", Integer.toString(facts.request().year())),
                CostChapter.columns(words).table("report.costs", List.of()).columns(),
                rows);
    }

    private Table staff() {
        Scenario.Support support = facts.scenario().support();
        List<PlanSpending.Year> years = facts.money().spending().years();
        ToIntFunction<PlanSpending.Year> line = years::indexOf;
        return words.<PlanSpending.Year>columns()
                .total("report.total")
                .text("year", year -> words.text(year.label()))
                .decimal("need", each -> each.posts().need())
                .decimal("posts", each -> each.posts().all())
                .decimal("newPosts", year -> newPosts(line.applyAsInt(year), support))
                .add("quarters", Kind.INTEGER, PlanSpending.Year::quarters)
                .add("costPerPost", Kind.MONEY, year -> support.annualCostPerPost())
                .sum("cost", Kind.MONEY, year -> cost(line.applyAsInt(year)))
                .table("report.staff.table", years);
    }

    private static Formula newPosts(int line, Scenario.Support support) {
        String before = line == 0 ? support.existingPosts().toPlainString() : XlsxBook.cell(2, line - 1);
        return new Formula(XlsxBook.cell(2, line) + "-" + before);
    }

    private static Formula cost(int line) {
        return new Formula(XlsxBook.cell(2, line) + "*" + XlsxBook.cell(4, line) + "/4*" + XlsxBook.cell(5, line));
    }

    /** The programmes as in the paper, what each loses as a formula. */
    private Table grants() {
        Table table = GrantsChapter.programmes(facts);
        List<List<?>> rows = new ArrayList<>();
        for (List<?> row : table.rows()) {
            int line = rows.size();
            List<Object> cells = new ArrayList<>(row);
            int lost = cells.size() - 1;
            String pool = XlsxBook.cell(lost - 1, line);
            boolean base = facts.money().forfeitures().hasBase();
            cells.set(lost, new Formula(base ? XlsxBook.cell(lost - 2, line) + "+" + pool : pool));
            rows.add(cells);
        }
        return new Table(table.title(), table.columns(), rows, table.totals());
    }

    /** Contradictions first, then every source in a row of its own. */
    private Table sources() {
        Table contradictions = SourcesChapter.contradictions(facts);
        List<List<?>> rows = new ArrayList<>(contradictions.rows());
        rows.add(PaperText.row(new Value(words.text("report.sources"), Table.Kind.TEXT), null, null, null));
        SourcesChapter.sources(facts).forEach(source -> rows.add(PaperText.row(source, null, null, null)));
        return new Table(contradictions.title(), contradictions.columns(), rows);
    }
}
