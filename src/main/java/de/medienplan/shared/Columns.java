package de.medienplan.shared;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Builds a table column by column in the language of the reader: heading and value stand side by side. */
public final class Columns<T> {

    private record Part<T>(Table.Column column, Function<T, ?> value) {}

    private final Locale locale;
    private final List<Part<T>> parts = new ArrayList<>();

    public Columns(Locale locale) {
        this.locale = locale;
    }

    /** @param key of the heading */
    public Columns<T> add(String key, Table.Kind kind, Function<T, ? extends @Nullable Object> value) {
        return named(Texts.render(key, locale), kind, value);
    }

    public Columns<T> named(String heading, Table.Kind kind, Function<T, ? extends @Nullable Object> value) {
        parts.add(new Part<>(new Table.Column(heading, kind), value));
        return this;
    }

    public Columns<T> text(String key, Function<T, String> value) {
        return add(key, Table.Kind.TEXT, value);
    }

    public Columns<T> label(String key, Function<T, Labelled> value) {
        return add(key, Table.Kind.TEXT, row -> Texts.render(value.apply(row).label(), locale));
    }

    public Columns<T> decimal(String key, Function<T, ? extends @Nullable Object> value) {
        return add(key, Table.Kind.DECIMAL, value);
    }

    public Table table(String titleKey, List<T> rows, Object... args) {
        return new Table(
                Texts.render(titleKey, locale, args),
                parts.stream().map(Part::column).toList(),
                rows.stream().map(this::values).toList());
    }

    private List<Object> values(T row) {
        List<Object> values = new ArrayList<>();
        parts.forEach(part -> values.add(part.value().apply(row)));
        return values;
    }
}
