package de.medienplan.exporting;

import de.medienplan.shared.Formats;
import de.medienplan.shared.Table;
import java.awt.Color;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import org.librepdf.openpdf.fonts.Liberation;
import org.openpdf.text.Document;
import org.openpdf.text.Element;
import org.openpdf.text.Font;
import org.openpdf.text.PageSize;
import org.openpdf.text.Paragraph;
import org.openpdf.text.Phrase;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.BaseFont;
import org.openpdf.text.pdf.PdfPCell;
import org.openpdf.text.pdf.PdfPTable;
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

    private record Fonts(Font title, Font heading, Font text, Font bold) {

        static Fonts of(float size) {
            try {
                BaseFont plain = Liberation.SANS.create().getBaseFont();
                BaseFont strong = Liberation.SANS_BOLD.create().getBaseFont();
                return new Fonts(
                        new Font(strong, size + 7),
                        new Font(strong, size + 1.5f),
                        new Font(plain, size),
                        new Font(strong, size));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

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
        Fonts fonts = Fonts.of(size);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Document document = new Document(PageSize.A4, MARGIN, MARGIN, MARGIN, MARGIN)) {
            PdfWriter writer = PdfWriter.getInstance(document, out);
            document.addTitle(title);
            document.addCreator("Medienplan");
            document.open();
            document.add(new Paragraph(title, fonts.title()));
            document.add(new Paragraph(subtitle, fonts.text()));
            for (Table table : tables) {
                Paragraph heading = new Paragraph(table.title(), fonts.heading());
                heading.setSpacingBefore(size * 0.9f);
                heading.setSpacingAfter(size * 0.3f);
                document.add(heading);
                document.add(table(table, fonts, size, locale));
            }
            Paragraph last = new Paragraph(foot, fonts.text());
            last.setSpacingBefore(size);
            document.add(last);
            int pages = writer.getPageNumber();
            document.close();
            return new Rendered(out.toByteArray(), pages);
        }
    }

    private static PdfPTable table(Table table, Fonts fonts, float size, Locale locale) {
        PdfPTable grid = new PdfPTable(table.columns().size());
        grid.setWidthPercentage(100);
        grid.setWidths(widths(table, locale));
        boolean headed =
                table.columns().stream().anyMatch(column -> !column.heading().isBlank());
        if (headed) {
            table.columns().forEach(column -> grid.addCell(cell(column.heading(), column, fonts.bold(), size, 0.8f)));
            grid.setHeaderRows(1);
        }
        table.rows().forEach(row -> row(grid, row, table, fonts.text(), size, locale));
        if (!table.totals().isEmpty()) {
            row(grid, table.totals(), table, fonts.bold(), size, locale);
        }
        return grid;
    }

    private static void row(PdfPTable grid, List<?> row, Table table, Font font, float size, Locale locale) {
        for (int i = 0; i < table.columns().size(); i++) {
            Table.Column column = table.columns().get(i);
            Object value = row.get(i);
            boolean empty = value == null && row == table.totals();
            String text = empty ? "" : Formats.cell(value, column.kind(), locale);
            grid.addCell(cell(text, column, font, size, 0.25f));
        }
    }

    private static PdfPCell cell(String text, Table.Column column, Font font, float size, float line) {
        PdfPCell cell = new PdfPCell(new Phrase(text, font));
        cell.setBorder(Rectangle.BOTTOM);
        cell.setBorderWidth(line);
        cell.setBorderColor(Color.GRAY);
        cell.setPadding(size * 0.22f);
        cell.setHorizontalAlignment(column.kind().isNumber() ? Element.ALIGN_RIGHT : Element.ALIGN_LEFT);
        return cell;
    }

    /** Columns as wide as their longest text, within reason. */
    private static float[] widths(Table table, Locale locale) {
        float[] widths = new float[table.columns().size()];
        for (int i = 0; i < widths.length; i++) {
            int column = i;
            Table.Kind kind = table.columns().get(i).kind();
            int longest = table.rows().stream()
                    .mapToInt(row -> Formats.cell(row.get(column), kind, locale).length())
                    .max()
                    .orElse(0);
            widths[i] = Math.clamp(
                    Math.max(longest, table.columns().get(i).heading().length()), 6, 60);
        }
        return widths;
    }
}
