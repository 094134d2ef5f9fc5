package de.medienplan.budget;

import de.medienplan.exporting.XlsxBook;
import de.medienplan.exporting.XlsxBook.Formula;
import de.medienplan.shared.Columns;
import de.medienplan.shared.Table;
import de.medienplan.shared.Table.Kind;
import de.medienplan.shared.Texts;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/** The check of coverage as tables, the same for screen, paper and file. */
public final class CoverageTables {

    private CoverageTables() {}

    /** One row a year. */
    public static Table years(Coverage coverage, Locale locale) {
        Columns<Coverage.Year> columns = new Columns<Coverage.Year>(locale, "budget.coverage.column.")
                .total("budget.total")
                .text("year", year -> Texts.render(year.label(), locale));
        for (CoverageKind kind : CoverageKind.values()) {
            columns.sum("need." + kind, Kind.MONEY, purse(kind, Coverage.Purse::need))
                    .add("available." + kind, Kind.MONEY, purse(kind, Coverage.Purse::available))
                    .sum("uncovered." + kind, Kind.MONEY, purse(kind, Coverage.Purse::uncovered));
        }
        return columns.sum("uncovered", Kind.MONEY, Coverage.Year::uncovered)
                .titled(title(coverage, locale), coverage.years());
    }

    /** What each year misses, for narrow paper. */
    public static Table missing(Coverage coverage, Locale locale) {
        Columns<Coverage.Year> columns = new Columns<Coverage.Year>(locale, "budget.coverage.column.")
                .total("budget.total")
                .text("year", year -> Texts.render(year.label(), locale));
        for (CoverageKind kind : CoverageKind.values()) {
            columns.sum("uncovered." + kind, Kind.MONEY, purse(kind, Coverage.Purse::uncovered));
        }
        return columns.sum("uncovered", Kind.MONEY, Coverage.Year::uncovered)
                .titled(Texts.render("budget.coverage", locale), coverage.years());
    }

    private static Function<Coverage.Year, BigDecimal> purse(
            CoverageKind kind, Function<Coverage.Purse, BigDecimal> amount) {
        return year -> amount.apply(year.purse(kind));
    }

    private record Line(CoverageKind kind, CostTable.Share share, boolean need) {}

    /** What a year has to pay and what there is for it, line by line. */
    public static Table lines(Coverage.Year year, Locale locale) {
        List<Line> lines = new ArrayList<>();
        for (Coverage.Purse purse : year.purses()) {
            purse.needs().forEach(share -> lines.add(new Line(purse.kind(), share, true)));
            purse.means().forEach(share -> lines.add(new Line(purse.kind(), share, false)));
        }
        return new Columns<Line>(locale, "budget.coverage.column.")
                .label("kind", Line::kind)
                .text("line", line -> Texts.render(line.share().label(), locale))
                .add("need", Kind.MONEY, line -> line.need() ? line.share().amount() : null)
                .add(
                        "available",
                        Kind.MONEY,
                        line -> line.need() ? null : line.share().amount())
                .titled(Texts.render("budget.coverage.lines", locale, Integer.toString(year.year())), lines);
    }

    /** What would cover what the year misses; what none is needed for has no row. */
    public static Table options(Coverage.Year year, Locale locale) {
        return new Columns<Coverage.Option>(locale, "budget.coverage.column.")
                .label("kind", Coverage.Option::kind)
                .text("option", option -> Texts.render(option.what(), locale))
                .add("covers", Kind.MONEY, Coverage.Option::covers)
                .add("remains", Kind.MONEY, Coverage.Option::remains)
                .titled(Texts.render("budget.coverage.options", locale, Integer.toString(year.year())), year.options());
    }

    /** Every line of every year; sums, what is missing and what goes into the next year are live formulas. */
    public static Table book(Coverage coverage, Locale locale) {
        return new Book(locale).table(coverage);
    }

    /** A workbook of the check alone. */
    public static byte[] workbook(Coverage coverage, Locale locale) {
        XlsxBook book = new XlsxBook(List.of(Texts.render("budget.coverage", locale)));
        book.fill(0, book(coverage, locale));
        return book.bytes();
    }

    public static String title(Coverage coverage, Locale locale) {
        return Texts.render("budget.coverage.title", locale, Texts.render(coverage.name(), locale));
    }

    private static final class Book {

        private static final int AMOUNT = 3;

        private final Locale locale;
        private final List<List<?>> rows = new ArrayList<>();
        private final List<String> missing = new ArrayList<>();
        /** What the purse for investment left in the year before. */
        private String left = "0";

        Book(Locale locale) {
            this.locale = locale;
        }

        Table table(Coverage coverage) {
            coverage.years().forEach(year -> year.purses().forEach(purse -> purse(year, purse)));
            row("", "", "budget.coverage.column.uncovered", new Formula(String.join("+", missing)));
            return new Columns<List<?>>(locale, "budget.coverage.column.")
                    .text("year", row -> null)
                    .text("kind", row -> null)
                    .text("line", row -> null)
                    .add("amount", Kind.MONEY, row -> null)
                    .titled(title(coverage, locale), List.of())
                    .withRows(rows);
        }

        private void purse(Coverage.Year year, Coverage.Purse purse) {
            String label = Texts.render(year.label(), locale);
            String kind = Texts.render(purse.kind().label(), locale);
            String need = sum(label, kind, "need", purse.needs());
            String available = sum(label, kind, "available", purse.means());
            row(label, kind, "budget.coverage.column.uncovered", new Formula("MAX(0," + need + "-" + available + ")"));
            missing.add(XlsxBook.cell(AMOUNT, rows.size() - 1));
            if (purse.kind() == CoverageKind.INVESTMENT) {
                left = "MAX(0," + available + "-" + need + ")";
            }
        }

        /** The lines and their sum, whose cell it answers with. */
        private String sum(String year, String kind, String key, List<CostTable.Share> shares) {
            int first = rows.size();
            shares.forEach(
                    share -> rows.add(Arrays.asList(year, kind, Texts.render(share.label(), locale), amount(share))));
            Object sum = shares.isEmpty()
                    ? BigDecimal.ZERO
                    : new Formula("SUM(" + XlsxBook.range(AMOUNT, first, rows.size() - 1) + ")");
            row(year, kind, "budget.coverage.column." + key, sum);
            return XlsxBook.cell(AMOUNT, rows.size() - 1);
        }

        private Object amount(CostTable.Share share) {
            return share.label().key().equals(CoverageMeans.LEFT) ? new Formula(left) : share.amount();
        }

        private void row(String year, String kind, String key, Object amount) {
            rows.add(Arrays.asList(year, kind, Texts.render(key, locale), amount));
        }
    }
}
