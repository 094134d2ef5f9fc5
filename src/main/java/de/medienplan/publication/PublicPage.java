package de.medienplan.publication;

import de.medienplan.map.MapPicture;
import de.medienplan.shared.Formats;
import de.medienplan.shared.Message;
import de.medienplan.shared.Table;
import de.medienplan.shared.Texts;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.web.util.HtmlUtils;

/** The page for everybody, plain HTML without scripts, so that nothing of the product runs for those who are not signed in. */
record PublicPage(PublicPlan plan, Locale locale) {

    String html() {
        String language = locale.getLanguage();
        String city = plan.city().isEmpty() ? text("publication.city") : plan.city();
        String title = text("publication.title", city);
        return """
                <!DOCTYPE html>
                <html lang="%s"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
                <title>%s</title><link rel="stylesheet" href="styles/oeffentlich.css"></head>
                <body><main>%s<h1>%s</h1><p>%s</p><p>%s</p>%s
                <p class="data">%s <a href="oeffentlich/schulen.csv">CSV</a>
                <a href="oeffentlich/schulen.geojson">GeoJSON</a>
                <a href="oeffentlich/karte.svg?sprache=%s">%s</a>
                <a href="oeffentlich?sprache=%s" lang="%s">%s</a></p>
                %s</main></body></html>
                """.formatted(
                        language,
                        escaped(title),
                        emblem(),
                        escaped(title),
                        escaped(decision()),
                        escaped(text("publication.asOf", Formats.date(plan.day(), locale))),
                        map(title),
                        escaped(text("publication.data")),
                        language,
                        escaped(text("publication.map")),
                        other(),
                        other(),
                        other().equals("en") ? "English" : "Deutsch",
                        table(OpenData.table(plan, locale)));
    }

    private String other() {
        return locale.getLanguage().equals("en") ? "de" : "en";
    }

    private String decision() {
        String paper = plan.decision().paperNumber();
        return text(
                paper.isEmpty() ? "publication.decision" : "publication.decisionPaper",
                plan.decision().decidedBy(),
                Formats.date(plan.decision().decidedOn(), locale),
                paper);
    }

    private String emblem() {
        return plan.emblem().isEmpty() ? "" : "<img class=\"emblem\" src=\"oeffentlich/wappen.png\" alt=\"\">";
    }

    private String map(String title) {
        return plan.map().placed().isEmpty() ? "" : MapPicture.svg(plan.map(), plan.outlines(), title);
    }

    /** In a frame that scrolls, also with the keyboard. */
    private static String table(Table table) {
        return "<div class=\"table\" tabindex=\"0\" role=\"region\" aria-label=\"" + escaped(table.title())
                + "\"><table><caption>" + escaped(table.title()) + "</caption><thead>"
                + row(table.columns().stream().map(Table.Column::heading).toList(), "th scope=\"col\"", "th")
                + "</thead><tbody>"
                + table.rows().stream().map(row -> row(row, "td", "td")).collect(Collectors.joining())
                + "</tbody></table></div>";
    }

    private static String row(List<?> values, String open, String close) {
        return values.stream()
                .map(value -> "<" + open + ">" + escaped(Objects.toString(value, "")) + "</" + close + ">")
                .collect(Collectors.joining("", "<tr>", "</tr>\n"));
    }

    private String text(String key, Object... args) {
        return Texts.render(Message.of(key, args), locale);
    }

    private static String escaped(String text) {
        return HtmlUtils.htmlEscape(text, "UTF-8");
    }
}
