package de.medienplan.budget.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import de.medienplan.budget.BudgetTables;
import de.medienplan.budget.BudgetYear;
import de.medienplan.budget.Budgets;
import de.medienplan.budget.Coverage;
import de.medienplan.budget.Coverages;
import de.medienplan.budget.PlanComparison;
import de.medienplan.shared.Formats;
import de.medienplan.shared.PlanChoice;
import de.medienplan.ui.Card;
import de.medienplan.ui.EmptyState;
import de.medienplan.ui.ExportMenu;
import de.medienplan.ui.FilterBar;
import de.medienplan.ui.TableView;
import de.medienplan.ui.Translations;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** All years below each other, and the chosen plan's spending against their own funds. */
@org.springframework.stereotype.Component
class YearsPanel {

    private final Budgets budgets;
    private final PlanComparison comparisons;
    private final Coverages coverages;

    YearsPanel(Budgets budgets, PlanComparison comparisons, Coverages coverages) {
        this.coverages = coverages;
        this.budgets = budgets;
        this.comparisons = comparisons;
    }

    /**
     * @param plan id of the chosen plan; empty or unknown: the newest
     * @param choose takes the id of another plan
     */
    Component panel(LocalDate asOf, String plan, Consumer<String> choose) {
        List<BudgetYear> years = budgets.years(asOf);
        Div panel = new Div();
        panel.addClassNames("mp-scroll", "mp-budget-years");
        panel.add(years.isEmpty() ? new EmptyState("budget.years.empty") : years(years), comparison(plan, choose));
        return panel;
    }

    private static Component years(List<BudgetYear> years) {
        Div scroller = new Div(new TableView(BudgetTables.years(years, Translations.locale())));
        scroller.addClassName("mp-table-scroll");
        return card(new ExportMenu(() -> BudgetTables.years(years, Translations.locale())), scroller);
    }

    private Component comparison(String plan, Consumer<String> choose) {
        List<PlanChoice> plans = comparisons.plans();
        Div part = new Div();
        part.addClassName("mp-budget-plan");
        if (plans.isEmpty()) {
            part.add(new EmptyState("budget.comparison.empty"));
            return part;
        }
        PlanChoice chosen = plans.stream()
                .filter(choice -> choice.id().toString().equals(plan))
                .findFirst()
                .orElse(plans.getFirst());
        ComboBox<PlanChoice> box = new ComboBox<>(Translations.text("budget.plan"));
        box.setItems(plans);
        box.setItemLabelGenerator(PlanChoice::name);
        box.setWidth("26rem");
        box.setMaxWidth("100%");
        box.setValue(chosen);
        box.addValueChangeListener(event -> {
            if (event.isFromClient() && event.getValue() != null) {
                choose.accept(event.getValue().id().toString());
            }
        });
        part.add(new FilterBar(box));
        coverages
                .plan(chosen.id())
                .filter(coverage -> coverage.uncovered().signum() > 0)
                .ifPresent(coverage -> part.add(missing(coverage, chosen)));
        comparisons.of(chosen.id()).ifPresentOrElse(found -> show(part, found), () -> {
            part.add(new EmptyState("budget.comparison.gone"));
        });
        return part;
    }

    private static void show(Div part, PlanComparison.Comparison comparison) {
        if (comparison.deviates()) {
            part.add(deviation(comparison));
        }
        part.add(BudgetChart.of(comparison));
        Div scroller = new Div(new TableView(BudgetTables.comparison(comparison, Translations.locale())));
        scroller.addClassName("mp-table-scroll");
        part.add(card(new ExportMenu(() -> BudgetTables.comparison(comparison, Translations.locale())), scroller));
    }

    /** A table with its export at the right of its caption. */
    private static Div card(ExportMenu export, Div table) {
        export.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        export.addClassName("mp-card-export");
        return new Card(export, table);
    }

    /** What plan, measures and posts together miss, year by year. */
    private static Component missing(Coverage coverage, PlanChoice plan) {
        Card card = new Card(new H2(Translations.text("budget.coverage.short")));
        coverage.shortYears()
                .forEach(year -> card.add(new Paragraph(Translations.text(
                        "budget.coverage.missing.kinds",
                        Translations.text(year.label()),
                        year.purses().stream()
                                .filter(purse -> purse.uncovered().signum() > 0)
                                .map(purse -> Formats.money(purse.uncovered(), Translations.locale()) + " "
                                        + Translations.text(purse.kind().label()))
                                .collect(Collectors.joining("; "))))));
        card.add(new Anchor(CoverageView.ROUTE + "?plan=" + plan.id(), Translations.text("budget.coverage.open")));
        card.addClassName("mp-budget-deviation");
        return card;
    }

    private static Component deviation(PlanComparison.Comparison comparison) {
        List<String> years = comparison.rows().stream()
                .filter(PlanComparison.Row::deviates)
                .map(row -> Integer.toString(row.year()))
                .toList();
        Card card = new Card(
                new H2(Translations.text("budget.comparison.deviates")),
                new Paragraph(
                        years.isEmpty()
                                ? Translations.text("budget.comparison.limitDeviates")
                                : Translations.text("budget.comparison.yearsDeviate", String.join(", ", years))));
        card.addClassName("mp-budget-deviation");
        return card;
    }
}
