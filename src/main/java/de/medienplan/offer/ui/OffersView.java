package de.medienplan.offer.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import de.medienplan.city.CityProfile;
import de.medienplan.identity.MayEquip;
import de.medienplan.identity.Rights;
import de.medienplan.identity.Role;
import de.medienplan.offer.MdmFigures;
import de.medienplan.offer.MeasureCell;
import de.medienplan.offer.MeasureRow;
import de.medienplan.offer.MeasureTotals;
import de.medienplan.offer.Measures;
import de.medienplan.offer.Offers;
import de.medienplan.offer.PortalServices;
import de.medienplan.offer.SchoolProfile;
import de.medienplan.school.SchoolId;
import de.medienplan.school.SchoolSearch;
import de.medienplan.ui.Address;
import de.medienplan.ui.AsOfDate;
import de.medienplan.ui.Buttons;
import de.medienplan.ui.EmptyState;
import de.medienplan.ui.ExportMenu;
import de.medienplan.ui.Fields;
import de.medienplan.ui.ListWithDetail;
import de.medienplan.ui.PageView;
import de.medienplan.ui.Translations;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** All schools against the four measures; the two offers of a school beside the list. */
@Route("angebote")
@Menu(title = "offer.menu", order = 440, icon = "vaadin:gift")
@RolesAllowed(Role.Names.READER)
class OffersView extends PageView implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient Measures measures;
    private final transient OfferPanel.Parts parts;
    private final TextField search = Fields.search("offer.search");
    private final MultiSelectComboBox<String> types = new MultiSelectComboBox<>(Translations.text("offer.type"));
    private final Select<MeasureCell.Progress> progress = new Select<>();
    private final MeasureGrid grid = new MeasureGrid();
    private final ListWithDetail layout = new ListWithDetail("22rem", "30rem", () -> choose(null));
    private transient List<MeasureRow> rows = List.of();
    private @Nullable SchoolId selected;

    OffersView(
            Measures measures,
            Offers offers,
            PortalServices services,
            SchoolProfile profile,
            MdmFigures mdm,
            CityProfile city,
            AsOfDate asOf) {
        super("offer.offers");
        this.measures = measures;
        this.parts = new OfferPanel.Parts(offers, services, profile, mdm, asOf);
        progress.setLabel(Translations.text("offer.filter"));
        progress.setItems(MeasureCell.Progress.values());
        progress.setEmptySelectionAllowed(true);
        progress.setItemLabelGenerator(
                value -> Translations.text(value == null ? "offer.filter.all" : "offer.progress." + value.name()));
        progress.setEmptySelectionCaption(Translations.text("offer.filter.all"));
        types.setWidth("11rem");
        ExportMenu export = new ExportMenu(() -> grid.table(Translations.text("offer.offers.table")));
        List<Component> actions = new ArrayList<>();
        city.portal().map(OffersView::portal).ifPresent(actions::add);
        if (Rights.has(MayEquip.class)) {
            actions.add(Buttons.plain("offer.services.manage", () -> ServicesDialog.open(services, this::reload)));
        }
        actions.add(export);
        actions(actions.toArray(Component[]::new));
        filters(search, types, progress);
        search.addValueChangeListener(event -> filter());
        types.addValueChangeListener(event -> filter());
        progress.addValueChangeListener(event -> filter());
        arrange();
    }

    private static Anchor portal(String address) {
        Anchor link = new Anchor(address, Translations.text("offer.portal.open"), AnchorTarget.BLANK);
        link.getElement().setAttribute("rel", "noopener noreferrer");
        return link;
    }

    private void arrange() {
        Div master = new Div(grid);
        master.addClassName("mp-master");
        layout.setMaster(master);
        grid.addItemClickListener(event -> choose(event.getItem().school().id()));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Address address = Address.of(event.getLocation().getQueryParameters());
        address.get("suche").ifPresent(search::setValue);
        address.get("stand")
                .flatMap(name -> Arrays.stream(MeasureCell.Progress.values())
                        .filter(value -> value.name().equals(name))
                        .findFirst())
                .ifPresent(progress::setValue);
        load();
        address.get("form").ifPresent(codes -> types.select(codes.split(",")));
        address.get("schule")
                .flatMap(number -> rows.stream()
                        .filter(row -> row.school().number().equals(number))
                        .findFirst())
                .ifPresent(row -> choose(row.school().id()));
    }

    private void load() {
        rows = measures.all();
        TreeSet<String> codes = new TreeSet<>();
        rows.forEach(row -> codes.add(row.school().typeCode()));
        types.setItems(codes);
        if (rows.isEmpty()) {
            content(new EmptyState("offer.empty"));
            return;
        }
        content(layout);
        filter();
    }

    private void reload() {
        rows = measures.all();
        filter();
        choose(selected);
    }

    private void filter() {
        SchoolSearch wanted = new SchoolSearch(search.getValue(), types.getValue());
        MeasureCell.Progress state = progress.getValue();
        List<MeasureRow> shown = rows.stream()
                .filter(row -> wanted.finds(row.school()))
                .filter(row -> state == null || row.isAt(state))
                .toList();
        grid.show(shown);
        figures(MeasureFigures.of(new MeasureTotals(shown)));
        address();
    }

    private void choose(@Nullable SchoolId schoolId) {
        selected = schoolId;
        MeasureRow row = row(schoolId);
        layout.setDetail(row == null ? null : new OfferPanel(parts, row, this::reload, () -> choose(null)));
        address();
    }

    private @Nullable MeasureRow row(@Nullable SchoolId schoolId) {
        return rows.stream()
                .filter(row -> schoolId != null && row.school().id().equals(schoolId))
                .findFirst()
                .orElse(null);
    }

    private void address() {
        MeasureRow open = row(selected);
        Address.of(QueryParameters.empty())
                .with("suche", search.getValue())
                .with("form", String.join(",", types.getValue()))
                .with(
                        "stand",
                        progress.getValue() == null ? "" : progress.getValue().name())
                .with("schule", open == null ? "" : open.school().number())
                .show(this);
    }
}
