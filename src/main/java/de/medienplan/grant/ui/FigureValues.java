package de.medienplan.grant.ui;

import de.medienplan.grant.FigureKind;
import de.medienplan.grant.FigureRow;
import de.medienplan.shared.Formats;
import de.medienplan.ui.Translations;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** How figures are written. */
final class FigureValues {

    private FigureValues() {}

    static String text(FigureKind kind, @Nullable Object value) {
        Locale locale = Translations.locale();
        return switch (value) {
            case null -> Formats.MISSING;
            case BigDecimal number when kind == FigureKind.MONEY -> Formats.money(number, locale);
            case BigDecimal number
            when kind == FigureKind.RATE -> Formats.percent(number.stripTrailingZeros(), 0, locale);
            case BigDecimal number -> Formats.integer(number, locale);
            case LocalDate day -> Formats.date(day, locale);
            default -> value.toString();
        };
    }

    /** The chosen value, or the word for open. */
    static String chosen(FigureRow figure) {
        return figure.chosen()
                .map(variant -> text(figure.kind(), variant.value()))
                .orElseGet(() -> Translations.text("grant.figure.open"));
    }

    static String difference(FigureRow figure, FigureRow.Variant variant) {
        return figure.difference(variant)
                .filter(number -> number.signum() != 0)
                .map(number -> (number.signum() > 0 ? "+" : "−") + text(figure.kind(), number.abs()))
                .orElse("");
    }
}
