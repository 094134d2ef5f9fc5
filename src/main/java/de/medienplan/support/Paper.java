package de.medienplan.support;

import de.medienplan.shared.Formats;
import de.medienplan.shared.Table;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.TableWidthType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;

/** A Word file of headings, paragraphs and tables on A4, page numbers at the foot. */
final class Paper {

    private static final String FONT = "Arial";
    private static final BigInteger A4_WIDTH = BigInteger.valueOf(11_906);
    private static final BigInteger A4_HEIGHT = BigInteger.valueOf(16_838);
    private static final BigInteger MARGIN = BigInteger.valueOf(1_134); // 2 cm in twentieths of a point

    private final XWPFDocument document = new XWPFDocument();

    Paper(String title, String subtitle) {
        page();
        document.getProperties().getCoreProperties().setTitle(title);
        line(title, 18, true, 0);
        line(subtitle, 9, false, 240);
        PaperFoot.add(document, title);
    }

    private void page() {
        CTSectPr section = document.getDocument().getBody().addNewSectPr();
        CTPageSz size = section.addNewPgSz();
        size.setW(A4_WIDTH);
        size.setH(A4_HEIGHT);
        CTPageMar margin = section.addNewPgMar();
        margin.setLeft(MARGIN);
        margin.setRight(MARGIN);
        margin.setTop(MARGIN);
        margin.setBottom(MARGIN);
    }

    void heading(String text) {
        XWPFParagraph paragraph = line(text, 13, true, 80);
        paragraph.setSpacingBefore(280);
        paragraph.setKeepNext(true);
        paragraph.getCTP().getPPr().addNewOutlineLvl().setVal(BigInteger.ZERO);
    }

    void paragraph(String text) {
        line(text, 10, false, 120);
    }

    private XWPFParagraph line(String text, int size, boolean bold, int after) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setSpacingAfter(after);
        write(paragraph, text, size, bold);
        return paragraph;
    }

    private static void write(XWPFParagraph paragraph, String text, int size, boolean bold) {
        XWPFRun run = paragraph.createRun();
        run.setFontFamily(FONT);
        run.setFontSize(size);
        run.setBold(bold);
        run.setText(text);
    }

    /** The table with its title above; its head is repeated on each page. */
    void table(Table table, Locale locale) {
        XWPFParagraph title = line(table.title(), 10, true, 60);
        title.setKeepNext(true);
        int width = table.columns().size();
        List<List<?>> rows = new ArrayList<>(table.rows());
        if (!table.totals().isEmpty()) {
            rows.add(table.totals());
        }
        XWPFTable shown = document.createTable(rows.size() + 1, width);
        shown.setWidthType(TableWidthType.PCT);
        shown.setWidth("100%");
        shown.setCellMargins(40, 70, 40, 70);
        XWPFTableRow head = shown.getRow(0);
        head.setRepeatHeader(true);
        for (int column = 0; column < width; column++) {
            Table.Column heading = table.columns().get(column);
            fill(head.getCell(column), heading.heading(), heading, true);
            head.getCell(column).setColor("E8EEF3");
        }
        for (int row = 0; row < rows.size(); row++) {
            boolean isSum = row == table.rows().size();
            fillRow(shown.getRow(row + 1), rows.get(row), table.columns(), isSum, locale);
        }
        line("", 6, false, 60);
    }

    private static void fillRow(
            XWPFTableRow row, List<?> values, List<Table.Column> columns, boolean bold, Locale locale) {
        row.setCantSplitRow(true);
        for (int column = 0; column < columns.size(); column++) {
            Table.Column kind = columns.get(column);
            fill(row.getCell(column), Formats.cell(values.get(column), kind.kind(), locale), kind, bold);
        }
    }

    private static void fill(XWPFTableCell cell, String text, Table.Column column, boolean bold) {
        XWPFParagraph paragraph = cell.getParagraphs().getFirst();
        paragraph.setSpacingAfter(0);
        paragraph.setAlignment(column.kind().isNumber() ? ParagraphAlignment.RIGHT : ParagraphAlignment.LEFT);
        write(paragraph, text, 8, bold);
    }

    byte[] bytes() {
        try (document;
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            document.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
