package de.medienplan.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;

/** The picture shows each school that has a place, in the colour and shape of its group. */
class MapPictureTest {

    private static final MapGroup FIRST = new MapGroup("Welle 1", "#3b7fb0", MarkShape.CIRCLE);
    private static final MapGroup SECOND = new MapGroup("Welle 2 <&>", "#d98c21", MarkShape.SQUARE);

    private static final SchoolMap MAP = new SchoolMap(
            MapTheme.WAVE,
            "Plan",
            List.of(FIRST, SECOND),
            List.of(
                    new MapSchool("1", "GS Nord", 0, "", new MapSchool.Place(52.42, 9.73), ""),
                    new MapSchool("2", "GS „Süd“ & Co", 1, "", new MapSchool.Place(52.33, 9.80), ""),
                    new MapSchool("3", "GS Ohne", 1, "", null, "")));

    @Test
    void the_svg_is_well_formed_and_names_what_it_draws() throws Exception {
        String svg = MapPicture.svg(MAP, Outlines.NONE, "Schulen <nach> Wellen");
        Document read = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(svg.getBytes(java.nio.charset.StandardCharsets.UTF_8)));

        assertThat(read.getElementsByTagName("title").item(0).getTextContent()).isEqualTo("Schulen <nach> Wellen");
        assertThat(svg).contains("GS Nord: Welle 1").doesNotContain("GS Ohne", "style=");
        assertThat(svg).contains("2 km", "Welle 2 &lt;&amp;&gt; (2)");
    }

    @Test
    void north_is_up_and_east_is_right_in_the_colours_of_the_groups() throws IOException {
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(MapPicture.png(MAP, Outlines.NONE)));
        int[] first = middle(image, FIRST);
        int[] second = middle(image, SECOND);

        assertThat(first[1]).isLessThan(second[1]);
        assertThat(first[0]).isLessThan(second[0]);
    }

    /** Of the points of its colour above the legend. */
    private static int[] middle(BufferedImage image, MapGroup group) {
        int colour = Color.decode(group.colour()).getRGB();
        long x = 0;
        long y = 0;
        long count = 0;
        for (int down = 0; down < 1200; down++) {
            for (int across = 0; across < image.getWidth(); across++) {
                if (image.getRGB(across, down) == colour) {
                    x += across;
                    y += down;
                    count++;
                }
            }
        }
        assertThat(count).isBetween(200L, 900L);
        return new int[] {(int) (x / count), (int) (y / count)};
    }

    @Test
    void a_single_school_is_drawn_in_the_middle() {
        SchoolMap one = new SchoolMap(
                MapTheme.STATE, "Plan", List.of(FIRST), MAP.schools().subList(0, 1));

        assertThat(MapPicture.svg(one, Outlines.NONE, "")).contains("translate(450.0 310.0)");
    }

    @Test
    void no_two_shapes_are_the_same() {
        assertThat(Stream.of(MarkShape.values()).map(shape -> shape.path(8)).distinct())
                .hasSize(MarkShape.values().length);
    }
}
