package de.medienplan.map;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Path2D;
import java.util.List;

/** Draws with Java 2D. */
final class GraphicsSurface implements MapSurface {

    private static final Color GROUND = new Color(0xeef1f4);
    private static final Color LINE = new Color(0x9aa3ad);
    private static final Color BAR = new Color(0x3c4650);
    private static final Color TEXT = new Color(0x1d2733);
    private static final int SIZE = 13;

    private final Graphics2D graphics;

    GraphicsSurface(Graphics2D graphics) {
        this.graphics = graphics;
        graphics.setFont(new Font(Font.SANS_SERIF, Font.PLAIN, SIZE));
    }

    @Override
    public void area(List<MarkShape.Corner> corners, boolean closed) {
        Path2D path = path(corners, 0, 0, 1, closed);
        if (closed) {
            graphics.setColor(GROUND);
            graphics.fill(path);
        }
        stroke(path, LINE, 1);
    }

    @Override
    public void mark(double x, double y, MapGroup group, double radius, String title) {
        Path2D path = path(group.shape().corners(), x, y, radius, true);
        graphics.setColor(Color.decode(group.colour()));
        graphics.fill(path);
        stroke(path, Color.WHITE, 1);
    }

    @Override
    public void bar(double x, double y, double width) {
        Path2D path = new Path2D.Double();
        path.moveTo(x, y);
        path.lineTo(x + width, y);
        stroke(path, BAR, 3);
    }

    @Override
    public void text(double x, double y, String words) {
        graphics.setColor(TEXT);
        graphics.drawString(words, (float) x, (float) y);
    }

    private void stroke(Path2D path, Color colour, float width) {
        graphics.setColor(colour);
        graphics.setStroke(new BasicStroke(width));
        graphics.draw(path);
    }

    private static Path2D path(List<MarkShape.Corner> corners, double x, double y, double size, boolean closed) {
        Path2D path = new Path2D.Double();
        for (int n = 0; n < corners.size(); n++) {
            MarkShape.Corner corner = corners.get(n);
            if (n == 0) {
                path.moveTo(x + corner.x() * size, y + corner.y() * size);
            } else {
                path.lineTo(x + corner.x() * size, y + corner.y() * size);
            }
        }
        if (closed) {
            path.closePath();
        }
        return path;
    }
}
