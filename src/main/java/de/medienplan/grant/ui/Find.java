package de.medienplan.grant.ui;

import java.util.List;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/** Finds what a field shows for the id that a record has. */
final class Find {

    private Find() {}

    static <T> @Nullable T byId(List<T> all, ToLongFunction<T> id, long wanted) {
        return all.stream()
                .filter(one -> id.applyAsLong(one) == wanted)
                .findFirst()
                .orElse(null);
    }
}
