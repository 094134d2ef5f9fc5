package de.medienplan.budget.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import de.medienplan.budget.BudgetSide;
import de.medienplan.budget.BudgetYear;
import de.medienplan.budget.Budgets;
import de.medienplan.city.CityProfile;
import de.medienplan.identity.Role;
import de.medienplan.shared.Formats;
import de.medienplan.ui.AsOfDate;
import de.medienplan.ui.KeyFigure;
import de.medienplan.ui.TabbedPage;
import de.medienplan.ui.Tone;
import de.medienplan.ui.Translations;
import jakarta.annotation.security.RolesAllowed;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The budget years: what was set, carried over, spent and promised, and what the chosen plan makes of it. */
@Route(BudgetView.ROUTE)
@Menu(title = "budget.page", order = 300, icon = "vaadin:wallet")
@RolesAllowed(Role.Names.READER)
class BudgetView extends TabbedPage {

    private static final long serialVersionUID = 1L;
    static final String ROUTE = "haushalt";

    private final transient Budgets budgets;
    private final transient CityProfile city;
    private final transient YearsPanel years;
    private final transient LineEditor lines;
    private final transient CarryOverEditor carryOvers;
    private final transient CommitmentEditor commitments;
    private String plan = "";

    BudgetView(
            Budgets budgets,
            CityProfile city,
            YearsPanel years,
            LineEditor lines,
            CarryOverEditor carryOvers,
            CommitmentEditor commitments,
            AsOfDate asOf) {
        super("budget.page", List.of("budget.years", "budget.lines", "budget.carryOvers", "budget.commitments"), asOf);
        this.budgets = budgets;
        this.city = city;
        this.years = years;
        this.lines = lines;
        this.carryOvers = carryOvers;
        this.commitments = commitments;
    }

    @Override
    protected void opened(QueryParameters address) {
        plan = address.getSingleParameter("plan").orElse("");
    }

    @Override
    protected Map<String, String> address() {
        return plan.isEmpty() ? Map.of() : Map.of("plan", plan);
    }

    @Override
    protected Component tab(int index, LocalDate today) {
        return switch (index) {
            case 1 -> lines.list(today, this::show);
            case 2 -> carryOvers.list(today, this::show);
            case 3 -> commitments.list(today, this::show);
            default ->
                years.panel(today, plan, chosen -> {
                    plan = chosen;
                    show();
                });
        };
    }

    @Override
    protected List<KeyFigure> figures(LocalDate today) {
        Locale locale = Translations.locale();
        Optional<BudgetYear> present = present(today);
        if (present.isEmpty()) {
            return List.of();
        }
        BudgetYear year = present.get();
        String name = Integer.toString(year.year());
        BigDecimal over = year.expected(BudgetSide.INVESTMENT).subtract(year.available());
        return List.of(
                new KeyFigure(
                        "budget.figure.ownFunds",
                        Formats.money(year.ownFunds(), locale),
                        Translations.text(city.budgetYear(year.year()))),
                new KeyFigure(
                        "budget.figure.available",
                        Formats.money(year.available(), locale),
                        Translations.text("budget.figure.available.note", Formats.money(year.carriedIn(), locale))),
                new KeyFigure(
                                "budget.figure.expected",
                                Formats.money(year.expected(BudgetSide.INVESTMENT), locale),
                                Translations.text(
                                        over.signum() > 0 ? "budget.figure.over" : "budget.figure.left",
                                        Formats.money(over.abs(), locale)))
                        .tone(over.signum() > 0 ? Tone.DANGER : Tone.NEUTRAL),
                new KeyFigure(
                        "budget.figure.operatingYear",
                        Formats.money(year.authorised(BudgetSide.OPERATING), locale),
                        Translations.text(
                                "budget.figure.expectedNote",
                                Formats.money(year.expected(BudgetSide.OPERATING), locale))),
                new KeyFigure(
                                "budget.due",
                                Formats.money(year.due(), locale),
                                Translations.text("budget.figure.due.note"))
                        .tone(year.due().compareTo(year.available()) > 0 ? Tone.DANGER : Tone.NEUTRAL));
    }

    /** The recorded year of the as-of date, or the one nearest to it. */
    private Optional<BudgetYear> present(LocalDate today) {
        return budgets.years(today).stream()
                .min(Comparator.comparingInt(year -> Math.abs(year.year() - today.getYear())));
    }
}
