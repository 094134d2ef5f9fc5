package de.medienplan.subsidy.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import de.medienplan.identity.Role;
import de.medienplan.shared.Formats;
import de.medienplan.shared.PlanChoice;
import de.medienplan.shared.PlanId;
import de.medienplan.shared.SchoolYear;
import de.medienplan.shared.Table;
import de.medienplan.subsidy.Forecast;
import de.medienplan.subsidy.ForecastRow;
import de.medienplan.subsidy.SubsidyForecast;
import de.medienplan.ui.Address;
import de.medienplan.ui.AsOfDate;
import de.medienplan.ui.Card;
import de.medienplan.ui.CardColumn;
import de.medienplan.ui.ChartOptions;
import de.medienplan.ui.ChartPanel;
import de.medienplan.ui.EmptyState;
import de.medienplan.ui.KeyFigure;
import de.medienplan.ui.Notices;
import de.medienplan.ui.PageView;
import de.medienplan.ui.Palette;
import de.medienplan.ui.Translations;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the subsidies will cost, by a rollout plan and the pilot's shares. */
@Route("zuschuesse/prognose")
@Menu(title = "subsidy.forecast", order = 540, icon = "vaadin:trending-up")
@RolesAllowed({Role.Names.SUBSIDY, Role.Names.FINANCE, Role.Names.PLANNING})
class ForecastView extends PageView implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;
    private static final int YEARS = 7;
    /** In the address; without any the plan at hand is shown. */
    private static final String NO_PLAN = "ohne";

    private final transient SubsidyForecast forecast;
    private final AsOfDate asOf;
    private final ComboBox<PlanChoice> plan = new ComboBox<>(Translations.text("subsidy.forecast.plan"));

    ForecastView(SubsidyForecast forecast, AsOfDate asOf) {
        super("subsidy.forecast");
        this.forecast = forecast;
        this.asOf = asOf;
        plan.setItems(forecast.plans());
        plan.setItemLabelGenerator(PlanChoice::name);
        plan.setClearButtonVisible(true);
        plan.setPlaceholder(Translations.text("subsidy.forecast.noPlan"));
        plan.setWidth("30rem");
        plan.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                show();
            }
        });
        filters(plan);
        asOf.follow(this, this::show);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        List<PlanChoice> plans = forecast.plans();
        String wanted = Address.of(event.getLocation().getQueryParameters())
                .get("plan")
                .orElseGet(
                        () -> plans.isEmpty() ? NO_PLAN : plans.getFirst().id().toString());
        plans.stream()
                .filter(one -> one.id().toString().equals(wanted))
                .findFirst()
                .ifPresent(plan::setValue);
        show();
    }

    private void show() {
        PlanId planId = plan.getValue() == null ? null : plan.getValue().id();
        Address.of(QueryParameters.empty())
                .with("plan", planId == null ? NO_PLAN : planId)
                .show(this);
        Notices.guarded(() -> show(planId));
    }

    private void show(@Nullable PlanId planId) {
        SchoolYear first = SchoolYear.of(asOf.get());
        Forecast shown = forecast.of(first, YEARS, planId);
        List<ForecastRow> rows = shown.rows();
        if (rows.isEmpty()) {
            content(new EmptyState("subsidy.forecast.empty"));
            return;
        }
        ForecastRow now = rows.getFirst();
        ForecastRow last = rows.getLast();
        figures(List.of(
                figure(now),
                figure(last),
                new KeyFigure(
                        "subsidy.forecast.children",
                        Formats.integer(
                                last.children().entitled() + last.children().siblings(), Translations.locale()),
                        last.year().toString())));
        Table table = ForecastTables.years(rows);
        ChartPanel chart = new ChartPanel(
                Translations.text(
                        "subsidy.forecast.finding",
                        Formats.money(now.cost().total(), Translations.locale()),
                        now.year().toString(),
                        Formats.money(last.cost().total(), Translations.locale()),
                        last.year().toString()),
                options(rows),
                table);
        CardColumn cards = new CardColumn(
                chart,
                Card.of(table),
                Card.of(ForecastTables.budgetYears(rows)),
                Card.of(ForecastTables.assumptions(shown.assumptions())));
        if (!shown.schools().isEmpty()) {
            cards.add(Card.of(ForecastTables.schools(shown.schools())));
        }
        cards.add(new Paragraph(Translations.text("subsidy.forecast.note")));
        content(cards);
    }

    private static KeyFigure figure(ForecastRow row) {
        return new KeyFigure(
                "subsidy.forecast.cost",
                Formats.money(row.cost().total(), Translations.locale()),
                row.year().toString());
    }

    private static java.util.Map<String, Object> options(List<ForecastRow> rows) {
        List<String> years = rows.stream().map(row -> row.year().toString()).toList();
        ChartOptions options = ChartOptions.over(years)
                .unit("€", "euro")
                .bars(
                        Translations.text("subsidy.forecast.cost"),
                        Palette.BLUE,
                        rows.stream().map(each -> each.cost().total()).toList());
        if (rows.stream().anyMatch(row -> row.actual() != null)) {
            options.line(
                    Translations.text("subsidy.forecast.actual"),
                    Palette.ORANGE,
                    rows.stream().map(ForecastRow::actual).toList());
        }
        return options.build();
    }
}
