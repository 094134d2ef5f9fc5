package de.medienplan.map;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The shapes of marks, so that nobody needs the colours to tell groups apart. Each is a polygon within a circle of radius 1. */
public enum MarkShape {
    CIRCLE(regular(24, 0, 0.85)),
    SQUARE(regular(4, 45, 1)),
    TRIANGLE(regular(3, -90, 1.1)),
    DIAMOND(regular(4, 0, 1.1)),
    INVERTED(regular(3, 90, 1.1)),
    STAR(star(5, 1.15, 0.5)),
    HEXAGON(regular(6, 0, 1)),
    CROSS(star(4, 1.15, 0.35));

    private final List<Corner> corners;

    MarkShape(List<Corner> corners) {
        this.corners = corners;
    }

    /** A corner, to the right and downwards from the middle. */
    public record Corner(double x, double y) {}

    public List<Corner> corners() {
        return corners;
    }

    /** The outline as the path of an SVG around (0, 0). */
    public String path(double radius) {
        return corners.stream()
                .map(corner -> String.format(Locale.ROOT, "%.1f %.1f", corner.x() * radius, corner.y() * radius))
                .collect(Collectors.joining("L", "M", "Z"));
    }

    private static List<Corner> regular(int count, double turned, double radius) {
        return IntStream.range(0, count)
                .mapToObj(n -> corner(turned + 360.0 * n / count, radius))
                .toList();
    }

    private static List<Corner> star(int points, double outer, double inner) {
        List<Corner> corners = new ArrayList<>();
        for (int n = 0; n < 2 * points; n++) {
            corners.add(corner(-90 + 180.0 * n / points, n % 2 == 0 ? outer : inner));
        }
        return List.copyOf(corners);
    }

    private static Corner corner(double degrees, double radius) {
        double angle = Math.toRadians(degrees);
        return new Corner(Math.cos(angle) * radius, Math.sin(angle) * radius);
    }
}
