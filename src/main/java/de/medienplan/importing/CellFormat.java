package de.medienplan.importing;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.xssf.model.StylesTable;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;

/** Writes the number of an Excel cell in German: a date if the cell is formatted as one, else digits with a comma. */
final class CellFormat {

    /** Excel keeps 15 digits; what a double shows beyond them is noise, e.g. 0.30000000000000004. */
    private static final MathContext EXCEL_PRECISION = new MathContext(15);

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd.MM.uuuu");
    private static final DateTimeFormatter DATE_AND_TIME = DateTimeFormatter.ofPattern("dd.MM.uuuu HH:mm");

    private final StylesTable styles;
    private final boolean datesFrom1904;
    private final Map<Integer, Boolean> dateStyles = new HashMap<>();

    CellFormat(StylesTable styles, boolean datesFrom1904) {
        this.styles = styles;
        this.datesFrom1904 = datesFrom1904;
    }

    String number(String raw, int style) {
        try {
            BigDecimal number = new BigDecimal(raw.strip());
            return isDate(style) && DateUtil.isValidExcelDate(number.doubleValue()) ? date(number) : plain(number);
        } catch (NumberFormatException e) {
            return raw;
        }
    }

    private String date(BigDecimal number) {
        LocalDateTime moment = DateUtil.getLocalDateTime(number.doubleValue(), datesFrom1904);
        return moment.format(moment.toLocalTime().equals(LocalTime.MIDNIGHT) ? DATE : DATE_AND_TIME);
    }

    private static String plain(BigDecimal number) {
        BigDecimal rounded = number.round(EXCEL_PRECISION);
        BigDecimal shortest = rounded.signum() == 0 ? BigDecimal.ZERO : rounded.stripTrailingZeros();
        return shortest.toPlainString().replace('.', ',');
    }

    private boolean isDate(int style) {
        return dateStyles.computeIfAbsent(style, index -> {
            if (index < 0 || index >= styles.getNumCellStyles()) {
                return false;
            }
            XSSFCellStyle cell = styles.getStyleAt(index);
            return DateUtil.isADateFormat(cell.getDataFormat(), cell.getDataFormatString());
        });
    }
}
