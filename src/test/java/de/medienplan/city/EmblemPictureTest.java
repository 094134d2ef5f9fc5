package de.medienplan.city;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import de.medienplan.shared.UserException;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever the shape of an emblem, it fits where it is shown. */
class EmblemPictureTest {

    @ParameterizedTest
    @CsvSource({"200, 100, 200, 100", "640, 640, 320, 320", "4000, 10, 960, 2", "4000, 1, 960, 1", "1, 4000, 1, 320"})
    void a_picture_is_fitted_into_its_frame_and_never_vanishes(int width, int height, int fitted, int high)
            throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), "png", file);

        BufferedImage made = ImageIO.read(new ByteArrayInputStream(EmblemPicture.png(file.toByteArray())));

        assertThat(made.getWidth()).isEqualTo(fitted);
        assertThat(made.getHeight()).isEqualTo(high);
    }

    @Test
    void a_vector_file_is_drawn_as_large_as_its_frame() throws IOException {
        BufferedImage made = ImageIO.read(new ByteArrayInputStream(EmblemPicture.png(svg("""
                <rect width="10" height="20" fill="#ff0000"/>"""))));

        assertThat(made.getWidth()).isEqualTo(160);
        assertThat(made.getHeight()).isEqualTo(320);
        assertThat(new Color(made.getRGB(80, 160))).isEqualTo(Color.RED);
    }

    @Test
    void scripts_and_links_of_a_vector_file_are_neither_kept_nor_followed() throws IOException {
        byte[] made = EmblemPicture.png(svg("""
                <script>alert(1)</script><image href="http://127.0.0.1:1/x.png" width="10" height="10"/>
                <image href="file:///etc/hostname" width="10" height="10"/>"""));

        assertThat(new String(made, StandardCharsets.ISO_8859_1)).doesNotContain("alert", "127.0.0.1", "hostname");
        assertThat(ImageIO.read(new ByteArrayInputStream(made)).getRGB(80, 160)).isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"10\"><rect",
                "<!DOCTYPE svg [<!ENTITY a \"b\">]><svg xmlns=\"http://www.w3.org/2000/svg\" width=\"9\" height=\"9\">&a;</svg>",
                "<html><body>kein Bild</body></html>"
            })
    void what_cannot_be_drawn_safely_is_refused(String file) {
        assertThatExceptionOfType(UserException.class)
                .isThrownBy(() -> EmblemPicture.png(file.getBytes(StandardCharsets.UTF_8)))
                .matches(refused -> refused.reason().key().equals("city.emblem.noPicture"));
    }

    private static byte[] svg(String content) {
        return ("<?xml version=\"1.0\"?><svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 10 20\""
                        + " width=\"10\" height=\"20\">" + content + "</svg>")
                .getBytes(StandardCharsets.UTF_8);
    }
}
