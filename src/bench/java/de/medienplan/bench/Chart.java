package de.medienplan.bench;

import java.util.List;
import java.util.Locale;

/** Cost over time as SVG: a step line for each run, coloured by contestant. */
final class Chart {

    private static final int WIDTH = 760;
    private static final int HEIGHT = 320;
    private static final int LEFT = 110;
    private static final int BOTTOM = 60;
    private static final List<String> COLOURS = List.of("#0b6e4f", "#c1440e", "#1f4e9c", "#777777");

    private final List<Outcome> runs;
    private final int seconds;
    private final double low;
    private final double high;

    Chart(List<Outcome> runs, int seconds) {
        this.runs = runs;
        this.seconds = seconds;
        this.low = runs.stream().filter(Outcome::feasible).mapToLong(Outcome::cost).min().orElse(0);
        this.high = low * 1.02;
    }

    String svg() {
        StringBuilder svg = new StringBuilder("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"%d\" height=\"%d\" viewBox=\"0 0 %d %d\" role=\"img\">"
                .formatted(WIDTH, HEIGHT + BOTTOM, WIDTH, HEIGHT + BOTTOM));
        for (int i = 0; i <= 4; i++) {
            double cost = low + (high - low) * i / 4;
            svg.append(String.format(
                    Locale.UK,
                    "<text x=\"4\" y=\"%.0f\" font-size=\"12\">%,.0f €</text><path d=\"M%d %.1fH%d\" stroke=\"#ddd\"/>",
                    y(cost) + 4, cost, LEFT, y(cost), WIDTH));
            svg.append(String.format(
                    Locale.UK,
                    "<text x=\"%.0f\" y=\"%d\" font-size=\"12\" text-anchor=\"middle\">%.1f s</text>",
                    x(seconds * i / 4.0), HEIGHT + 20, seconds * i / 4.0));
        }
        List<String> names = runs.stream().map(Outcome::contestant).distinct().toList();
        for (Outcome run : runs) {
            String colour = COLOURS.get(Math.min(COLOURS.size() - 1, names.indexOf(run.contestant())));
            svg.append("<path fill=\"none\" stroke=\"%s\" opacity=\"0.7\" d=\"%s\"/>".formatted(colour, path(run)));
        }
        for (int i = 0; i < names.size(); i++) {
            svg.append("<text x=\"%d\" y=\"%d\" font-size=\"13\" fill=\"%s\">%s</text>"
                    .formatted(LEFT + 220 * i, HEIGHT + 48, COLOURS.get(Math.min(COLOURS.size() - 1, i)), names.get(i)));
        }
        return svg.append("</svg>").toString();
    }

    private String path(Outcome run) {
        StringBuilder path = new StringBuilder();
        double best = Double.MAX_VALUE;
        for (Outcome.Point point : run.points()) {
            if (point.cost() < best) {
                best = point.cost();
                path.append(String.format(
                        Locale.UK,
                        path.isEmpty() ? "M%.1f %.1f" : "H%.1fV%.1f",
                        x(point.seconds()),
                        y(best)));
            }
        }
        return path.isEmpty() ? "M0 0" : path.append(String.format(Locale.UK, "H%.1f", x(seconds))).toString();
    }

    private double x(double at) {
        return LEFT + (WIDTH - LEFT - 20) * Math.min(at, seconds) / seconds;
    }

    /** Anything above two percent over the best is drawn at the upper edge. */
    private double y(double cost) {
        return HEIGHT - (HEIGHT - 20) * (Math.min(cost, high) - low) / (high - low);
    }
}
