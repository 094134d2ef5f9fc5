package de.medienplan.ui;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Sorts cells by value: numbers by size, texts as in a German dictionary, empty ones first. */
final class CellOrder {

    private CellOrder() {}

    static <T> Comparator<T> by(Function<T, @Nullable Object> value) {
        return (a, b) -> compare(comparable(value.apply(a)), comparable(value.apply(b)));
    }

    private static @Nullable Object comparable(@Nullable Object value) {
        return value instanceof Number number ? new BigDecimal(number.toString()) : value;
    }

    @SuppressWarnings("unchecked")
    private static int compare(@Nullable Object a, @Nullable Object b) {
        if (a == null || b == null) {
            return a == b ? 0 : a == null ? -1 : 1;
        }
        if (a instanceof String left && b instanceof String right) {
            return GermanOrder.compare(left, right);
        }
        return ((Comparable<Object>) a).compareTo(b);
    }
}
