package de.medienplan.budget;

import de.medienplan.exporting.PdfPaper;
import de.medienplan.identity.MayRead;
import de.medienplan.shared.Formats;
import de.medienplan.shared.Message;
import de.medienplan.shared.Table;
import de.medienplan.shared.Texts;
import de.medienplan.shared.UserException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Service;

/** What is printed before the council meeting. */
@Service
public class BudgetPapers {

    private final Budgets budgets;
    private final Reconciliations reconciliations;
    private final SideHeadings headings;

    BudgetPapers(Budgets budgets, Reconciliations reconciliations, SideHeadings headings) {
        this.headings = headings;
        this.budgets = budgets;
        this.reconciliations = reconciliations;
    }

    /** A cost table on one sheet, that of the decision with its reconciliation. */
    @MayRead
    public byte[] costs(CostTable cost, boolean reconciled, LocalDate asOf, Locale locale) {
        List<Table> tables = new java.util.ArrayList<>(cost.parts().stream()
                .map(part -> BudgetTables.part(part, locale))
                .toList());
        if (reconciled) {
            tables.add(BudgetTables.reconciliation(reconciliations.all(), locale));
        }
        return new PdfPaper(
                        BudgetTables.title(cost, locale),
                        Texts.render(cost.basis(), locale),
                        tables,
                        Texts.render("budget.paper.foot", locale, Formats.date(asOf, locale)))
                .render(locale);
    }

    /**
     * The budget report of a year as of a day.
     *
     * @throws UserException if nothing is recorded for the year
     */
    @MayRead
    public byte[] report(int year, LocalDate asOf, Locale locale) {
        BudgetYear budget = budgets.years(asOf).stream()
                .filter(one -> one.year() == year)
                .findFirst()
                .orElseThrow(() -> new UserException(Message.of("budget.year.none", Integer.toString(year))));
        return new PdfPaper(
                        Texts.render("budget.paper.report", locale, Integer.toString(year)),
                        Texts.render("budget.paper.report.basis", locale, Formats.date(asOf, locale)),
                        List.of(
                                BudgetTables.years(List.of(budget), locale),
                                report(BudgetSide.INVESTMENT, budget, locale),
                                report(BudgetSide.OPERATING, budget, locale)),
                        Texts.render("budget.paper.foot", locale, Formats.date(asOf, locale)))
                .render(locale);
    }

    private Table report(BudgetSide side, BudgetYear budget, Locale locale) {
        return BudgetTables.report(side, headings.of(side), budget.lines(), locale);
    }
}
