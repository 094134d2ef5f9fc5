package de.medienplan.map;

import java.util.List;
import java.util.stream.Stream;

/**
 * Puts places on a sheet: degrees of longitude shortened by the latitude of the middle, which for a city differs from a true
 * map by less than a pixel.
 */
final class MapProjection {

    private static final double METRES_PER_DEGREE = 111_320;
    private static final double LEAST_DEGREES = 0.01;

    private final double west;
    private final double north;
    private final double shortened;
    private final double scale;
    private final double left;
    private final double top;

    private MapProjection(double[] box, double width, double height, double margin) {
        shortened = Math.cos(Math.toRadians((box[1] + box[3]) / 2));
        double across = Math.max((box[2] - box[0]) * shortened, LEAST_DEGREES);
        double down = Math.max(box[3] - box[1], LEAST_DEGREES);
        scale = Math.min((width - 2 * margin) / across, (height - 2 * margin) / down);
        west = box[0];
        north = box[3];
        left = (width - (box[2] - box[0]) * shortened * scale) / 2;
        top = (height - (box[3] - box[1]) * scale) / 2;
    }

    /** All of the places within the sheet. */
    static MapProjection of(SchoolMap map, Outlines outlines, double width, double height, double margin) {
        Stream<MapSchool.Place> marks = map.placed().stream().map(MapSchool::place);
        Stream<MapSchool.Place> lines = outlines.lines().stream().flatMap(line -> line.points().stream());
        double[] box = {180, 90, -180, -90};
        for (MapSchool.Place place : Stream.concat(marks, lines).toList()) {
            box[0] = Math.min(box[0], place.longitude());
            box[1] = Math.min(box[1], place.latitude());
            box[2] = Math.max(box[2], place.longitude());
            box[3] = Math.max(box[3], place.latitude());
        }
        return new MapProjection(box, width, height, margin);
    }

    double x(MapSchool.Place place) {
        return left + (place.longitude() - west) * shortened * scale;
    }

    double y(MapSchool.Place place) {
        return top + (north - place.latitude()) * scale;
    }

    /** Metres of the longest bar of a round length that is at most so wide. */
    long round(double widest) {
        double metres = widest / scale * METRES_PER_DEGREE;
        long power = (long) Math.pow(10, Math.floor(Math.log10(metres)));
        return List.of(5L, 2L, 1L).stream()
                        .filter(factor -> factor * power <= metres)
                        .findFirst()
                        .orElse(1L)
                * power;
    }

    double width(long metres) {
        return metres / METRES_PER_DEGREE * scale;
    }
}
