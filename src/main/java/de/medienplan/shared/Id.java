package de.medienplan.shared;

import com.fasterxml.jackson.annotation.JsonValue;
import java.io.Serializable;
import java.util.Collection;
import java.util.function.LongFunction;
import org.jspecify.annotations.Nullable;

/**
 * Number of something stored. Each kind of thing has a type of its own, so that no two can be mixed up; the bare number
 * stands in addresses, in the database and in JSON only. Its text is the number.
 */
public interface Id extends Serializable {

    @JsonValue
    long value();

    /** What a column gets that may be empty. */
    static @Nullable Long orNull(@Nullable Id id) {
        return id == null ? null : id.value();
    }

    /** What a comparison with an array gets. */
    static Long[] values(Collection<? extends Id> ids) {
        return ids.stream().map(Id::value).toArray(Long[]::new);
    }

    /** What a column holds that may be empty. */
    static <I extends Id> @Nullable I orNull(@Nullable Long value, LongFunction<I> type) {
        return value == null ? null : type.apply(value);
    }
}
