package de.medienplan.city;

import de.medienplan.shared.Message;
import de.medienplan.shared.UserException;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.Locale;
import java.util.Set;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

/**
 * Makes a new picture from the pixels, so that nothing but these of an uploaded file is kept. Vector files are drawn first:
 * scripts and links that they may carry are neither run nor followed.
 */
final class EmblemPicture {

    private static final Set<String> FORMATS = Set.of("png", "jpeg");
    private static final int MOST_PIXELS = 4_000;
    private static final int WIDTH = 960;
    private static final int HEIGHT = 320;

    private EmblemPicture() {}

    /** @throws UserException if it is no picture that can be read */
    static byte[] png(byte[] file) {
        return VectorPicture.looksLikeOne(file)
                ? written(VectorPicture.drawn(file, WIDTH, HEIGHT).orElseThrow(EmblemPicture::refused))
                : ofPixels(file);
    }

    private static byte[] ofPixels(byte[] file) {
        try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(file))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                throw refused();
            }
            ImageReader reader = readers.next();
            try {
                return png(reader, in);
            } finally {
                reader.dispose();
            }
        } catch (IOException | IllegalArgumentException | IndexOutOfBoundsException damaged) {
            throw refused();
        }
    }

    private static byte[] png(ImageReader reader, ImageInputStream in) throws IOException {
        if (!FORMATS.contains(reader.getFormatName().toLowerCase(Locale.ROOT))) {
            throw refused();
        }
        reader.setInput(in);
        // looked at before a pixel is unpacked: a small file can claim a huge picture
        UserException.throwIf(
                reader.getWidth(0) > MOST_PIXELS || reader.getHeight(0) > MOST_PIXELS,
                "city.emblem.tooLarge",
                MOST_PIXELS);
        return written(scaled(reader.read(0)));
    }

    private static byte[] written(BufferedImage picture) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ImageIO.write(picture, "png", out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static BufferedImage scaled(BufferedImage picture) {
        double scale =
                Math.min(1, Math.min((double) WIDTH / picture.getWidth(), (double) HEIGHT / picture.getHeight()));
        int width = Math.max(1, (int) (picture.getWidth() * scale));
        int height = Math.max(1, (int) (picture.getHeight() * scale));
        BufferedImage result = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        Graphics2D canvas = result.createGraphics();
        canvas.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        canvas.drawImage(picture, 0, 0, width, height, null);
        canvas.dispose();
        return result;
    }

    private static UserException refused() {
        return new UserException(Message.of("city.emblem.noPicture"));
    }
}
