package de.medienplan.city;

import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.parser.LoaderContext;
import com.github.weisj.jsvg.parser.SVGLoader;
import com.github.weisj.jsvg.parser.resources.ResourcePolicy;
import com.github.weisj.jsvg.renderer.NullPlatformSupport;
import com.github.weisj.jsvg.view.FloatSize;
import com.github.weisj.jsvg.view.ViewBox;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/** Draws an SVG file. It is read without anything from elsewhere; declarations of entities are not taken at all. */
final class VectorPicture {

    /** A picture begins within so many characters, after declarations and remarks of drawing programs. */
    private static final int BEGINNING = 4_096;

    private VectorPicture() {}

    static boolean looksLikeOne(byte[] file) {
        String beginning = text(file, Math.min(file.length, BEGINNING));
        return beginning.contains("<svg") && beginning.stripLeading().startsWith("<");
    }

    /** As large as fits; empty if it cannot be read. */
    static Optional<BufferedImage> drawn(byte[] file, int width, int height) {
        if (text(file, file.length).contains("<!entity")) {
            return Optional.empty();
        }
        try {
            return Optional.ofNullable(loaded(file)).flatMap(picture -> drawn(picture, width, height));
        } catch (RuntimeException unreadable) {
            return Optional.empty();
        }
    }

    private static SVGDocument loaded(byte[] file) {
        LoaderContext closed = LoaderContext.builder()
                .externalResourcePolicy(ResourcePolicy.DENY_EXTERNAL)
                .build();
        return new SVGLoader().load(new ByteArrayInputStream(file), null, closed);
    }

    private static Optional<BufferedImage> drawn(SVGDocument picture, int width, int height) {
        FloatSize size = picture.size();
        if (!(size.width > 0 && size.height > 0)) {
            return Optional.empty();
        }
        float scale = Math.min(width / size.width, height / size.height);
        int across = Math.max(1, Math.round(size.width * scale));
        int down = Math.max(1, Math.round(size.height * scale));
        BufferedImage result = new BufferedImage(across, down, BufferedImage.TYPE_INT_ARGB);
        Graphics2D canvas = result.createGraphics();
        canvas.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        canvas.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        picture.renderWithPlatform(NullPlatformSupport.INSTANCE, canvas, new ViewBox(0, 0, across, down));
        canvas.dispose();
        return Optional.of(result);
    }

    private static String text(byte[] file, int length) {
        return new String(file, 0, length, StandardCharsets.UTF_8).toLowerCase(Locale.ROOT);
    }
}
