package de.medienplan.budget.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import de.medienplan.budget.BudgetTables;
import de.medienplan.budget.CostBasis;
import de.medienplan.budget.MeasureRow;
import de.medienplan.budget.ParameterCode;
import de.medienplan.budget.Quotient;
import de.medienplan.identity.Role;
import de.medienplan.shared.Formats;
import de.medienplan.ui.AsOfDate;
import de.medienplan.ui.KeyFigure;
import de.medienplan.ui.TabbedPage;
import de.medienplan.ui.Translations;
import jakarta.annotation.security.RolesAllowed;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/** The measures with their resource needs, the safety margin as a part of its own, and the figures costs rest on. */
@Route(MeasuresView.ROUTE)
@Menu(title = "budget.measures.menu", order = 320, icon = "vaadin:cubes")
@RolesAllowed(Role.Names.READER)
class MeasuresView extends TabbedPage {

    private static final long serialVersionUID = 1L;
    static final String ROUTE = "massnahmen";

    private final transient CostBasis basis;
    private final transient MeasureEditor measures;
    private final transient ParameterEditor parameters;

    MeasuresView(CostBasis basis, MeasureEditor measures, ParameterEditor parameters, AsOfDate asOf) {
        super("budget.measures.page", List.of("budget.measures", "budget.parameters"), asOf);
        this.basis = basis;
        this.measures = measures;
        this.parameters = parameters;
    }

    @Override
    protected Component tab(int index, LocalDate today) {
        return index == 1 ? parameters.list(this::show) : measures.list(today, this::show);
    }

    @Override
    protected List<KeyFigure> figures(LocalDate today) {
        Locale locale = Translations.locale();
        List<MeasureRow> all = basis.all();
        Quotient margin = basis.value(ParameterCode.SAFETY_MARGIN);
        BigDecimal investment = sum(all, MeasureRow::totalInvestment);
        BigDecimal operating = sum(all, MeasureRow::totalOperating);
        return List.of(
                figure("budget.figure.investment", investment, margin, locale),
                figure("budget.figure.operating", operating, margin, locale),
                new KeyFigure(
                        "budget.figure.margin",
                        Formats.money(investment.subtract(BudgetTables.net(investment, margin)), locale),
                        Translations.text(
                                "budget.figure.margin.note",
                                Formats.money(operating.subtract(BudgetTables.net(operating, margin)), locale))),
                new KeyFigure(
                        "budget.figure.life",
                        Translations.text(
                                "budget.years.value",
                                Formats.decimal(
                                        basis.value(ParameterCode.USEFUL_LIFE).rounded(3), 3, locale)),
                        interest(locale)));
    }

    private String interest(Locale locale) {
        BigDecimal rate = basis.parameter(ParameterCode.INTEREST_RATE).shown();
        return rate == null
                ? Translations.text("budget.explained.INTEREST.none")
                : Translations.text("budget.figure.life.note", Formats.percent(rate, 2, locale));
    }

    private static KeyFigure figure(String key, BigDecimal amount, Quotient margin, Locale locale) {
        return new KeyFigure(
                key,
                Formats.money(amount, locale),
                Translations.text("budget.figure.net", Formats.money(BudgetTables.net(amount, margin), locale)));
    }

    private static BigDecimal sum(List<MeasureRow> all, Function<MeasureRow, BigDecimal> amount) {
        return all.stream().map(amount).reduce(BigDecimal.ZERO.setScale(2), BigDecimal::add);
    }
}
