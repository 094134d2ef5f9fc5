package de.medienplan.city;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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
}
