package de.medienplan.importing;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.xssf.model.StylesTable;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.jspecify.annotations.Nullable;

/**
 * Writes the number of an Excel cell in German: a date if the cell is formatted as one, as shown if the format fills up with
 * zeros or puts letters in front (numbers of schools, postcodes), else digits with a comma.
 */
final class CellFormat {

    /** Excel keeps 15 digits; what a double shows beyond them is noise, e.g. 0.30000000000000004. */
    private static final MathContext EXCEL_PRECISION = new MathContext(15);

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd.MM.uuuu");
    private static final DateTimeFormatter DATE_AND_TIME = DateTimeFormatter.ofPattern("dd.MM.uuuu HH:mm");

    /** Locales, colours and conditions in front of a format. */
    private static final Pattern BRACKETS = Pattern.compile("\\[[^\\]]*\\]");

    /** What a format shows as it stands; "H-" is no hour. */
    private static final Pattern QUOTED = Pattern.compile("\"[^\"]*\"|\\\\.");

    /** Digits that are always shown, two or more, with nothing but signs between and behind them. */
    private static final Pattern FILLED =
            Pattern.compile("(\"[^\"]*\"|\\\\.|[ \\-/_()@])*0([ \\-/]|\"[^\"]*\"|\\\\.)*0.*");

    private static final Pattern PART = Pattern.compile("\"[^\"]*\"|[\\\\_*].|.");

    private static final Pattern LETTERS_IN_FRONT = Pattern.compile("(\"[^\"]*\\p{L}[^\"]*\"|\\\\\\p{L})+.*0.*");
    private static final Pattern QUANTITY = Pattern.compile(".*[#,.%?Ee€].*");

    /** No number of an office has more places before or behind the comma; written out it would fill the memory. */
    private static final int MOST_PLACES = 400;

    /** 31.12.9999, the last day that Excel knows. */
    private static final BigDecimal LAST_DAY = BigDecimal.valueOf(2_958_465);

    private final @Nullable StylesTable styles;
    private final boolean datesFrom1904;
    private final Map<Integer, Kind> kinds = new HashMap<>();

    private enum Kind {
        DATE,
        SHOWN,
        PLAIN
    }

    CellFormat(@Nullable StylesTable styles, boolean datesFrom1904) {
        this.styles = styles;
        this.datesFrom1904 = datesFrom1904;
    }

    String number(String raw, int style) {
        try {
            BigDecimal number = new BigDecimal(raw.strip());
            if (number.precision() > MOST_PLACES || Math.abs((long) number.scale()) > MOST_PLACES) {
                return raw;
            }
            return switch (kinds.computeIfAbsent(style, this::kind)) {
                case DATE -> isDay(number) ? date(number) : plain(number);
                case SHOWN -> shown(number, style);
                case PLAIN -> plain(number);
            };
        } catch (NumberFormatException e) {
            return raw;
        }
    }

    private static boolean isDay(BigDecimal number) {
        return DateUtil.isValidExcelDate(number.doubleValue()) && number.compareTo(LAST_DAY) <= 0;
    }

    /** Strict workbooks may write dates as text. */
    static String isoDate(String raw) {
        try {
            LocalDateTime moment = raw.contains("T")
                    ? LocalDateTime.parse(raw.replace("Z", ""))
                    : LocalDate.parse(raw).atStartOfDay();
            return date(moment);
        } catch (DateTimeException e) {
            return raw;
        }
    }

    private String date(BigDecimal number) {
        return date(DateUtil.getLocalDateTime(number.doubleValue(), datesFrom1904));
    }

    private static String date(LocalDateTime moment) {
        return moment.format(moment.toLocalTime().equals(LocalTime.MIDNIGHT) ? DATE : DATE_AND_TIME);
    }

    private static String plain(BigDecimal number) {
        BigDecimal rounded = number.round(EXCEL_PRECISION);
        BigDecimal shortest = rounded.signum() == 0 ? BigDecimal.ZERO : rounded.stripTrailingZeros();
        return shortest.toPlainString().replace('.', ',');
    }

    private String shown(BigDecimal number, int style) {
        boolean whole = number.signum() >= 0 && number.stripTrailingZeros().scale() <= 0;
        return whole ? filled(number.toBigInteger().toString(), positive(style)) : plain(number);
    }

    /** Puts the digits into the zeros of the format from the right; what else it holds stands as it is. */
    private static String filled(String digits, String format) {
        List<String> parts =
                PART.matcher(format).results().map(MatchResult::group).toList();
        StringBuilder text = new StringBuilder();
        int left = digits.length();
        int zeros = (int) parts.stream().filter("0"::equals).count();
        for (String part : parts.reversed()) {
            if (part.equals("0")) {
                zeros--;
                int from = zeros == 0 ? 0 : Math.max(0, left - 1);
                text.insert(0, left > 0 ? digits.substring(from, left) : "0");
                left = from;
            } else {
                text.insert(0, literal(part));
            }
        }
        return text.toString().strip();
    }

    private static String literal(String part) {
        return switch (part.charAt(0)) {
            case '"' -> part.substring(1, part.length() - 1);
            case '\\' -> part.substring(1);
            case '_', '*', '@' -> "";
            default -> part;
        };
    }

    /** The part of the format for positive numbers, without locale and colour. */
    private String positive(int style) {
        String format = BRACKETS.matcher(String.valueOf(
                        Objects.requireNonNull(styles).getStyleAt(style).getDataFormatString()))
                .replaceAll("");
        return format.contains(";") ? format.substring(0, format.indexOf(';')) : format;
    }

    private Kind kind(int style) {
        if (styles == null || style < 0 || style >= styles.getNumCellStyles()) {
            return Kind.PLAIN;
        }
        XSSFCellStyle cell = styles.getStyleAt(style);
        String bare = QUOTED.matcher(String.valueOf(cell.getDataFormatString())).replaceAll("");
        if (DateUtil.isADateFormat(cell.getDataFormat(), bare)) {
            return Kind.DATE;
        }
        String format =
                BRACKETS.matcher(String.valueOf(cell.getDataFormatString())).replaceAll("");
        String positive = format.contains(";") ? format.substring(0, format.indexOf(';')) : format;
        String signs = QUOTED.matcher(positive).replaceAll("");
        boolean identifies = FILLED.matcher(positive).matches()
                || LETTERS_IN_FRONT.matcher(positive).matches();
        return identifies && !QUANTITY.matcher(signs).matches() ? Kind.SHOWN : Kind.PLAIN;
    }
}
