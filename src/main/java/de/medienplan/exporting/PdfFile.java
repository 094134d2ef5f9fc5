package de.medienplan.exporting;

import java.io.ByteArrayOutputStream;
import java.util.Locale;
import org.openpdf.text.Document;
import org.openpdf.text.Element;
import org.openpdf.text.Font;
import org.openpdf.text.ListItem;
import org.openpdf.text.PageSize;
import org.openpdf.text.Paragraph;
import org.openpdf.text.pdf.PdfWriter;

/** Writes a {@link Paper} as PDF on A4, title and page number at the foot. */
public final class PdfFile {

    private static final float SIZE = 9.5f;
    private static final float TABLE_SIZE = 8f;
    private static final float MARGIN = 56f;

    private final PdfFonts fonts = PdfFonts.of(SIZE);
    private final PdfTable tables;
    private final Document document;

    private PdfFile(Document document, Locale locale) {
        this.document = document;
        PdfFonts small = PdfFonts.of(TABLE_SIZE);
        tables = new PdfTable(small.text(), small.bold(), TABLE_SIZE, locale);
    }

    public static byte[] write(Paper paper, Locale locale) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Document document = new Document(PageSize.A4, MARGIN, MARGIN, MARGIN, MARGIN)) {
            PdfWriter writer = PdfWriter.getInstance(document, out);
            writer.setPageEvent(new PdfFoot(paper.title()));
            document.addTitle(paper.title());
            document.addCreator("Medienplan");
            document.open();
            new PdfFile(document, locale).write(paper);
        }
        return out.toByteArray();
    }

    private void write(Paper paper) {
        document.add(spaced(paper.title(), fonts.title(), 0, SIZE / 2));
        paper.lead().forEach(line -> document.add(spaced(line, fonts.text(), 0, 2)));
        paper.blocks().forEach(this::write);
    }

    private void write(PaperBlock block) {
        switch (block) {
            case PaperBlock.Heading heading -> {
                Font font = heading.level() == 1 ? fonts.heading() : fonts.section();
                document.add(spaced(heading.text(), font, SIZE * (heading.level() == 1 ? 1.8f : 1.2f), SIZE * 0.4f));
            }
            case PaperBlock.Text text -> document.add(spaced(text.text(), fonts.text(), 0, SIZE * 0.6f));
            case PaperBlock.Points points -> document.add(list(points));
            case PaperBlock.Rows rows -> {
                document.add(spaced(rows.table().title(), fonts.bold(), SIZE * 0.5f, SIZE * 0.4f));
                document.add(tables.of(rows.table()));
                document.add(spaced(" ", fonts.text(), 0, 0));
            }
        }
    }

    private Element list(PaperBlock.Points points) {
        org.openpdf.text.List list = new org.openpdf.text.List(points.numbered(), SIZE * 1.8f);
        if (!points.numbered()) {
            list.setListSymbol(new org.openpdf.text.Chunk("•", fonts.text()));
        }
        for (String point : points.points()) {
            ListItem item = new ListItem(point, fonts.text());
            item.setSpacingAfter(SIZE * 0.4f);
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
