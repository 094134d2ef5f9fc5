package de.medienplan.exporting;

import de.medienplan.shared.Table;
import java.util.EnumMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.usermodel.Workbook;

/** The few cell styles of an export, each made once per workbook. */
final class XlsxStyles {

    private static final float LINE = 15;
    /** What Excel allows. */
    private static final float HIGHEST = 409;

    private final Workbook workbook;
    private final Font bold;
    private final CellStyle heading;
    private final CellStyle quoted;
    private final Map<Table.Kind, CellStyle> plain = new EnumMap<>(Table.Kind.class);
    private final Map<Table.Kind, CellStyle> totals = new EnumMap<>(Table.Kind.class);

    XlsxStyles(Workbook workbook) {
        this.workbook = workbook;
        bold = workbook.createFont();
        bold.setBold(true);
        heading = workbook.createCellStyle();
        heading.setFont(bold);
        heading.setBorderBottom(BorderStyle.THIN);
        quoted = formatted(Table.Kind.TEXT);
        quoted.setQuotePrefixed(true);
    }

    /** Makes room for text that goes on in the next line; not every program does so itself. */
    static void fit(Row row, int longestText, int widestColumn) {
        int letters = widestColumn * 6 / 5; // widths count digits, letters are narrower
        int lines = (longestText + letters - 1) / letters;
        if (longestText > widestColumn) {
            row.setHeightInPoints(Math.min(HIGHEST, Math.max(2, lines) * LINE));
        }
    }

    CellStyle heading() {
        return heading;
    }

    /** For text that looks like a formula: Excel keeps it as text even after it was edited. */
    CellStyle quoted() {
        return quoted;
    }

    CellStyle of(Table.Kind kind) {
        return plain.computeIfAbsent(kind, this::formatted);
    }

    CellStyle total(Table.Kind kind) {
        return totals.computeIfAbsent(kind, wanted -> {
            CellStyle style = formatted(wanted);
            style.setFont(bold);
            style.setBorderTop(BorderStyle.THIN);
            return style;
        });
    }

    private CellStyle formatted(Table.Kind kind) {
        CellStyle style = workbook.createCellStyle();
        style.setDataFormat(workbook.createDataFormat().getFormat(pattern(kind)));
        style.setWrapText(kind == Table.Kind.TEXT);
        style.setVerticalAlignment(VerticalAlignment.TOP);
        return style;
    }

    /** In Excel's own notation; it shows them in the language of the reader. */
    private static String pattern(Table.Kind kind) {
        return switch (kind) {
            case TEXT -> "@";
            case INTEGER -> "#,##0";
            case DECIMAL -> "#,##0.######";
            case MONEY -> "#,##0.00 \"€\"";
            case EUROS -> "#,##0 \"€\"";
            case PERCENT -> "0.0%";
            case DATE -> "dd.mm.yyyy";
        };
    }
}
