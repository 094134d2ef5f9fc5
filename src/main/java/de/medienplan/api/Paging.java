package de.medienplan.api;

import de.medienplan.shared.UserException;
import io.swagger.v3.oas.annotations.Parameter;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Which part of a list is asked for.
 *
 * @param page counted from 0; null for the first
 * @param size entries of a page, 1 to 500; null for 100
 */
record Paging(
        @Parameter(description = "Page, counted from 0") @Nullable
        Integer page,

        @Parameter(description = "Entries of a page, 1 to 500; 100 if left out") @Nullable
        Integer size) {

    private static final int USUAL = 100;
    private static final int MOST = 500;

    /**
     * A part of a list.
     *
     * @param total entries of the whole list
     */
    record Page<T>(List<T> items, int page, int size, int total) {}

    /** Only what is on the page is made into what is answered. */
    <S, T> Page<T> of(List<S> all, Function<? super S, T> answer) {
        int number = page == null ? 0 : page;
        int length = size == null ? USUAL : size;
        UserException.throwIf(number < 0 || length < 1 || length > MOST, "api.paging", MOST);
        List<T> items = all.stream()
                .skip((long) number * length)
                .limit(length)
                .map(answer)
                .toList();
        return new Page<>(items, number, length, all.size());
    }
}
