package de.medienplan.report;

import de.medienplan.budget.CostTable;
import de.medienplan.budget.PlanSpending;
import de.medienplan.exporting.XlsxBook;
import de.medienplan.exporting.XlsxBook.Formula;
import de.medienplan.exporting.XlsxBook.Value;
import de.medienplan.grant.Forfeiture;
import de.medienplan.planning.Evaluation;
import de.medienplan.planning.Scenario;
import de.medienplan.planning.Waves;
import de.medienplan.shared.Formats;
import de.medienplan.shared.Table;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

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
                words.text("report.sheet.sources")));
    }

    byte[] bytes() {
        XlsxBook.Sheet waves = book.fill(1, waves());
        List<Integer> balances = new ArrayList<>();
        XlsxBook.Sheet costs = book.fill(2, costs(balances));
        XlsxBook.Sheet years = book.fill(3, CostChapter.years(facts));
        XlsxBook.Sheet staff = book.fill(4, staff());
        XlsxBook.Sheet grants = book.fill(5, grants());
        book.fill(6, sources());
        book.fill(0, new PaperOverview(facts, waves, costs, balances, years, staff, grants).table());
        return book.bytes();
    }

    /** Every school; one without a date has no wave and its investment stands in a column of its own. */
    private Table waves() {
        Waves waves = facts.numbering();
        var schools = facts.schools();
        List<List<?>> rows = new ArrayList<>();
        facts.evaluation().schools().stream()
                .sorted(Comparator.comparing((Evaluation.SchoolRow row) -> row.start() == null)
                        .thenComparing(row -> waves.of(row.start()))
                        .thenComparing(Evaluation.SchoolRow::name))
                .forEach(row -> rows.add(school(waves, row, Objects.requireNonNull(schools.get(row.id())))));
        return new Table(
                words.text("report.waves.schools"),
                words.columns(
                        "wave", Table.Kind.INTEGER,
                        "school", Table.Kind.TEXT,
                        "start", Table.Kind.TEXT,
                        "completion", Table.Kind.TEXT,
                        "pupils", Table.Kind.INTEGER,
                        "investment", Table.Kind.EUROS,
                        "withoutDate", Table.Kind.EUROS,
                        "waitingCost", Table.Kind.EUROS,
                        "moveCost", Table.Kind.EUROS),
                rows,
                PaperText.row(null, words.text("report.total"), null, null, 0L, 0L, 0L, 0L, 0L));
    }

    private List<?> school(Waves waves, Evaluation.SchoolRow row, Scenario.School school) {
        boolean planned = row.start() != null;
        return PaperText.row(
                planned ? waves.of(row.start()) : null,
                row.name(),
                planned ? Formats.quarter(row.start()) : words.text("report.unplanned"),
                planned ? Formats.quarter(row.completion()) : null,
                school.pupils(),
                planned ? school.investment() : 0L,
                planned ? 0L : school.investment(),
                row.waitingCost(),
                row.moveCost());
    }

    /** Income and expense with their sign; the balance adds them up. */
    private Table costs(List<Integer> balances) {
        List<List<?>> rows = new ArrayList<>();
        for (CostTable.Part part : facts.costs().parts()) {
            rows.add(PaperText.row(words.text(part.side().heading()), null, null));
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
                words.columns("line", Table.Kind.TEXT, "explanation", Table.Kind.TEXT, "amount", Table.Kind.MONEY),
                rows);
    }

    private Table staff() {
        Scenario.Support support = facts.scenario().support();
        List<List<?>> rows = new ArrayList<>();
        List<PlanSpending.Year> years = facts.spending().years();
        for (int i = 0; i < years.size(); i++) {
            PlanSpending.Year year = years.get(i);
            String posts = XlsxBook.cell(2, i);
            String before = i == 0 ? support.existingPosts().toPlainString() : XlsxBook.cell(2, i - 1);
            rows.add(List.of(
                    Integer.toString(year.year()),
                    StaffChapter.need(facts, year),
                    year.posts(),
                    new Formula(posts + "-" + before),
                    year.quarters(),
                    support.annualCostPerPost(),
                    new Formula(posts + "*" + XlsxBook.cell(4, i) + "/4*" + XlsxBook.cell(5, i))));
        }
        return new Table(
                words.text("report.staff.table"),
                words.columns(
                        "year", Table.Kind.TEXT,
                        "need", Table.Kind.DECIMAL,
                        "posts", Table.Kind.DECIMAL,
                        "newPosts", Table.Kind.DECIMAL,
                        "quarters", Table.Kind.INTEGER,
                        "costPerPost", Table.Kind.MONEY,
                        "cost", Table.Kind.MONEY),
                rows,
                PaperText.row(words.text("report.total"), null, null, null, null, null, BigDecimal.ZERO));
    }

    private Table grants() {
        Table table = GrantsChapter.programmes(facts);
        List<Forfeiture> forfeitures = facts.forfeitures().programmes();
        List<List<?>> rows = new ArrayList<>();
        for (int i = 0; i < forfeitures.size(); i++) {
            Forfeiture forfeiture = forfeitures.get(i);
            rows.add(List.of(
                    forfeiture.programmeName(),
                    forfeiture.forfeitedOn(),
                    forfeiture.baseReceived(),
                    forfeiture.poolReceived(),
                    forfeiture.baseLost(),
                    forfeiture.poolLost(),
                    new Formula(XlsxBook.cell(4, i) + "+" + XlsxBook.cell(5, i))));
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
