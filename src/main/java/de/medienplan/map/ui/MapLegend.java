package de.medienplan.map.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import de.medienplan.map.MapSchool;
import de.medienplan.map.SchoolMap;
import de.medienplan.ui.Translations;
import java.util.List;
import java.util.stream.Collectors;

/** What the symbols of the map mean, how many schools have each, and which schools it cannot show. */
final class MapLegend {

    private static final int NAMED = 5;

    private final Div groups = new Div();
    private final Paragraph note = new Paragraph();

    MapLegend() {
        groups.addClassName("mp-map-legend");
        note.addClassName("mp-map-note");
    }

    Div groups() {
        return groups;
    }

    Paragraph note() {
        return note;
    }

    /** Groups without schools are left out. */
    void show(SchoolMap map) {
        groups.removeAll();
        for (int n = 0; n < map.groups().size(); n++) {
            if (map.count(n) > 0) {
                groups.add(Symbol.of(map.groups().get(n), map.groups().get(n).label() + " (" + map.count(n) + ")"));
            }
        }
        note.setText(text(map));
    }

    private static String text(SchoolMap map) {
        List<MapSchool> missing = map.unplaced();
        String plan = Translations.text("map.plan", map.planName());
        return missing.isEmpty()
                ? plan
                : plan + " "
                        + Translations.text(
                                "map.unplaced",
                                missing.size(),
                                missing.stream()
                                        .map(MapSchool::name)
                                        .limit(NAMED)
                                        .collect(Collectors.joining(", ")),
                                Math.max(0, missing.size() - NAMED));
    }
}
