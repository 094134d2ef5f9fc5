package de.medienplan.budget.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import de.medienplan.budget.CostTables;
import de.medienplan.budget.Coverage;
import de.medienplan.budget.CoverageKind;
import de.medienplan.budget.CoverageTables;
import de.medienplan.budget.Coverages;
import de.medienplan.identity.Role;
import de.medienplan.shared.Formats;
import de.medienplan.shared.PlanChoice;
import de.medienplan.shared.PlanId;
import de.medienplan.shared.Table;
import de.medienplan.ui.Address;
import de.medienplan.ui.Card;
import de.medienplan.ui.EmptyState;
import de.medienplan.ui.FileLink;
import de.medienplan.ui.FileType;
import de.medienplan.ui.KeyFigure;
import de.medienplan.ui.PageView;
import de.medienplan.ui.TableView;
import de.medienplan.ui.Tone;
import de.medienplan.ui.Translations;
import jakarta.annotation.security.RolesAllowed;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Whether a plan or the decision is paid for in each year, and what would cover what is missing. */
@Route(CoverageView.ROUTE)
@Menu(title = "budget.coverage", order = 305, icon = "vaadin:umbrella")
@RolesAllowed(Role.Names.READER)
class CoverageView extends PageView implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;
    static final String ROUTE = "deckung";
    /** Stands for the decision among the plans. */
    private static final PlanChoice DECISION = new PlanChoice(PlanId.NONE, "");

    private final transient Coverages coverages;
    private final ComboBox<PlanChoice> basis = new ComboBox<>(Translations.text("budget.cost.basis"));
    private final List<PlanChoice> choices = new ArrayList<>();
    private transient @Nullable Coverage shown;

    CoverageView(Coverages coverages, CostTables tables) {
        super("budget.coverage");
        this.coverages = coverages;
        choices.addAll(tables.plans());
        tables.decisionYear().ifPresent(year -> choices.add(DECISION));
        basis.setItems(choices);
        basis.setItemLabelGenerator(
                choice -> choice == DECISION ? Translations.text(tables.decisionName()) : choice.name());
        basis.setWidth("26rem");
        basis.setMaxWidth("100%");
        basis.addValueChangeListener(event -> {
            if (event.isFromClient() && event.getValue() != null) {
                refresh();
            }
        });
        filters(basis);
        actions(FileLink.button(
                FileType.EXCEL,
                () -> CoverageTables.title(coverage(), Translations.locale()),
                () -> CoverageTables.workbook(coverage(), Translations.locale()),
                Translations.text("budget.coverage.workbook"),
                VaadinIcon.DOWNLOAD_ALT));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String plan =
                Address.of(event.getLocation().getQueryParameters()).get("plan").orElse("");
        basis.setValue(choices.stream()
                .filter(choice -> choice.id().toString().equals(plan))
                .findFirst()
                .orElse(choices.isEmpty() ? null : choices.getFirst()));
        refresh();
    }

    private Coverage coverage() {
        return Objects.requireNonNull(shown);
    }

    private void refresh() {
        PlanChoice choice = basis.getValue();
        Optional<Coverage> found = choice == null
                ? Optional.empty()
                : choice == DECISION ? coverages.decision() : coverages.plan(choice.id());
        if (found.isEmpty()) {
            content(new EmptyState("budget.cost.none"));
            return;
        }
        shown = found.get();
        figures(keyFigures(found.get()));
        content(body(found.get()));
        Address.of(QueryParameters.empty())
                .with("plan", Objects.requireNonNull(choice).id())
                .show(this);
    }

    private static Div body(Coverage coverage) {
        Div body = new Div();
        body.addClassNames("mp-scroll", "mp-cost");
        body.add(card(
                Translations.text(
                        coverage.shortYears().isEmpty() ? "budget.coverage.covered" : "budget.coverage.short"),
                CoverageTables.years(coverage, Translations.locale())));
        coverage.shortYears().forEach(year -> body.add(missing(year)));
        return body;
    }

    private static Component missing(Coverage.Year year) {
        String heading = Translations.text(
                "budget.coverage.missing",
                Translations.text(year.label()),
                Formats.money(year.uncovered(), Translations.locale()));
        return card(
                heading,
                CoverageTables.options(year, Translations.locale()),
                CoverageTables.lines(year, Translations.locale()));
    }

    private static Card card(String heading, Table... tables) {
        Card card = new Card(new H2(heading));
        for (Table table : tables) {
            Div scroller = new Div(new TableView(table));
            scroller.addClassName("mp-table-scroll");
            card.add(scroller);
        }
        if (tables.length == 1) {
            card.add(new Paragraph(Translations.text("budget.coverage.note")));
        }
        return card;
    }

    private static List<KeyFigure> keyFigures(Coverage coverage) {
        List<KeyFigure> figures = new ArrayList<>();
        figures.add(figure(
                "budget.coverage.column.uncovered",
                coverage.uncovered(),
                Translations.text(
                        "budget.coverage.figure.years", coverage.shortYears().size())));
        for (CoverageKind kind : CoverageKind.values()) {
            figures.add(figure(
                    "budget.coverage.column.uncovered." + kind, coverage.uncovered(kind), firstYear(coverage, kind)));
        }
        return figures;
    }

    private static String firstYear(Coverage coverage, CoverageKind kind) {
        return coverage.years().stream()
                .filter(year -> year.purse(kind).uncovered().signum() > 0)
                .findFirst()
                .map(year -> Translations.text("budget.coverage.figure.from", Integer.toString(year.year())))
                .orElse(Translations.text("budget.coverage.figure.none"));
    }

    private static KeyFigure figure(String key, BigDecimal amount, String note) {
        return new KeyFigure(key, Formats.money(amount, Translations.locale()), note)
                .tone(amount.signum() > 0 ? Tone.DANGER : Tone.NEUTRAL);
    }
}
