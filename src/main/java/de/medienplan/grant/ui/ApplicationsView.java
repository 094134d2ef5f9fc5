package de.medienplan.grant.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import de.medienplan.grant.ApplicationId;
import de.medienplan.grant.ApplicationRow;
import de.medienplan.grant.ApplicationTotals;
import de.medienplan.grant.ProgrammeTerms;
import de.medienplan.identity.MayManageMoney;
import de.medienplan.identity.Rights;
import de.medienplan.identity.Role;
import de.medienplan.ui.Address;
import de.medienplan.ui.AsOfDate;
import de.medienplan.ui.Buttons;
import de.medienplan.ui.EmptyState;
import de.medienplan.ui.ExportMenu;
import de.medienplan.ui.ListWithDetail;
import de.medienplan.ui.Notices;
import de.medienplan.ui.PageView;
import de.medienplan.ui.Translations;
import jakarta.annotation.security.RolesAllowed;
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
    private final ListWithDetail layout = new ListWithDetail("22rem", "27rem", this::close);
    private final ApplicationSelection selection;
    private @Nullable ApplicationId shown;

    ApplicationsView(ApplicationServices services, AsOfDate asOf) {
        super("grant.applications");
        this.services = services;
        this.asOf = asOf;
        programmes = services.programmes().all();
        register = new Register(services.schools().all(), programmes);
        filter = new ApplicationFilter(programmes, this::refresh);
        filters(filter.components());
        selection = new ApplicationSelection(services, register, programmes, asOf, this::refresh);
        layout.setMaster(grid);
        grid.addItemClickListener(event -> show(event.getItem().row().id()));
        grid.addSelectionListener(event -> showSelection());
        grid.onSort(this::address);
        asOf.follow(this, this::refresh);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Address address = Address.of(event.getLocation().getQueryParameters());
        filter.read(address);
        address.get("sortierung").ifPresent(grid::sortBy);
        shown = address.get("antrag")
                .filter(id -> id.matches("\\d{1,18}"))
                .map(id -> new ApplicationId(Long.parseLong(id)))
                .orElse(null);
        refresh();
    }

    private void refresh() {
        List<ApplicationRow> all = services.applications().all();
        List<ApplicationItem> known = all.stream().map(register::item).toList();
        List<ApplicationItem> items = known.stream().filter(filter::accepts).toList();
        grid.show(items, known);
        buttons();
        figures(ApplicationFigures.of(
                ApplicationTotals.of(items.stream().map(ApplicationItem::row).toList()), all.size()));
        content(all.isEmpty() ? empty() : new Div(selection), layout);
        layout.setVisible(!all.isEmpty());
        showSelection();
        detail(all);
        address();
    }

    private Component empty() {
        if (!Rights.has(MayManageMoney.class)) {
            return new EmptyState("grant.applications.empty");
        }
        if (!services.example().isOffered()) {
            return new EmptyState("grant.applications.empty", many());
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

    private void show(ApplicationId id) {
        shown = id;
        detail(services.applications().all());
        address();
    }

    private void detail(List<ApplicationRow> all) {
        ApplicationId wanted = shown;
        layout.setDetail(all.stream()
                .filter(row -> wanted != null && row.id().equals(wanted))
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
        ApplicationId id = shown;
        filter.write(Address.of(QueryParameters.empty()))
                .with("antrag", id == null ? "" : id)
                .with("sortierung", grid.sorting())
                .show(this);
    }

    private void showSelection() {
        selection.show(
                grid.getSelectedItems().stream().map(ApplicationItem::row).toList(),
                grid.rows().size());
    }
}
