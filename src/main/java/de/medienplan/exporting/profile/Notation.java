package de.medienplan.exporting.profile;

import de.medienplan.shared.Message;
import de.medienplan.shared.UserException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Writes values as a profile says. A placeholder can ask for more: a pattern for days and months, {@code cent} for an amount
 * in cents, {@code betrag} for one without its sign, {@code vorzeichen} for {@code +} or {@code -}, {@code sh} for {@code S}
 * or {@code H}, a number for the most letters of a text.
 */
final class Notation {

    private final ProfileLayout layout;

    Notation(ProfileLayout layout) {
        this.layout = layout;
    }

    /** @throws UserException if the value cannot be written so */
    String write(@Nullable Object value, String notation) {
        return switch (value) {
            case null -> "";
            case LocalDate day -> time(day, notation.isEmpty() ? layout.datePattern() : notation);
            case LocalDateTime time -> time(time, notation.isEmpty() ? layout.datePattern() : notation);
            case YearMonth month -> time(month, notation.isEmpty() ? "MM/yyyy" : notation);
            case BigDecimal amount -> amount(amount, notation);
            default -> text(value.toString(), notation);
        };
    }

    private static String time(TemporalAccessor time, String pattern) {
        try {
            return DateTimeFormatter.ofPattern(pattern, Locale.GERMANY).format(time);
        } catch (IllegalArgumentException | DateTimeException e) {
            throw unknown(pattern);
        }
    }

    private String amount(BigDecimal amount, String notation) {
        BigDecimal cents = amount.setScale(2, RoundingMode.UNNECESSARY);
        return switch (notation) {
            case "" -> decimals(cents);
            case "betrag" -> decimals(cents.abs());
            case "cent" -> cents.movePointRight(2).abs().toPlainString();
            case "vorzeichen" -> cents.signum() < 0 ? "-" : "+";
            case "sh" -> cents.signum() < 0 ? "S" : "H";
            default -> throw unknown(notation);
        };
    }

    private String decimals(BigDecimal cents) {
        return layout.decimalComma() ? cents.toPlainString().replace('.', ',') : cents.toPlainString();
    }

    private static String text(String text, String notation) {
        if (notation.isEmpty()) {
            return text;
        }
        if (!notation.matches("[1-9]\\d{0,2}")) {
            throw unknown(notation);
        }
        int most = Integer.parseInt(notation);
        return text.length() > most ? text.substring(0, most) : text;
    }

    private static UserException unknown(String notation) {
        return new UserException(Message.of("exporting.template.notation", notation));
    }
}
