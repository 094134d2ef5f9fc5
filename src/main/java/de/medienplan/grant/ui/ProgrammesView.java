package de.medienplan.grant.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.masterdetaillayout.MasterDetailLayout;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import de.medienplan.grant.BaseTotals;
import de.medienplan.grant.Figures;
import de.medienplan.grant.ProgrammeField;
import de.medienplan.grant.ProgrammeTerms;
import de.medienplan.grant.Programmes;
import de.medienplan.identity.MayManageMoney;
import de.medienplan.identity.Rights;
import de.medienplan.identity.Role;
import de.medienplan.school.Schools;
import de.medienplan.shared.Formats;
import de.medienplan.shared.Table;
import de.medienplan.ui.Address;
import de.medienplan.ui.Buttons;
import de.medienplan.ui.DataGrid;
import de.medienplan.ui.ExportMenu;
import de.medienplan.ui.KeyFigure;
import de.medienplan.ui.PageView;
import de.medienplan.ui.Tone;
import de.medienplan.ui.Translations;
import jakarta.annotation.security.RolesAllowed;
import java.math.BigDecimal;
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
    private final DataGrid<ProgrammeTerms> grid = new DataGrid<>();
    private final MasterDetailLayout layout = new MasterDetailLayout();
    private @Nullable Long shown;
    private int tab;

    ProgrammesView(Programmes programmes, Figures figures, Schools schools) {
        super("grant.programmes");
        this.programmes = programmes;
        this.figureService = figures;
        this.schools = schools;
        grid.text("grant.programme.name", ProgrammeTerms::name).setFlexGrow(3);
        grid.text("grant.programme.state", one -> Translations.text(one.state().label()));
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
        layout.setMasterSize("18rem", true);
        layout.setOverlayContainment(MasterDetailLayout.OverlayContainment.PAGE);
        layout.setDetailSize("40rem");
        layout.setSizeFull();
        content(layout);
        buttons();
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
                .map(Long::valueOf)
                .orElse(null);
        refresh();
    }

    private void show(@Nullable Long id) {
        shown = id;
        refresh();
    }

    private void refresh() {
        List<ProgrammeTerms> all = programmes.all();
        grid.show(all);
        figures(keyFigures(all));
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
                .show();
    }

    /** The base amounts as the source adds them up and as the register does, and why they differ. */
    private List<KeyFigure> keyFigures(List<ProgrammeTerms> all) {
        ProgrammeTerms main = all.stream()
                .filter(one -> Objects.equals(one.id(), shown))
                .findFirst()
                .orElse(all.getFirst());
        BaseTotals totals = BaseTotals.of(main, schools.active());
        KeyFigure register = new KeyFigure(
                "grant.base.register",
                Formats.money(totals.registerTotal(), Translations.locale()),
                Translations.text(totals.registerNote()));
        KeyFigure check = new KeyFigure(
                "grant.base.difference",
                totals.difference()
                        .map(one -> Formats.money(one, Translations.locale()))
                        .orElse(Formats.MISSING),
                Translations.text(totals.reason()));
        totals.difference().ifPresent(one -> check.tone(one.signum() == 0 ? Tone.GOOD : Tone.WARNING));
        return List.of(
                new KeyFigure(
                        "grant.base.stated",
                        Formats.money(totals.stated().orElse(null), Translations.locale()),
                        Translations.text(totals.statedNote())),
                register,
                check,
                new KeyFigure("grant.base.pool", pool(main), main.name()),
                new KeyFigure(
                        "grant.programme.openPoints",
                        Formats.integer(
                                all.stream()
                                        .mapToInt(one -> one.openFigures().size())
                                        .sum(),
                                Translations.locale()),
                        Translations.text("grant.programme.openPoints.all", all.size())));
    }

    private static String pool(ProgrammeTerms programme) {
        BigDecimal pool = programme.number(ProgrammeField.POOL).orElse(null);
        return pool == null
                ? Translations.text(programme.isOpen(ProgrammeField.POOL) ? "grant.figure.open" : "grant.figure.none")
                : Formats.money(pool, Translations.locale());
    }
}
