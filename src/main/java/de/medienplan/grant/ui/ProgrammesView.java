package de.medienplan.grant.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import de.medienplan.grant.BaseTotals;
import de.medienplan.grant.Figures;
import de.medienplan.grant.ProgrammeField;
import de.medienplan.grant.ProgrammeId;
import de.medienplan.grant.ProgrammeStandingPolicy;
import de.medienplan.grant.ProgrammeTerms;
import de.medienplan.grant.Programmes;
import de.medienplan.identity.MayManageMoney;
import de.medienplan.identity.Rights;
import de.medienplan.identity.Role;
import de.medienplan.school.Schools;
import de.medienplan.shared.Table;
import de.medienplan.ui.Address;
import de.medienplan.ui.AsOfDate;
import de.medienplan.ui.Buttons;
import de.medienplan.ui.DataGrid;
import de.medienplan.ui.ExportMenu;
import de.medienplan.ui.ListWithDetail;
import de.medienplan.ui.PageView;
import de.medienplan.ui.Translations;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The grant programmes and their terms; a new one is made here, without code. */
@Route("foerderprogramme")
@Menu(title = "grant.programmes", order = 220, icon = "vaadin:piggy-bank")
@RolesAllowed({Role.Names.FINANCE, Role.Names.PLANNING})
class ProgrammesView extends PageView implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient Programmes programmes;
    private final transient Figures figureService;
    private final transient Schools schools;
    private final AsOfDate asOf;
    private final DataGrid<ProgrammeTerms> grid = new DataGrid<>();
    private final ListWithDetail layout = new ListWithDetail("18rem", "40rem", () -> show((ProgrammeId) null));
    private @Nullable ProgrammeId shown;
    private int tab;

    ProgrammesView(Programmes programmes, Figures figures, Schools schools, AsOfDate asOf) {
        super("grant.programmes");
        this.programmes = programmes;
        this.figureService = figures;
        this.schools = schools;
        this.asOf = asOf;
        grid.text("grant.programme.name", ProgrammeTerms::name).setFlexGrow(3);
        grid.text(
                "grant.programme.state",
                one -> Translations.text(
                        ProgrammeStandingPolicy.on(asOf.get(), one).label()));
        money(ProgrammeField.BASE_AMOUNT);
        money(ProgrammeField.POOL);
        date(ProgrammeField.APPLICATION_UNTIL);
        date(ProgrammeField.SETTLEMENT_UNTIL);
        grid.value(
                "grant.programme.openPoints",
                Table.Kind.INTEGER,
                one -> one.openFigures().size());
        grid.addItemClickListener(event -> show(event.getItem().id()));
        layout.setMaster(grid);
        content(layout);
        buttons();
        asOf.follow(this, this::refresh);
    }

    private void money(ProgrammeField field) {
        grid.value(
                Translations.text(field.label()),
                Table.Kind.MONEY,
                one -> one.number(field).orElse(null),
                false);
    }

    private void date(ProgrammeField field) {
        grid.value(
                Translations.text(field.label()),
                Table.Kind.DATE,
                one -> one.date(field).orElse(null),
                false);
    }

    private void buttons() {
        ExportMenu export = new ExportMenu(() -> grid.table(Translations.text("grant.programmes")));
        if (!Rights.has(MayManageMoney.class)) {
            actions(export);
            return;
        }
        Button create = Buttons.add(
                "grant.programme.new",
                () -> ProgrammeDialog.create(programmes, id -> {
                    shown = id;
                    refresh();
                }));
        actions(create, export);
        grid.onSort(this::address);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Address address = Address.of(event.getLocation().getQueryParameters());
        address.get("sortierung").ifPresent(grid::sortBy);
        shown = address.get("programm")
                .filter(id -> id.matches("\\d{1,18}"))
                .map(id -> new ProgrammeId(Long.parseLong(id)))
                .orElse(null);
        refresh();
    }

    private void show(@Nullable ProgrammeId id) {
        shown = id;
        refresh();
    }

    private void refresh() {
        List<ProgrammeTerms> all = ProgrammeStandingPolicy.currentFirst(asOf.get(), programmes.all());
        grid.show(all);
        ProgrammeTerms main = all.stream()
                .filter(one -> Objects.equals(one.id(), shown))
                .findFirst()
                .orElse(all.getFirst());
        figures(ProgrammeFigures.of(main, BaseTotals.of(main, schools.active()), all));
        layout.setDetail(all.stream()
                .filter(one -> Objects.equals(one.id(), shown))
                .findFirst()
                .map(one -> new ProgrammePanel(
                        programmes, figureService, one, tab, index -> tab = index, this::refresh, () -> show(null)))
                .orElse(null));
        address();
    }

    private void address() {
        Address.of(QueryParameters.empty())
                .with("programm", shown == null ? "" : shown)
                .with("sortierung", grid.sorting())
                .show(this);
    }
}
