package de.medienplan.grant.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.tabs.Tab;
import com.vaadin.flow.component.tabs.Tabs;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import de.medienplan.grant.ForfeitureReport;
import de.medienplan.grant.Forfeitures;
import de.medienplan.grant.GrantLines;
import de.medienplan.grant.GrantPlan;
import de.medienplan.identity.Role;
import de.medienplan.shared.PlanChoice;
import de.medienplan.shared.PlanId;
import de.medienplan.ui.Address;
import de.medienplan.ui.AsOfDate;
import de.medienplan.ui.EmptyState;
import de.medienplan.ui.ExportMenu;
import de.medienplan.ui.PageView;
import de.medienplan.ui.Translations;
import jakarta.annotation.security.RolesAllowed;
import java.util.Arrays;
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
    private final transient GrantLinePanel lines;
    private final Tabs tabs =
            new Tabs(new Tab(Translations.text("grant.forfeiture")), new Tab(Translations.text("grant.line")));
    private GrantLines.Level level = GrantLines.Level.PROGRAMME;

    ForfeitureView(Forfeitures forfeitures, GrantLinePanel lines, AsOfDate asOf) {
        super("grant.forfeiture");
        this.lines = lines;
        this.forfeitures = forfeitures;
        this.asOf = asOf;
        plans = forfeitures.plans();
        plan.setItems(plans);
        plan.setItemLabelGenerator(PlanChoice::name);
        plan.setWidth("24rem");
        plan.addValueChangeListener(event -> refresh());
        grid = new ForfeitureGrid(asOf);
        grid.onSort(this::address);
        tabs.addSelectedChangeListener(event -> {
            if (event.isFromClient()) {
                refresh();
            }
        });
        actions(new ExportMenu(() -> showsLines()
                ? lines.table(level, chosen(), asOf.get())
                : grid.table(Translations.text("grant.forfeiture"))));
        asOf.follow(this, this::refresh);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Address address = Address.of(event.getLocation().getQueryParameters());
        tabs.setSelectedIndex(address.get("reiter").filter("1"::equals).isPresent() ? 1 : 0);
        level = address.get("ebene")
                .flatMap(name -> Arrays.stream(GrantLines.Level.values())
                        .filter(one -> one.name().equals(name))
                        .findFirst())
                .orElse(GrantLines.Level.PROGRAMME);
        if (plans.isEmpty()) {
            refresh();
            return;
        }
        filters(plan);
        address.get("sortierung").ifPresent(grid::sortBy);
        plan.setValue(address.get("plan")
                .flatMap(id -> plans.stream()
                        .filter(one -> String.valueOf(one.id()).equals(id))
                        .findFirst())
                .orElseGet(plans::getFirst));
    }

    private boolean showsLines() {
        return tabs.getSelectedIndex() == 1;
    }

    private Optional<PlanId> chosen() {
        return Optional.ofNullable(plan.getValue()).map(PlanChoice::id);
    }

    private void refresh() {
        if (showsLines()) {
            figures(lines.figures(chosen(), asOf.get()));
            content(tabs, lines.panel(level, chosen(), asOf.get(), other -> {
                level = other;
                refresh();
            }));
        } else if (plans.isEmpty()) {
            content(tabs, new EmptyState("grant.forfeiture.empty"));
        } else {
            chosen().flatMap(forfeitures::plan)
                    .ifPresentOrElse(this::show, () -> content(tabs, new EmptyState("grant.forfeiture.gone")));
        }
        address();
    }

    private void address() {
        PlanChoice chosen = plan.getValue();
        Address.of(QueryParameters.empty())
                .with("plan", chosen == null ? "" : chosen.id())
                .with("reiter", showsLines() ? 1 : "")
                .with("ebene", showsLines() ? level : "")
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
        content(tabs, body);
    }
}
