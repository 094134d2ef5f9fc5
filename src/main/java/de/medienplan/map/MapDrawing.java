package de.medienplan.map;

import java.util.List;

/** Draws a map with legend and scale; the same for every surface. */
final class MapDrawing {

    static final int WIDTH = 900;
    private static final int HEIGHT = 620;
    private static final double MARGIN = 24;
    private static final double RADIUS = 7;
    private static final double LINE = 22;
    private static final int COLUMNS = 3;
    private static final double WIDEST_BAR = 160;

    private final SchoolMap map;
    private final Outlines outlines;
    private final MapProjection projection;

    MapDrawing(SchoolMap map, Outlines outlines) {
        this.map = map;
        this.outlines = outlines;
        this.projection = MapProjection.of(map, outlines, WIDTH, HEIGHT, MARGIN);
    }

    int height() {
        return HEIGHT + (int) (LINE * (Math.ceilDiv(map.groups().size(), COLUMNS) + 1));
    }

    void draw(MapSurface surface) {
        outlines.lines()
                .forEach(line -> surface.area(
                        line.points().stream()
                                .map(place -> new MarkShape.Corner(projection.x(place), projection.y(place)))
                                .toList(),
                        line.closed()));
        map.placed().forEach(school -> mark(surface, school));
        long metres = projection.round(WIDEST_BAR);
        surface.bar(MARGIN, HEIGHT - MARGIN / 2, projection.width(metres));
        surface.text(
                MARGIN + projection.width(metres) + 8,
                HEIGHT - MARGIN / 2 + 4,
                metres >= 1000 ? metres / 1000 + " km" : metres + " m");
        legend(surface);
    }

    private void mark(MapSurface surface, MapSchool school) {
        MapSchool.Place place = school.place();
        if (place != null) {
            String title = school.name() + ": " + map.groupOf(school).label();
            surface.mark(projection.x(place), projection.y(place), map.groupOf(school), RADIUS, title);
        }
    }

    private void legend(MapSurface surface) {
        List<MapGroup> groups = map.groups();
        int rows = Math.ceilDiv(groups.size(), COLUMNS);
        for (int n = 0; n < groups.size(); n++) {
            double x = MARGIN + (double) (n / rows) * WIDTH / COLUMNS;
            double y = HEIGHT + LINE * (n % rows + 1);
            surface.mark(x, y - 4, groups.get(n), RADIUS, groups.get(n).label());
            surface.text(x + 14, y, groups.get(n).label() + " (" + map.count(n) + ")");
        }
    }
}
