package de.medienplan.publication;

import de.medienplan.map.MapPicture;
import de.medienplan.shared.Message;
import de.medienplan.shared.Texts;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The public addresses; while the view is switched off none of them is there. */
@RestController
class PublicController {

    static final String PAGE = "/oeffentlich";
    static final String CSV = PAGE + "/schulen.csv";
    static final String GEO_JSON = PAGE + "/schulen.geojson";
    static final String MAP = PAGE + "/karte.svg";
    static final String EMBLEM = PAGE + "/wappen.png";

    /** How long others may keep an answer; after switching off, it may be seen there so long. */
    private static final Duration KEPT = Duration.ofMinutes(5);

    private final PublicAnswers answers;

    PublicController(PublicAnswers answers) {
        this.answers = answers;
    }

    @GetMapping(PAGE)
    ResponseEntity<byte[]> page(@RequestParam(name = "sprache", defaultValue = "de") String language) {
        Locale locale = locale(language);
        return answer(PAGE, locale, "text/html;charset=UTF-8", plan -> utf8(new PublicPage(plan, locale).html()));
    }

    @GetMapping(CSV)
    ResponseEntity<byte[]> csv() {
        return answer(CSV, Locale.GERMANY, "text/csv;charset=UTF-8", OpenData::csv);
    }

    @GetMapping(GEO_JSON)
    ResponseEntity<byte[]> geoJson() {
        return answer(GEO_JSON, Locale.GERMANY, "application/geo+json", OpenData::geoJson);
    }

    @GetMapping(MAP)
    ResponseEntity<byte[]> map(@RequestParam(name = "sprache", defaultValue = "de") String language) {
        Locale locale = locale(language);
        return answer(MAP, locale, "image/svg+xml", plan -> {
            String title = Texts.render(Message.of("publication.title", plan.city()), locale);
            return utf8(MapPicture.svg(plan.map(), plan.outlines(), title));
        });
    }

    @GetMapping(EMBLEM)
    ResponseEntity<byte[]> emblem() {
        return answer(EMBLEM, Locale.GERMANY, "image/png", plan -> plan.emblem().orElse(null));
    }

    private ResponseEntity<byte[]> answer(
            String address, Locale locale, String type, Function<PublicPlan, byte @Nullable []> writer) {
        return answers.find(address, locale, writer)
                .map(body -> ResponseEntity.ok()
                        .contentType(MediaType.parseMediaType(type))
                        .cacheControl(CacheControl.maxAge(KEPT).cachePublic())
                        .body(body))
                .orElseGet(() -> ResponseEntity.notFound()
                        .cacheControl(CacheControl.noStore())
                        .build());
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static Locale locale(String language) {
        return language.equals("en") ? Locale.ENGLISH : Locale.GERMANY;
    }
}
