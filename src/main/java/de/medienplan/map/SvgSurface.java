package de.medienplan.map;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.springframework.web.util.HtmlUtils;

/** Writes SVG without styles, so that the strictest page may show it. */
final class SvgSurface implements MapSurface {

    private final StringBuilder out = new StringBuilder();

    SvgSurface(int width, int height, String title) {
        add(
                "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\" role=\"img\" font-family=\"sans-serif\""
                        + " font-size=\"13\"><title>%s</title><rect width=\"%d\" height=\"%d\" fill=\"#ffffff\"/>",
                width, height, escaped(title), width, height);
    }

    private void add(String format, Object... args) {
        out.append(String.format(Locale.ROOT, format, args)).append('\n');
    }

    @Override
    public void area(List<MarkShape.Corner> corners, boolean closed) {
        String path = corners.stream()
                .map(corner -> String.format(Locale.ROOT, "%.1f %.1f", corner.x(), corner.y()))
                .collect(Collectors.joining("L", "M", closed ? "Z" : ""));
        add("<path d=\"%s\" fill=\"%s\" stroke=\"#9aa3ad\"/>", path, closed ? "#eef1f4" : "none");
    }

    @Override
    public void mark(double x, double y, MapGroup group, double radius, String title) {
        add(
                "<path transform=\"translate(%.1f %.1f)\" d=\"%s\" fill=\"%s\" stroke=\"#ffffff\"><title>%s</title></path>",
                x, y, group.shape().path(radius), group.colour(), escaped(title));
    }

    @Override
    public void bar(double x, double y, double width) {
        add("<path d=\"M%.1f %.1fh%.1f\" stroke=\"#3c4650\" stroke-width=\"3\"/>", x, y, width);
    }

    @Override
    public void text(double x, double y, String words) {
        add("<text x=\"%.1f\" y=\"%.1f\" fill=\"#1d2733\">%s</text>", x, y, escaped(words));
    }

    /** Only what XML knows; named entities of HTML it does not. */
    private static String escaped(String text) {
        return HtmlUtils.htmlEscape(text, "UTF-8");
    }

    String finish() {
        return out + "</svg>\n";
    }
}
