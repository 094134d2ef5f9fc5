package de.medienplan.grant.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.masterdetaillayout.MasterDetailLayout;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import de.medienplan.grant.ApplicationRow;
import de.medienplan.grant.ApplicationTotals;
import de.medienplan.grant.ProgrammeTerms;
import de.medienplan.identity.MayManageMoney;
import de.medienplan.identity.Rights;
import de.medienplan.identity.Role;
import de.medienplan.shared.Formats;
import de.medienplan.ui.Address;
import de.medienplan.ui.AsOfDate;
import de.medienplan.ui.Buttons;
import de.medienplan.ui.EmptyState;
import de.medienplan.ui.ExportMenu;
import de.medienplan.ui.KeyFigure;
import de.medienplan.ui.Notices;
import de.medienplan.ui.PageView;
import de.medienplan.ui.Translations;
import jakarta.annotation.security.RolesAllowed;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Every application from the draft to the proof of use, one at a time or hundreds at once. */
@Route("antraege")
@Menu(title = "grant.applications", order = 210, icon = "vaadin:file-text-o")
@RolesAllowed({Role.Names.FINANCE, Role.Names.PLANNING})
class ApplicationsView extends PageView implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient ApplicationServices services;
    private final transient AsOfDate asOf;
    private final transient ApplicationFilter filter;
    private final transient List<ProgrammeTerms> programmes;
    private final transient Register register;
    private final ApplicationGrid grid = new ApplicationGrid();
    private final MasterDetailLayout layout = new MasterDetailLayout();
    private final Div selection = new Div();
    private @Nullable Long shown;

    ApplicationsView(ApplicationServices services, AsOfDate asOf) {
        super("grant.applications");
        this.services = services;
        this.asOf = asOf;
        programmes = services.programmes().all();
        register = new Register(services.schools().all(), programmes);
        filter = new ApplicationFilter(programmes, this::refresh);
        filters(filter.components());
        selection.addClassName("mp-selection");
        layout.setMaster(grid);
        layout.setMasterSize("22rem", true);
        layout.setOverlayContainment(MasterDetailLayout.OverlayContainment.PAGE);
        layout.setDetailSize("27rem");
        layout.setSizeFull();
        grid.addItemClickListener(event -> show(event.getItem().row().id()));
        grid.addSelectionListener(event -> selectionBar());
        grid.onSort(this::address);
        addAttachListener(event -> {
            var registration = asOf.onChange(this::refresh);
            addDetachListener(gone -> registration.remove());
        });
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Address address = Address.of(event.getLocation().getQueryParameters());
        filter.read(address);
        address.get("sortierung").ifPresent(grid::sortBy);
        shown = address.get("antrag")
                .filter(id -> id.matches("\\d{1,18}"))
                .map(Long::valueOf)
                .orElse(null);
        refresh();
    }

    private void refresh() {
        List<ApplicationRow> all = services.applications().all();
        List<ApplicationItem> items =
                all.stream().map(register::item).filter(filter::accepts).toList();
        grid.show(items);
        grid.deselectAll();
        buttons();
        figures(keyFigures(
                ApplicationTotals.of(items.stream().map(ApplicationItem::row).toList()), all.size()));
        content(all.isEmpty() ? empty() : new Div(selection), layout);
        layout.setVisible(!all.isEmpty());
        selectionBar();
        detail(all);
        address();
    }

    private Component empty() {
        if (!Rights.has(MayManageMoney.class)) {
            return new EmptyState("grant.applications.empty");
        }
        Button example = Buttons.plain("grant.example.load", () -> {
            Notices.done("grant.example.loaded", services.example().load());
            refresh();
        });
        return new EmptyState("grant.applications.empty", many(), example);
    }

    private void buttons() {
        List<Component> buttons = new ArrayList<>();
        if (Rights.has(MayManageMoney.class)) {
            Button single = Buttons.icon(VaadinIcon.PLUS, Buttons.plain("grant.application.new", this::create));
            buttons.add(many());
            buttons.add(single);
            buttons.add(Buttons.icon(
                    VaadinIcon.UPLOAD,
                    Buttons.plain("grant.import.action", () -> UI.getCurrent().navigate(ApplicationImportView.class))));
            services.batches().last().ifPresent(batch -> buttons.add(UndoBatch.button(services, batch, this::refresh)));
        }
        buttons.add(new ExportMenu(() -> grid.table(Translations.text("grant.applications"))));
        actions(buttons.toArray(Component[]::new));
    }

    private Button many() {
        return Buttons.icon(
                VaadinIcon.COPY_O,
                Buttons.primary(
                        "grant.batch.new", () -> DraftsDialog.open(services, programmes, register, this::refresh)));
    }

    private void create() {
        new ApplicationDialog(services, programmes).create(id -> {
            shown = id;
            refresh();
        });
    }

    private void show(long id) {
        shown = id;
        detail(services.applications().all());
        address();
    }

    private void detail(List<ApplicationRow> all) {
        Long wanted = shown;
        layout.setDetail(all.stream()
                .filter(row -> wanted != null && row.id() == wanted)
                .findFirst()
                .map(row -> (Component)
                        new ApplicationPanel(services, programmes, register, asOf, row, this::refresh, this::close))
                .orElse(null));
    }

    private void close() {
        shown = null;
        layout.setDetail(null);
        address();
    }

    private void address() {
        Long id = shown;
        filter.write(Address.of(QueryParameters.empty()))
                .with("antrag", id == null ? "" : id)
                .with("sortierung", grid.sorting())
                .show();
    }

    private void selectionBar() {
        List<ApplicationRow> chosen =
                grid.getSelectedItems().stream().map(ApplicationItem::row).toList();
        selection.removeAll();
        if (!Rights.has(MayManageMoney.class)) {
            return;
        }
        Button step = Buttons.plain(
                "grant.batch.step.button", () -> BatchStepDialog.open(services, register, asOf, chosen, this::refresh));
        Button documents = Buttons.plain(
                "grant.batch.documents", () -> DocumentDialog.open(services, programmes, asOf, chosen, this::refresh));
        step.setEnabled(!chosen.isEmpty());
        documents.setEnabled(!chosen.isEmpty());
        selection.add(
                new Span(Translations.text(
                        "grant.batch.selected", chosen.size(), grid.rows().size())),
                step,
                documents);
    }

    private static List<KeyFigure> keyFigures(ApplicationTotals totals, int all) {
        return List.of(
                new KeyFigure(
                        "grant.applications.count",
                        Formats.integer(totals.count(), Translations.locale()),
                        Translations.text("grant.applications.ofAll", all)),
                money("grant.application.requested", totals.requested()),
                money("grant.application.approved", totals.approved()),
                money("grant.application.drawn", totals.drawn()),
                money("grant.application.atRisk", totals.atRisk()));
    }

    private static KeyFigure money(String key, BigDecimal sum) {
        return new KeyFigure(key, Formats.money(sum, Translations.locale()));
    }
}
