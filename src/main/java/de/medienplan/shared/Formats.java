package de.medienplan.shared;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** How numbers, money and dates look: {@code 1.234.567,89 €}, {@code 16.05.2023}. A missing value is an en dash. */
public final class Formats {

    public static final String MISSING = "–";
    private static final int CENTS = 2;
    private static final String NBSP = "\u00a0";

    private Formats() {}

    /** Euros and cents, {@code 1.234,50 €}. */
    public static String money(@Nullable BigDecimal amount, Locale locale) {
        return amount == null ? MISSING : number("#,##0.00", locale).format(amount) + NBSP + "€";
    }

    /** Whole euros, the unit of planning, {@code 1.234 €}. */
    public static String euros(@Nullable Long amount, Locale locale) {
        return amount == null ? MISSING : number("#,##0", locale).format(amount) + NBSP + "€";
    }

    public static String integer(@Nullable Number value, Locale locale) {
        return value == null ? MISSING : number("#,##0", locale).format(value);
    }

    /** At most {@code digits} decimals, at least none. */
    public static String decimal(@Nullable Number value, int digits, Locale locale) {
        return value == null
                ? MISSING
                : number("#,##0." + "#".repeat(digits), locale).format(value);
    }

    /** A ratio (0.4 is 40 %) with exactly {@code digits} decimals; name its base beside it. */
    public static String percent(@Nullable Number ratio, int digits, Locale locale) {
        if (ratio == null) {
            return MISSING;
        }
        String pattern = digits == 0 ? "#,##0" : "#,##0." + "0".repeat(digits);
        BigDecimal hundredfold = new BigDecimal(ratio.toString()).movePointRight(2);
        return number(pattern, locale).format(hundredfold) + NBSP + "%";
    }

    /** The period of a scenario: {@code Q3 2020}; one that is no quarter stays as it is. */
    public static String quarter(@Nullable String period) {
        if (period == null) {
            return MISSING;
        }
        return Quarter.isQuarter(period) ? Quarter.parse(period).label() : period;
    }

    public static String date(@Nullable LocalDate date, Locale locale) {
        return date == null
                ? MISSING
                : DateTimeFormatter.ofPattern(datePattern(locale)).format(date);
    }

    public static String dateTime(@Nullable LocalDateTime time, Locale locale) {
        return time == null
                ? MISSING
                : DateTimeFormatter.ofPattern(datePattern(locale) + " HH:mm").format(time);
    }

    /** A single value of any kind, as change lists and previews show it; amounts of euros and cents keep both digits. */
    public static String value(@Nullable Object value, Locale locale) {
        return switch (value) {
            case null -> MISSING;
            case Message message -> Texts.render(message, locale);
            case Labelled labelled -> Texts.render(labelled.label(), locale);
            case LocalDate day -> date(day, locale);
            case BigDecimal number
            when number.scale() == CENTS -> number("#,##0.00", locale).format(number);
            case BigDecimal number -> decimal(number, Math.max(0, number.scale()), locale);
            case Number number -> integer(number, locale);
            case Boolean answer -> Texts.render(answer ? "shared.yes" : "shared.no", locale);
            default -> value.toString();
        };
    }

    /** A value of a table in the way of its column. */
    public static String cell(@Nullable Object value, Table.Kind kind, Locale locale) {
        if (value == null) {
            return kind == Table.Kind.TEXT ? "" : MISSING;
        }
        return switch (kind) {
            case TEXT -> value.toString();
            case INTEGER -> value instanceof Number number ? integer(number, locale) : value.toString();
            case DECIMAL -> value instanceof Number number ? decimal(number, 3, locale) : value.toString();
            case MONEY -> value instanceof BigDecimal amount ? money(amount, locale) : value.toString();
            case EUROS -> value instanceof Number amount ? euros(amount.longValue(), locale) : value.toString();
            case PERCENT -> value instanceof Number ratio ? percent(ratio, 1, locale) : value.toString();
            case DATE -> value instanceof LocalDate day ? date(day, locale) : value.toString();
        };
    }

    /** The pattern of dates in this locale, also for date pickers. */
    public static String datePattern(Locale locale) {
        return locale.getLanguage().equals("en") ? "dd/MM/yyyy" : "dd.MM.yyyy";
    }

    private static DecimalFormat number(String pattern, Locale locale) {
        DecimalFormat format = new DecimalFormat(pattern, DecimalFormatSymbols.getInstance(locale));
        format.setRoundingMode(RoundingMode.HALF_UP);
        return format;
    }
}
