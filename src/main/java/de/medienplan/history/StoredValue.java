package de.medienplan.history;

import de.medienplan.shared.Formats;
import de.medienplan.shared.Labelled;
import de.medienplan.shared.Message;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Writes values into the log so that they can be shown in either language later: dates in ISO form, labelled values as
 * {@code #key}, numbers without needless zeros, everything else as its text.
 */
final class StoredValue {

    private static final char KEY_MARK = '#';
    private static final int CENTS = 2;

    private StoredValue() {}

    static @Nullable String of(@Nullable Object value) {
        return switch (value) {
            case null -> null;
            case Labelled labelled -> KEY_MARK + labelled.label().key();
            case Boolean answer -> KEY_MARK + (answer ? "shared.yes" : "shared.no");
            case BigDecimal number -> number.stripTrailingZeros().toPlainString();
            default -> value.toString();
        };
    }

    /** Whether the two are the same to a user; 1.0 and 1.00 are. */
    static boolean same(@Nullable Object a, @Nullable Object b) {
        return Objects.equals(of(a), of(b));
    }

    /** What {@link Formats#value} can show. */
    static @Nullable Object read(@Nullable String stored) {
        if (stored == null || stored.isEmpty()) {
            return null;
        }
        if (stored.charAt(0) == KEY_MARK && stored.matches("#[a-z]\\w*(\\.\\w+)+")) {
            return Message.of(stored.substring(1));
        }
        if (stored.matches("\\d{4}-\\d{2}-\\d{2}")) {
            return dateOrText(stored);
        }
        return stored.matches("-?\\d+\\.\\d+") ? withCents(new BigDecimal(stored)) : stored;
    }

    /** An amount lost its last zero when it was stored. */
    private static BigDecimal withCents(BigDecimal number) {
        return number.scale() < CENTS ? number.setScale(CENTS) : number;
    }

    private static Object dateOrText(String stored) {
        try {
            return LocalDate.parse(stored);
        } catch (DateTimeParseException e) {
            return stored;
        }
    }

    static String shown(@Nullable String stored, Locale locale) {
        return Formats.value(read(stored), locale);
    }
}
