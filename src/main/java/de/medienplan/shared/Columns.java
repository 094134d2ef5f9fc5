package de.medienplan.shared;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Builds a table column by column in the language of the reader: heading and value stand side by side, and the foot adds
 * up what the column shows.
 */
public final class Columns<T> {

    private record Part<T>(Table.Column column, boolean summed, Function<T, ? extends @Nullable Object> value) {}

    private final Locale locale;
    private final String family;
    private final List<Part<T>> parts = new ArrayList<>();
    private @Nullable String totalKey;

    public Columns(Locale locale) {
        this(locale, "");
    }

    /** @param family what the keys of the headings begin with */
    public Columns(Locale locale, String family) {
        this.locale = locale;
        this.family = family;
    }

    /** @param key of the heading */
    public Columns<T> add(String key, Table.Kind kind, Function<T, ? extends @Nullable Object> value) {
        return named(Texts.render(family + key, locale), kind, value);
    }

    /** @param heading in words, where no key stands for it */
    public Columns<T> named(String heading, Table.Kind kind, Function<T, ? extends @Nullable Object> value) {
        parts.add(new Part<>(new Table.Column(heading, kind), false, value));
        return this;
    }

    /** A column of numbers with its sum at the foot; missing values and formulas do not count. */
    public Columns<T> sum(String key, Table.Kind kind, Function<T, ? extends @Nullable Object> value) {
        parts.add(new Part<>(new Table.Column(Texts.render(family + key, locale), kind), true, value));
        return this;
    }

    /** Adds a foot, with this word in the first column of text. */
    public Columns<T> total(String key) {
        totalKey = key;
        return this;
    }

    public Columns<T> text(String key, Function<T, ? extends @Nullable String> value) {
        return add(key, Table.Kind.TEXT, value);
    }

    public Columns<T> label(String key, Function<T, Labelled> value) {
        return add(key, Table.Kind.TEXT, row -> Texts.render(value.apply(row).label(), locale));
    }

    public Columns<T> decimal(String key, Function<T, ? extends @Nullable Object> value) {
        return add(key, Table.Kind.DECIMAL, value);
    }

    public Table table(String titleKey, List<T> rows, Object... args) {
        return titled(Texts.render(titleKey, locale, args), rows);
    }

    public Table titled(String title, List<T> rows) {
        return new Table(
                title,
                parts.stream().map(Part::column).toList(),
                rows.stream().map(this::values).toList(),
                totalKey == null ? List.of() : totals(rows, Texts.render(totalKey, locale)));
    }

    private List<Object> values(T row) {
        List<Object> values = new ArrayList<>();
        parts.forEach(part -> values.add(part.value().apply(row)));
        return values;
    }

    private List<@Nullable Object> totals(List<T> rows, String word) {
        List<@Nullable Object> totals = new ArrayList<>();
        for (Part<T> part : parts) {
            boolean first = part.column().kind() == Table.Kind.TEXT && !totals.contains(word);
            totals.add(first ? word : part.summed() ? sum(part, rows) : null);
        }
        return totals;
    }

    private static <T> Number sum(Part<T> part, List<T> rows) {
        BigDecimal sum = part.column().kind() == Table.Kind.MONEY ? BigDecimal.ZERO.setScale(2) : BigDecimal.ZERO;
        for (T row : rows) {
            if (part.value().apply(row) instanceof Number number) {
                sum = sum.add(new BigDecimal(number.toString()));
            }
        }
        boolean whole =
                part.column().kind() == Table.Kind.EUROS || part.column().kind() == Table.Kind.INTEGER;
        return whole ? (Number) sum.longValueExact() : sum;
    }
}
