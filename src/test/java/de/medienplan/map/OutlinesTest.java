package de.medienplan.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import de.medienplan.shared.UserException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** Outlines come from files of GeoJSON in degrees; all else is refused with the reason. */
class OutlinesTest {

    @Test
    void areas_and_lines_are_read_whatever_they_are_wrapped_in() {
        Outlines outlines = read("""
                {"type":"FeatureCollection","features":[
                 {"type":"Feature","properties":{"name":"Mitte"},"geometry":{"type":"MultiPolygon","coordinates":
                  [[[[9.7,52.3],[9.8,52.3],[9.8,52.4],[9.7,52.3]],[[9.74,52.32],[9.75,52.32],[9.75,52.33],[9.74,52.32]]]]}},
                 {"type":"Feature","geometry":{"type":"LineString","coordinates":[[9.7,52.3,50],[9.9,52.5,51]]}},
                 {"type":"Feature","geometry":{"type":"Point","coordinates":[9.7,52.3]}},
                 {"type":"Feature","geometry":null}]}
                """);

        assertThat(outlines.lines()).extracting(Outlines.Line::closed).containsExactly(true, true, false);
        assertThat(outlines.lines().getLast().points())
                .containsExactly(new MapSchool.Place(52.3, 9.7), new MapSchool.Place(52.5, 9.9));
    }

    @Test
    void what_is_no_geojson_has_no_lines_or_is_not_in_degrees_is_refused() {
        refused("Bezirk;Fläche", "map.outlines.noJson");
        refused("{\"type\":\"Point\",\"coordinates\":[9.7,52.3]}", "map.outlines.none");
        refused("[]", "map.outlines.none");
        refused(
                "{\"type\":\"LineString\",\"coordinates\":[[550000,5800000],[551000,5801000]]}",
                "map.outlines.noDegrees");
        refused("{\"type\":\"LineString\",\"coordinates\":[[\"x\"],[9,52]]}", "map.outlines.noDegrees");
    }

    @Test
    void a_place_of_another_city_lies_outside_the_box_around_them() {
        Outlines outlines = read("{\"type\":\"LineString\",\"coordinates\":[[9.7,52.3],[9.9,52.5]]}");
        assertThat(outlines.surround(new MapSchool.Place(52.45, 9.75))).isTrue();
        assertThat(outlines.surround(new MapSchool.Place(9.75, 52.45))).isFalse();
    }

    private static Outlines read(String text) {
        return Outlines.read(text.getBytes(StandardCharsets.UTF_8));
    }

    private static void refused(String text, String key) {
        assertThatExceptionOfType(UserException.class)
                .isThrownBy(() -> read(text))
                .satisfies(refusal -> assertThat(refusal.reason().key()).isEqualTo(key));
    }
}
