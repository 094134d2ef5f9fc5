package de.medienplan.exporting;

import de.medienplan.shared.Table;
import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Locale;
import org.openpdf.text.Document;
import org.openpdf.text.PageSize;
import org.openpdf.text.Paragraph;
import org.openpdf.text.pdf.PdfWriter;

/**
 * Tables on one sheet of A4, in Liberation Sans, which is embedded. The type is as large as the sheet allows, from 9 down
 * to 5.5 points; what does not fit even then runs on to a second sheet.
 *
 * @param foot a line below, such as source and date
 */
public record PdfPaper(String title, String subtitle, List<Table> tables, String foot) {

    private static final float LARGEST = 9f;
    private static final float SMALLEST = 5.5f;
    private static final float STEP = 0.5f;
    private static final float MARGIN = 42f;

    private record Rendered(byte[] content, int pages) {}

    public byte[] render(Locale locale) {
        Rendered rendered = render(LARGEST, locale);
        for (float size = LARGEST - STEP; rendered.pages() > 1 && size >= SMALLEST; size -= STEP) {
            rendered = render(size, locale);
        }
        return rendered.content();
    }

    /** In the largest type on as many sheets as it takes. */
    public byte[] renderPages(Locale locale) {
        return render(LARGEST, locale).content();
    }

    private Rendered render(float size, Locale locale) {
        PdfFonts fonts = PdfFonts.of(size);
        PdfTable tablesAs = new PdfTable(fonts.text(), fonts.bold(), size, locale);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Document document = new Document(PageSize.A4, MARGIN, MARGIN, MARGIN, MARGIN)) {
            PdfWriter writer = PdfWriter.getInstance(document, out);
            document.addTitle(title);
            document.addCreator("Medienplan");
            document.open();
            document.add(new Paragraph(title, fonts.title()));
            document.add(new Paragraph(subtitle, fonts.text()));
            for (Table table : tables) {
                Paragraph heading = new Paragraph(table.title(), fonts.section());
                heading.setSpacingBefore(size * 0.9f);
                heading.setSpacingAfter(size * 0.3f);
                document.add(heading);
                document.add(tablesAs.of(table));
            }
            Paragraph last = new Paragraph(foot, fonts.text());
            last.setSpacingBefore(size);
            document.add(last);
            int pages = writer.getPageNumber();
            document.close();
            return new Rendered(out.toByteArray(), pages);
        }
    }
}
