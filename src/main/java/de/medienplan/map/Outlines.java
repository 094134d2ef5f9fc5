package de.medienplan.map;

import de.medienplan.shared.Message;
import de.medienplan.shared.UserException;
import java.util.ArrayList;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.function.ToDoubleFunction;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Lines that a map is drawn upon, such as the outlines of districts, read from GeoJSON (RFC 7946): polygons and lines in
 * longitude and latitude, WGS 84. Points are left out, properties too.
 */
public record Outlines(List<Line> lines) {

    private static final double WEST = -180;
    private static final double EAST = 180;
    private static final double NORTH = 90;

    public Outlines {
        lines = List.copyOf(lines);
    }

    public static final Outlines NONE = new Outlines(List.of());

    /** @param closed whether it encloses an area */
    public record Line(boolean closed, List<MapSchool.Place> points) {
        public Line {
            points = List.copyOf(points);
        }
    }

    /** @throws UserException if it is no GeoJSON, holds no lines, or not in degrees */
    public static Outlines read(byte[] file) {
        return of(json(file));
    }

    static JsonNode json(byte[] file) {
        try {
            return JsonMapper.shared().readTree(file);
        } catch (JacksonException e) {
            throw new UserException(Message.of("map.outlines.noJson"));
        }
    }

    static Outlines of(JsonNode root) {
        List<Line> lines = new ArrayList<>();
        collect(root, lines);
        UserException.throwIf(lines.isEmpty(), "map.outlines.none");
        return new Outlines(lines);
    }

    /** Whether the place lies in the box around all lines. */
    boolean surround(MapSchool.Place place) {
        DoubleSummaryStatistics latitudes = over(MapSchool.Place::latitude);
        DoubleSummaryStatistics longitudes = over(MapSchool.Place::longitude);
        return place.latitude() >= latitudes.getMin()
                && place.latitude() <= latitudes.getMax()
                && place.longitude() >= longitudes.getMin()
                && place.longitude() <= longitudes.getMax();
    }

    private DoubleSummaryStatistics over(ToDoubleFunction<MapSchool.Place> degrees) {
        return lines.stream()
                .flatMap(line -> line.points().stream())
                .mapToDouble(degrees)
                .summaryStatistics();
    }

    private static void collect(JsonNode node, List<Line> lines) {
        JsonNode coordinates = node.path("coordinates");
        switch (node.path("type").asString("")) {
            case "FeatureCollection" -> node.path("features").forEach(feature -> collect(feature, lines));
            case "Feature" -> collect(node.path("geometry"), lines);
            case "GeometryCollection" -> node.path("geometries").forEach(part -> collect(part, lines));
            case "MultiPolygon" -> coordinates.forEach(polygon -> polygon.forEach(ring -> add(ring, true, lines)));
            case "Polygon" -> coordinates.forEach(ring -> add(ring, true, lines));
            case "MultiLineString" -> coordinates.forEach(line -> add(line, false, lines));
            case "LineString" -> add(coordinates, false, lines);
            default -> {
                // points and whatever else there may be say nothing about outlines
            }
        }
    }

    private static void add(JsonNode positions, boolean closed, List<Line> lines) {
        List<MapSchool.Place> points = new ArrayList<>();
        positions.forEach(position -> points.add(place(position)));
        if (points.size() > 1) {
            lines.add(new Line(closed, points));
        }
    }

    private static MapSchool.Place place(JsonNode position) {
        double longitude = position.path(0).asDouble(Double.NaN);
        double latitude = position.path(1).asDouble(Double.NaN);
        boolean degrees = longitude >= WEST && longitude <= EAST && Math.abs(latitude) <= NORTH;
        UserException.throwIf(!degrees, "map.outlines.noDegrees", position.toString());
        return new MapSchool.Place(latitude, longitude);
    }
}
