package de.medienplan.grant.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import de.medienplan.grant.ForfeitureReport;
import de.medienplan.grant.Forfeitures;
import de.medienplan.grant.GrantPlan;
import de.medienplan.identity.Role;
import de.medienplan.shared.PlanChoice;
import de.medienplan.ui.Address;
import de.medienplan.ui.AsOfDate;
import de.medienplan.ui.EmptyState;
import de.medienplan.ui.ExportMenu;
import de.medienplan.ui.PageView;
import de.medienplan.ui.Translations;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;

/** Money that is forfeited under a plan, and what would save it: which schools would have to complete by when. */
@Route("verfall")
@Menu(title = "grant.forfeiture", order = 240, icon = "vaadin:hourglass-end")
@RolesAllowed({Role.Names.FINANCE, Role.Names.PLANNING})
class ForfeitureView extends PageView implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient Forfeitures forfeitures;
    private final transient AsOfDate asOf;
    private final transient List<PlanChoice> plans;
    private final ComboBox<PlanChoice> plan = new ComboBox<>(Translations.text("grant.forfeiture.plan"));
    private final ForfeitureGrid grid;

    ForfeitureView(Forfeitures forfeitures, AsOfDate asOf) {
        super("grant.forfeiture");
        this.forfeitures = forfeitures;
        this.asOf = asOf;
        plans = forfeitures.plans();
        plan.setItems(plans);
        plan.setItemLabelGenerator(PlanChoice::name);
        plan.setWidth("24rem");
        plan.addValueChangeListener(event -> refresh());
        grid = new ForfeitureGrid(asOf);
        grid.onSort(this::address);
        actions(new ExportMenu(() -> grid.table(Translations.text("grant.forfeiture"))));
        asOf.follow(this, this::refresh);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (plans.isEmpty()) {
            content(new EmptyState("grant.forfeiture.empty"));
            return;
        }
        filters(plan);
        Address address = Address.of(event.getLocation().getQueryParameters());
        address.get("sortierung").ifPresent(grid::sortBy);
        plan.setValue(address.get("plan")
                .flatMap(id -> plans.stream()
                        .filter(one -> String.valueOf(one.id()).equals(id))
                        .findFirst())
                .orElseGet(plans::getFirst));
    }

    private void refresh() {
        PlanChoice chosen = plan.getValue();
        Optional<GrantPlan> outlook = chosen == null ? Optional.empty() : forfeitures.plan(chosen.id());
        outlook.ifPresentOrElse(this::show, () -> content(new EmptyState("grant.forfeiture.gone")));
        address();
    }

    private void address() {
        PlanChoice chosen = plan.getValue();
        Address.of(QueryParameters.empty())
                .with("plan", chosen == null ? "" : chosen.id())
                .with("sortierung", grid.sorting())
                .show(this);
    }

    private void show(GrantPlan outlook) {
        ForfeitureReport report = forfeitures.under(outlook, asOf.get());
        figures(ForfeitureSummary.figures(report, asOf.get()));
        grid.show(report);
        Div body = new Div();
        body.addClassNames("mp-scroll", "mp-column");
        if (report.lost() > 0) {
            body.add(ForfeitureChart.of(report));
        }
        body.add(
                ForfeitureSummary.card(report),
                report.schools() == 0 ? new EmptyState("grant.forfeiture.nothing") : grid);
        content(body);
    }
}
