package de.medienplan.budget.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import de.medienplan.budget.BudgetPapers;
import de.medienplan.budget.BudgetTables;
import de.medienplan.budget.CostTable;
import de.medienplan.budget.CostTables;
import de.medienplan.budget.Reconciliations;
import de.medienplan.identity.Role;
import de.medienplan.shared.PlanChoice;
import de.medienplan.shared.PlanId;
import de.medienplan.shared.UserException;
import de.medienplan.ui.Address;
import de.medienplan.ui.AsOfDate;
import de.medienplan.ui.EmptyState;
import de.medienplan.ui.ExportMenu;
import de.medienplan.ui.FileLink;
import de.medienplan.ui.FileType;
import de.medienplan.ui.Notices;
import de.medienplan.ui.PageView;
import de.medienplan.ui.Translations;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The Kostentabelle of the decision or of a plan, for any year, and where the parts of the paper do not add up. */
@Route("kostentabelle")
@Menu(title = "budget.cost", order = 310, icon = "vaadin:table")
@RolesAllowed(Role.Names.READER)
class CostTableView extends PageView implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;
    /** Stands for the decision among the plans. */
    private static final PlanChoice DECISION = new PlanChoice(PlanId.NONE, "");

    private final transient CostTables tables;
    private final transient Reconciliations reconciliations;
    private final transient BudgetPapers papers;
    private final AsOfDate asOf;
    private final ComboBox<PlanChoice> basis = new ComboBox<>(Translations.text("budget.cost.basis"));
    private final IntegerField year = new IntegerField(Translations.text("budget.year"));
    private transient @Nullable CostTable shown;

    CostTableView(CostTables tables, Reconciliations reconciliations, BudgetPapers papers, AsOfDate asOf) {
        super("budget.cost");
        this.tables = tables;
        this.reconciliations = reconciliations;
        this.papers = papers;
        this.asOf = asOf;
        basis.setItems(choices());
        basis.setItemLabelGenerator(
                choice -> choice == DECISION ? Translations.text(tables.decisionName()) : choice.name());
        basis.setWidth("26rem");
        basis.setMaxWidth("100%");
        basis.addValueChangeListener(event -> changed(event.isFromClient()));
        year.setMin(1990);
        year.setMax(2100);
        year.setStepButtonsVisible(true);
        year.addValueChangeListener(event -> changed(event.isFromClient()));
        filters(basis, year);
        actions(
                FileLink.button(
                        FileType.PDF,
                        () -> BudgetTables.title(table(), Translations.locale()),
                        this::pdf,
                        Translations.text("budget.print"),
                        VaadinIcon.PRINT),
                new ExportMenu(() -> BudgetTables.flat(table(), Translations.locale())));
        asOf.follow(this, () -> {
            year.setValue(asOf.get().getYear());
            refresh();
        });
    }

    private List<PlanChoice> choices() {
        List<PlanChoice> choices = new ArrayList<>();
        tables.decisionYear().ifPresent(year -> choices.add(DECISION));
        choices.addAll(tables.plans());
        return choices;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Address address = Address.of(event.getLocation().getQueryParameters());
        String plan = address.get("plan").orElse("");
        List<PlanChoice> choices = choices();
        basis.setValue(choices.stream()
                .filter(choice -> choice.id().toString().equals(plan))
                .findFirst()
                .orElse(choices.isEmpty() ? null : choices.getFirst()));
        year.setValue(address.get("jahr")
                .filter(text -> text.matches("(19|20|21)\\d\\d"))
                .map(Integer::valueOf)
                .or(() -> tables.decisionYear().filter(decided -> basis.getValue() == DECISION))
                .orElseGet(() -> asOf.get().getYear()));
        refresh();
    }

    private void changed(boolean byUser) {
        if (byUser && year.getValue() != null && !year.isInvalid() && basis.getValue() != null) {
            refresh();
        }
    }

    private CostTable table() {
        return Objects.requireNonNull(shown);
    }

    private byte[] pdf() {
        return papers.costs(table(), basis.getValue() == DECISION, asOf.get(), Translations.locale());
    }

    private void refresh() {
        PlanChoice choice = basis.getValue();
        if (choice == null) {
            content(new EmptyState("budget.cost.none"));
            return;
        }
        int wanted = year.getValue();
        try {
            CostTable cost = choice == DECISION ? tables.decision(wanted) : tables.plan(choice.id(), wanted);
            shown = cost;
            figures(CostFigures.of(cost));
            content(new CostTableBody(cost, choice == DECISION ? reconciliations.all() : null));
        } catch (UserException refusal) {
            Notices.refused(refusal.reason());
            content(new EmptyState("budget.cost.empty"));
        }
        Address.of(QueryParameters.empty())
                .with("plan", choice == DECISION ? "" : choice.id())
                .with("jahr", wanted)
                .show(this);
    }
}
