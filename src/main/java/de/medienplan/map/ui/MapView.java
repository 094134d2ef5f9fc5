package de.medienplan.map.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import de.medienplan.identity.MayPlan;
import de.medienplan.identity.Rights;
import de.medienplan.identity.Role;
import de.medienplan.map.MapPicture;
import de.medienplan.map.MapTheme;
import de.medienplan.map.OutlineStore;
import de.medienplan.map.Outlines;
import de.medienplan.map.SchoolMap;
import de.medienplan.map.SchoolMaps;
import de.medienplan.map.StoredOutlines;
import de.medienplan.map.Tiles;
import de.medienplan.ui.Address;
import de.medienplan.ui.AsOfDate;
import de.medienplan.ui.Buttons;
import de.medienplan.ui.EmptyState;
import de.medienplan.ui.FileLink;
import de.medienplan.ui.FileType;
import de.medienplan.ui.PageView;
import de.medienplan.ui.Translations;
import jakarta.annotation.security.RolesAllowed;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/** The city as a map, the same schools in a table beside it. */
@Route("karte")
@Menu(title = "map.page", order = 800, icon = "vaadin:map-marker")
@RolesAllowed(Role.Names.READER)
class MapView extends PageView implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient SchoolMaps maps;
    private final transient OutlineStore store;
    private final transient Tiles tiles;
    private final AsOfDate asOf;
    private final ComboBox<MapTheme> theme = new ComboBox<>(Translations.text("map.theme"));
    private final MapElement picture = new MapElement(this::selected);
    private final MapTable table = new MapTable(picture::select);
    private final MapLegend legend = new MapLegend();
    private transient Outlines outlines = Outlines.NONE;

    MapView(SchoolMaps maps, OutlineStore store, Tiles tiles, AsOfDate asOf) {
        super("map.page");
        this.maps = maps;
        this.store = store;
        this.tiles = tiles;
        this.asOf = asOf;
        theme.setItems(MapTheme.values());
        theme.setItemLabelGenerator(one -> Translations.text(one.label()));
        theme.addValueChangeListener(change -> show());
        asOf.follow(this, this::show);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String asked =
                Address.of(event.getLocation().getQueryParameters()).get("nach").orElse("");
        MapTheme wanted = Arrays.stream(MapTheme.values())
                .filter(one -> one.name().equalsIgnoreCase(asked))
                .findFirst()
                .orElse(MapTheme.WAVE);
        if (wanted.equals(theme.getValue())) {
            show();
        } else {
            theme.setValue(wanted);
        }
    }

    private MapTheme theme() {
        return Objects.requireNonNullElse(theme.getValue(), MapTheme.WAVE);
    }

    private void show() {
        LocalDate day = asOf.get();
        Optional<SchoolMap> found = maps.of(theme(), day, Translations.locale());
        if (found.isEmpty()) {
            filters();
            actions();
            content(new EmptyState("map.empty"));
            return;
        }
        SchoolMap map = found.get();
        outlines = store.find().map(StoredOutlines::outlines).orElse(Outlines.NONE);
        filters(theme);
        String title =
                Translations.text("map.title", Translations.text(map.theme().label()), map.planName());
        picture.show(map, outlines, tiles, title);
        table.show(map, maps.isDecided(day));
        legend.show(map);
        Component left = map.placed().isEmpty() ? new EmptyState("map.noPlaces") : picture;
        Div drawn = new Div(left, legend.groups(), legend.note());
        drawn.addClassName("mp-map-drawn");
        Div both = new Div(drawn, table);
        both.addClassName("mp-map-page");
        content(both);
        actions(actions(map, title));
        Address.of(QueryParameters.empty())
                .with("nach", map.theme().name().toLowerCase(Locale.ROOT))
                .show(this);
    }

    private Component[] actions(SchoolMap map, String title) {
        Button lines = Buttons.plain("map.outlines.action", () -> new OutlineDialog(store, this::show).open());
        lines.setVisible(Rights.has(MayPlan.class));
        boolean drawable = !map.placed().isEmpty();
        Anchor png = link(FileType.PNG, title, all -> MapPicture.png(map, all), "map.png");
        Anchor svg = link(
                FileType.SVG,
                title,
                all -> MapPicture.svg(map, all, title).getBytes(StandardCharsets.UTF_8),
                "map.svg");
        png.setVisible(drawable);
        svg.setVisible(drawable);
        return new Component[] {png, svg, lines};
    }

    private Anchor link(FileType type, String title, Function<Outlines, byte[]> writer, String key) {
        Anchor link = FileLink.of(type, () -> title, () -> writer.apply(outlines), Translations.text(key));
        link.addClassName("mp-download-button");
        return link;
    }

    private void selected(String key) {
        picture.select(key);
        table.select(key);
    }
}
