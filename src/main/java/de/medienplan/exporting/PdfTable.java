package de.medienplan.exporting;

import de.medienplan.shared.Formats;
import de.medienplan.shared.Table;
import java.awt.Color;
import java.util.List;
import java.util.Locale;
import org.openpdf.text.Element;
import org.openpdf.text.Font;
import org.openpdf.text.Phrase;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfPCell;
import org.openpdf.text.pdf.PdfPTable;

/** A table as PDF: head repeated on each page, numbers to the right, totals in bold. */
record PdfTable(Font text, Font bold, float size, Locale locale) {

    private static final float HEAD_LINE = 0.8f;
    private static final float ROW_LINE = 0.25f;

    PdfPTable of(Table table) {
        PdfPTable grid = new PdfPTable(table.columns().size());
        grid.setWidthPercentage(100);
        grid.setWidths(ColumnWidths.of(table, locale));
        boolean headed =
                table.columns().stream().anyMatch(column -> !column.heading().isBlank());
        if (headed) {
            table.columns().forEach(column -> grid.addCell(cell(column.heading(), column, bold, HEAD_LINE)));
            grid.setHeaderRows(1);
        }
        table.rows().forEach(row -> row(grid, row, table, text));
        if (!table.totals().isEmpty()) {
            row(grid, table.totals(), table, bold);
        }
        return grid;
    }

    private void row(PdfPTable grid, List<?> row, Table table, Font font) {
        for (int i = 0; i < table.columns().size(); i++) {
            Table.Column column = table.columns().get(i);
            Object value = row.get(i);
            boolean empty = value == null && row == table.totals();
            String shown = empty ? "" : Formats.cell(value, column.kind(), locale);
            grid.addCell(cell(shown, column, font, ROW_LINE));
        }
    }

    private PdfPCell cell(String shown, Table.Column column, Font font, float line) {
        PdfPCell cell = new PdfPCell(new Phrase(shown, font));
        cell.setBorder(Rectangle.BOTTOM);
        cell.setBorderWidth(line);
        cell.setBorderColor(Color.GRAY);
        cell.setPadding(size * 0.22f);
        cell.setHorizontalAlignment(column.kind().isNumber() ? Element.ALIGN_RIGHT : Element.ALIGN_LEFT);
        return cell;
    }
}
