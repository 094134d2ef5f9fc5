package de.medienplan.ui;

import de.medienplan.shared.Formats;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Amounts as people type and paste them: {@code 1770000}, {@code 1.770.000,00 €}, {@code 1 770 000}, {@code 1.770.000,-}.
 * A text that could mean two amounts, such as {@code 1,770} in German, is none.
 */
final class MoneyText {

    private static final int LONGEST = 40;
    private static final Pattern NOISE = Pattern.compile("[\\s\\u00a0\\u2009\\u202f'’]|€|(?i:EUR)");
    /** What follows an amount without cents: {@code ,-} or {@code ,--}. */
    private static final Pattern NO_CENTS = Pattern.compile("[.,][-–—]{1,2}$");

    private MoneyText() {}

    /** The amount with two decimals; empty if the text is none. */
    static Optional<BigDecimal> parse(String text, Locale locale) {
        String digits = NO_CENTS.matcher(NOISE.matcher(text).replaceAll(""))
                .replaceAll("")
                .replace('−', '-');
        char decimal = locale.getLanguage().equals("en") ? '.' : ',';
        char group = decimal == ',' ? '.' : ',';
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        if (matches(digits, decimal, group)) {
            return Optional.of(amount(digits, decimal, group));
        }
        return foreign(digits, decimal, group);
    }

    /** {@code 1770000.00} in German: no group has two digits, so the point can only be a decimal one. */
    private static Optional<BigDecimal> foreign(String digits, char decimal, char group) {
        boolean clear = digits.matches("-?\\d+[" + group + "]\\d{1,2}")
                || digits.matches("-?\\d{1,3}([" + decimal + "]\\d{3})+[" + group + "]\\d{1,2}")
                || digits.matches("-?\\d{1,3}([" + decimal + "]\\d{3}){2,}");
        return clear ? Optional.of(amount(digits, group, decimal)) : Optional.empty();
    }

    private static boolean matches(String digits, char decimal, char group) {
        return digits.matches("-?(\\d{1,3}([" + group + "]\\d{3})+|\\d+)([" + decimal + "]\\d{1,2})?");
    }

    private static BigDecimal amount(String digits, char decimal, char group) {
        return new BigDecimal(digits.replace(String.valueOf(group), "").replace(decimal, '.')).setScale(2);
    }

    /** {@code 1.770.000,00}, without cents where there are none and they are not asked for. */
    static String format(@Nullable BigDecimal amount, boolean cents, Locale locale) {
        if (amount == null) {
            return "";
        }
        boolean whole = amount.stripTrailingZeros().scale() <= 0;
        String text = !cents && whole ? Formats.integer(amount, locale) : Formats.money(amount, locale);
        return NOISE.matcher(text).replaceAll("");
    }
}
