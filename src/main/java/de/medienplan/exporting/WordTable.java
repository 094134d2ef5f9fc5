package de.medienplan.exporting;

import de.medienplan.shared.Formats;
import de.medienplan.shared.Table;
import java.math.BigInteger;
import java.util.List;
import java.util.Locale;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.TableWidthType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;

/** A table in a Word file: its head is repeated on each page, rows stay whole, totals are bold. */
final class WordTable {

    private static final int PAGE_WIDTH = 9_638; // A4 less 2 cm on each side, in twentieths of a point

    private final Table table;
    private final Locale locale;
    private final int[] widths;

    private WordTable(Table table, Locale locale) {
        this.table = table;
        this.locale = locale;
        this.widths = twips(ColumnWidths.of(table, locale));
    }

    static void add(XWPFDocument document, Table table, Locale locale) {
        new WordTable(table, locale).write(document);
    }

    private void write(XWPFDocument document) {
        boolean totals = !table.totals().isEmpty();
        XWPFTable shown = document.createTable(table.rows().size() + (totals ? 2 : 1), widths.length);
        shown.setWidthType(TableWidthType.DXA);
        shown.setWidth(Integer.toString(PAGE_WIDTH));
        shown.setCellMargins(40, 70, 40, 70);
        layout(shown);
        XWPFTableRow head = shown.getRow(0);
        head.setRepeatHeader(true);
        for (int column = 0; column < widths.length; column++) {
            String heading = table.columns().get(column).heading();
            fill(head.getCell(column), heading, column, WordStyles.CELL_BOLD);
            head.getCell(column).setColor("E8EEF3");
        }
        for (int row = 0; row < table.rows().size(); row++) {
            fill(shown.getRow(row + 1), table.rows().get(row), WordStyles.CELL);
        }
        if (totals) {
            fill(shown.getRow(table.rows().size() + 1), table.totals(), WordStyles.CELL_BOLD);
        }
    }

    private void layout(XWPFTable shown) {
        shown.getCTTbl().getTblPr().addNewTblLayout().setType(STTblLayoutType.FIXED);
        CTTblGrid grid = shown.getCTTbl().getTblGrid();
        if (grid == null) {
            grid = shown.getCTTbl().addNewTblGrid();
        }
        while (grid.sizeOfGridColArray() > 0) {
            grid.removeGridCol(0);
        }
        for (int width : widths) {
            grid.addNewGridCol().setW(BigInteger.valueOf(width));
        }
    }

    private void fill(XWPFTableRow row, List<?> values, WordStyles style) {
        row.setCantSplitRow(true);
        for (int column = 0; column < widths.length; column++) {
            Object value = values.get(column);
            boolean empty = value == null && style == WordStyles.CELL_BOLD;
            Table.Kind kind = table.columns().get(column).kind();
            fill(row.getCell(column), empty ? "" : Formats.cell(value, kind, locale), column, style);
        }
    }

    private void fill(XWPFTableCell cell, String text, int column, WordStyles style) {
        cell.setWidthType(TableWidthType.DXA);
        cell.setWidth(Integer.toString(widths[column]));
        XWPFParagraph paragraph = cell.getParagraphs().getFirst();
        paragraph.setStyle(style.id());
        paragraph.setAlignment(
                table.columns().get(column).kind().isNumber() ? ParagraphAlignment.RIGHT : ParagraphAlignment.LEFT);
        paragraph.createRun().setText(text);
    }

    private static int[] twips(float[] shares) {
        float all = 0;
        for (float share : shares) {
            all += share;
        }
        int[] widths = new int[shares.length];
        for (int i = 0; i < shares.length; i++) {
            widths[i] = Math.round(PAGE_WIDTH * shares[i] / all);
        }
        return widths;
    }
}
