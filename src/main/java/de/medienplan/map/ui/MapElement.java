package de.medienplan.map.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.internal.JacksonUtils;
import de.medienplan.map.MapSchool;
import de.medienplan.map.Outlines;
import de.medienplan.map.SchoolMap;
import de.medienplan.map.Tiles;
import de.medienplan.ui.Translations;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The custom element around Leaflet; see {@code frontend/mp-map.js}. */
@Tag("mp-map")
@StyleSheet("context://webjars/leaflet/1.9.4/dist/leaflet.css")
@JavaScript("context://webjars/leaflet/1.9.4/dist/leaflet.js")
@JsModule("context://frontend/mp-map.js")
class MapElement extends Component {

    private static final long serialVersionUID = 1L;
    private static final double RADIUS = 8;

    MapElement(Consumer<String> chosen) {
        getElement()
                .addEventListener(
                        "mark-click",
                        event -> chosen.accept(
                                event.getEventData().get("event.detail.id").asString()))
                .addEventData("event.detail.id");
    }

    void show(SchoolMap map, Outlines outlines, Tiles tiles, String label) {
        Map<String, Object> content = Map.of(
                "groups",
                map.groups().stream()
                        .map(group -> Map.of(
                                "colour", group.colour(), "path", group.shape().path(RADIUS)))
                        .toList(),
                "marks",
                map.placed().stream().map(school -> mark(map, school)).toList(),
                "lines",
                outlines.lines().stream().map(MapElement::line).toList(),
                "tiles",
                tiles.tiles(),
                "attribution",
                tiles.attribution(),
                "label",
                label,
                "zoom",
                List.of(Translations.text("map.zoomIn"), Translations.text("map.zoomOut")));
        getElement().setPropertyJson("content", JacksonUtils.getMapper().valueToTree(content));
    }

    /** @param key null for none */
    void select(@Nullable String key) {
        getElement().setProperty("selected", Objects.requireNonNullElse(key, ""));
    }

    private static Map<String, Object> mark(SchoolMap map, MapSchool school) {
        String title = school.name() + ": " + map.groupOf(school).label();
        return Map.of(
                "id",
                school.key(),
                "title",
                title,
                "group",
                school.group(),
                "at",
                at(Objects.requireNonNull(school.place())));
    }

    private static Map<String, Object> line(Outlines.Line line) {
        return Map.of(
                "closed",
                line.closed(),
                "points",
                line.points().stream().map(MapElement::at).toList());
    }

    private static List<Double> at(MapSchool.Place place) {
        return List.of(place.latitude(), place.longitude());
    }
}
