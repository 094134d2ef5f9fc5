package de.medienplan.grant.ui;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Finds what a field shows for the id that a record has. */
final class Find {

    private Find() {}

    static <T, I> @Nullable T byId(List<T> all, Function<T, I> id, I wanted) {
        return all.stream()
                .filter(one -> id.apply(one).equals(wanted))
                .findFirst()
                .orElse(null);
    }
}
