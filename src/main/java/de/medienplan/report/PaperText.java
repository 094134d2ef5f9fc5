package de.medienplan.report;

import de.medienplan.shared.Columns;
import de.medienplan.shared.Formats;
import de.medienplan.shared.Message;
import de.medienplan.shared.Texts;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** PaperText and numbers in the language of the paper. */
record PaperText(Locale locale) {

    String text(String key, Object... args) {
        return Texts.render(key, locale, args);
    }

    String text(Message message) {
        return Texts.render(message, locale);
    }

    String euros(long amount) {
        return Formats.euros(amount, locale);
    }

    String money(BigDecimal amount) {
        return Formats.money(amount, locale);
    }

    String number(Number value) {
        return Formats.decimal(value, 4, locale);
    }

    String date(@Nullable LocalDate day) {
        return Formats.date(day, locale);
    }

    /** The first names, and how many more there are. */
    String some(Collection<String> names, int most) {
        String first = String.join(", ", names.stream().limit(most).toList());
        return names.size() <= most ? first : text("report.andMore", first, names.size() - most);
    }

    /** A table of the paper, without a foot until it gets a total. */
    <T> Columns<T> columns() {
        return new Columns<>(locale, "report.column.");
    }

    /** A row; null is a missing value. */
    static List<? extends @Nullable Object> row(@Nullable Object... values) {
        return Arrays.asList(values);
    }
}
