package de.medienplan.exporting;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import org.openpdf.text.Document;
import org.openpdf.text.Element;
import org.openpdf.text.Font;
import org.openpdf.text.Image;
import org.openpdf.text.ListItem;
import org.openpdf.text.PageSize;
import org.openpdf.text.Paragraph;
import org.openpdf.text.pdf.PdfWriter;

/** Writes a {@link Paper} as PDF on A4, title and page number at the foot. */
public final class PdfFile {

    private static final float SIZE = 9.5f;
    private static final float SMALLEST = 6f;
    private static final float STEP = 0.5f;
    private static final float TABLES = 1.5f;
    private static final float MARGIN = 56f;
    private static final float EMBLEM = 48f;

    private final float size;
    private final PdfFonts fonts;
    private final PdfTable tables;
    private final Document document;

    private PdfFile(Document document, float size, Locale locale) {
        this.document = document;
        this.size = size;
        fonts = PdfFonts.of(size);
        PdfFonts small = PdfFonts.of(size - TABLES);
        tables = new PdfTable(small.text(), small.bold(), size - TABLES, locale);
    }

    private record Rendered(byte[] content, int pages) {}

    /** A4 upright, a page number at each foot; {@code locale} writes dates and amounts. */
    public static byte[] write(Paper paper, Locale locale) {
        return render(paper, SIZE, locale).content();
    }

    /** On one sheet, in the largest type that it allows; what does not fit even in the smallest runs on to a second. */
    public static byte[] onOneSheet(Paper paper, Locale locale) {
        Rendered rendered = render(paper, SIZE, locale);
        for (float size = SIZE - STEP; rendered.pages() > 1 && size >= SMALLEST; size -= STEP) {
            rendered = render(paper, size, locale);
        }
        return rendered.content();
    }

    private static Rendered render(Paper paper, float size, Locale locale) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Document document = new Document(PageSize.A4, MARGIN, MARGIN, MARGIN, MARGIN)) {
            PdfWriter writer = PdfWriter.getInstance(document, out);
            writer.setPageEvent(new PdfFoot(paper.title()));
            document.addTitle(paper.title());
            document.addCreator("Medienplan");
            document.open();
            new PdfFile(document, size, locale).write(paper);
            int pages = writer.getPageNumber();
            document.close();
            return new Rendered(out.toByteArray(), pages);
        }
    }

    private void write(Paper paper) {
        byte[] emblem = paper.emblem();
        if (emblem != null) {
            document.add(emblem(emblem));
        }
        document.add(spaced(paper.title(), fonts.title(), 0, size / 2));
        paper.lead().forEach(line -> document.add(spaced(line, fonts.text(), 0, 2)));
        paper.blocks().forEach(this::write);
    }

    private static Image emblem(byte[] png) {
        try {
            Image image = Image.getInstance(png);
            image.scaleToFit(EMBLEM * 3, EMBLEM);
            image.setAlignment(Element.ALIGN_RIGHT);
            return image;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write(PaperBlock block) {
        switch (block) {
            case PaperBlock.Heading heading -> {
                Font font = heading.level() == 1 ? fonts.heading() : fonts.section();
                document.add(spaced(heading.text(), font, size * (heading.level() == 1 ? 1.8f : 1.2f), size * 0.4f));
            }
            case PaperBlock.Text text -> document.add(spaced(text.text(), fonts.text(), 0, size * 0.6f));
            case PaperBlock.Points points -> document.add(list(points));
            case PaperBlock.Picture picture -> {
                document.add(spaced(picture.caption(), fonts.bold(), size * 0.5f, size * 0.4f));
                document.add(image(picture));
            }
            case PaperBlock.Rows rows -> {
                document.add(spaced(rows.table().title(), fonts.bold(), size * 0.5f, size * 0.4f));
                document.add(tables.of(rows.table()));
                document.add(spaced(" ", fonts.text(), 0, 0));
            }
        }
    }

    private Image image(PaperBlock.Picture picture) {
        try {
            Image image = Image.getInstance(picture.png());
            image.setAlt(picture.caption());
            image.scaleToFit(document.right() - document.left(), document.top() - document.bottom());
            return image;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Element list(PaperBlock.Points points) {
        org.openpdf.text.List list = new org.openpdf.text.List(points.numbered(), size * 1.8f);
        if (!points.numbered()) {
            list.setListSymbol(new org.openpdf.text.Chunk("•", fonts.text()));
        }
        for (String point : points.points()) {
            ListItem item = new ListItem(point, fonts.text());
            item.setSpacingAfter(size * 0.4f);
            list.add(item);
        }
        return list;
    }

    private static Paragraph spaced(String text, Font font, float before, float after) {
        Paragraph paragraph = new Paragraph(text, font);
        paragraph.setSpacingBefore(before);
        paragraph.setSpacingAfter(after);
        return paragraph;
    }
}
