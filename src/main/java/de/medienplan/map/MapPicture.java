package de.medienplan.map;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;

/** A map as a file, in the colours and shapes of the screen. */
public final class MapPicture {

    /** Dots for each unit of the sheet, sharp enough for print. */
    private static final int DENSITY = 2;

    private MapPicture() {}

    /** @param title said to those who do not see it */
    public static String svg(SchoolMap map, Outlines outlines, String title) {
        MapDrawing drawing = new MapDrawing(map, outlines);
        SvgSurface surface = new SvgSurface(MapDrawing.WIDTH, drawing.height(), title);
        drawing.draw(surface);
        return surface.finish();
    }

    public static byte[] png(SchoolMap map, Outlines outlines) {
        MapDrawing drawing = new MapDrawing(map, outlines);
        int width = MapDrawing.WIDTH * DENSITY;
        int height = drawing.height() * DENSITY;
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, width, height);
        graphics.scale(DENSITY, DENSITY);
        drawing.draw(new GraphicsSurface(graphics));
        graphics.dispose();
        try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            ImageIO.write(image, "png", out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
