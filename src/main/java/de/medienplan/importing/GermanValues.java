package de.medienplan.importing;

import static de.medienplan.importing.TableFile.refuse;

import de.medienplan.shared.SchoolYear;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads numbers, dates and yes/no as Germans write them. Each method takes a text that is not blank and throws a
 * {@link de.medienplan.shared.UserException} that says what was expected.
 */
public final class GermanValues {

    /** {@code 1.234,5} or {@code 1234,5}; a lone point is a thousands separator only before three digits. */
    private static final Pattern DECIMAL = Pattern.compile("[-−]?(\\d{1,3}(\\.\\d{3})+|\\d+)(,\\d+)?");

    private static final Pattern COORDINATE = Pattern.compile("-?\\d{1,3}([.,]\\d+)?");
    /** As Python and R write whole numbers: {@code 213.0}. */
    private static final Pattern POINT_ZERO = Pattern.compile("-?\\d+\\.0{1,2}");

    /** {@code 27.000,-}: a dash instead of the cents. */
    private static final Pattern NO_CENTS = Pattern.compile(",[-–—−]{1,2}$");

    private static final List<DateTimeFormatter> DATES = List.of(
            strict("d.M.uuuu"),
            strict("uuuu-MM-dd"),
            strict("d.M.uuuu[ ]['T']H:mm[:ss]"),
            strict("uuuu-MM-dd[ ]['T']HH:mm[:ss][.SSS][.SSSSSS]['Z']"),
            strict("d. MMMM uuuu"));
    private static final Pattern TWO_DIGITS = Pattern.compile("(\\d{1,2}\\.\\d{1,2}\\.)(\\d{2})");
    private static final Set<String> YES = Set.of("ja", "j", "x", "1", "wahr", "yes", "y", "true");
    private static final Set<String> NO = Set.of("nein", "n", "-", "0", "falsch", "no", "false");

    private GermanValues() {}

    /** A whole number of things, not negative. */
    public static int count(String text) {
        BigDecimal number = number(text, "importing.value.count");
        if (number.signum() < 0 || number.stripTrailingZeros().scale() > 0 || number.compareTo(MAX_COUNT) > 0) {
            throw refuse("importing.value.count");
        }
        return number.intValueExact();
    }

    private static final BigDecimal MAX_COUNT = new BigDecimal(Integer.MAX_VALUE);

    public static BigDecimal decimal(String text) {
        return number(text, "importing.value.decimal");
    }

    private static BigDecimal number(String text, String expected) {
        String digits = text.replaceAll("[\\s\\u00a0\\u202f]", "");
        if (POINT_ZERO.matcher(digits).matches()
                && digits.length() <= 30
                && !expected.equals("importing.value.euros")) {
            return new BigDecimal(digits.substring(0, digits.indexOf('.')));
        }
        if (digits.length() > 30 || !DECIMAL.matcher(digits).matches()) {
            throw refuse(expected);
        }
        return new BigDecimal(digits.replace(".", "").replace(',', '.').replace('−', '-'));
    }

    /** An amount in euros with at most two decimals, scale 2; a euro sign, and a dash for the cents, are allowed. */
    public static BigDecimal euros(String text) {
        String bare = text.replaceAll("(?i)€|EURO?|\\s", "");
        BigDecimal amount = number(NO_CENTS.matcher(bare).replaceFirst(""), "importing.value.euros");
        if (amount.stripTrailingZeros().scale() > 2) {
            throw refuse("importing.value.euros");
        }
        return amount.setScale(2);
    }

    /** Degrees; here a point is a decimal point as well, since map services write it so. */
    public static BigDecimal coordinate(String text) {
        if (text.length() > 30 || !COORDINATE.matcher(text).matches()) {
            throw refuse("importing.value.coordinate");
        }
        return new BigDecimal(text.replace(',', '.'));
    }

    /**
     * {@code 16.05.2023}, {@code 2023-05-16}, also with a time; a two-digit year is refused, since nobody knows its century.
     */
    public static LocalDate date(String text) {
        for (DateTimeFormatter format : DATES) {
            try {
                return LocalDate.parse(text.strip(), format);
            } catch (DateTimeException e) {
                continue;
            }
        }
        throw refuse("importing.value.date");
    }

    /** The same, and {@code 16.05.23}: in papers of offices that are at work now, which are of this century. */
    public static LocalDate recentDate(String text) {
        Matcher twoDigits = TWO_DIGITS.matcher(text.strip());
        return date(twoDigits.matches() ? twoDigits.group(1) + "20" + twoDigits.group(2) : text);
    }

    /** {@code 2024/25}, {@code 2024-2025}, {@code SJ 2024/25}; {@code 2024} is the school year that begins in it. */
    public static SchoolYear schoolYear(String text) {
        SchoolYear year = HeadingSense.of(text).year();
        if (year == null) {
            throw refuse("importing.value.schoolYear");
        }
        return year;
    }

    public static boolean yesNo(String text) {
        String word = text.strip().toLowerCase(Locale.GERMAN);
        if (!YES.contains(word) && !NO.contains(word)) {
            throw refuse("importing.value.yesNo");
        }
        return YES.contains(word);
    }

    private static DateTimeFormatter strict(String pattern) {
        return DateTimeFormatter.ofPattern(pattern, Locale.GERMAN).withResolverStyle(ResolverStyle.STRICT);
    }
}
