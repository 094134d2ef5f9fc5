package de.medienplan.subsidy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Support by the state that takes the place of the city's or reduces it; {@code id} is null for a new one.
 *
 * @param types codes of the types of school that get it; empty for all
 * @param cityPercent what the city still pays of the price; null: nothing
 */
public record StateSupportRow(
        @Nullable Long id,
        String name,
        LocalDate validFrom,
        @Nullable LocalDate validUntil,
        Classes classes,
        Set<String> types,
        @Nullable BigDecimal cityPercent,
        String source,
        String note) {

    /** The class years that get it; null at an end without limit. */
    public record Classes(@Nullable Integer from, @Nullable Integer to) {

        public static final Classes ALL = new Classes(null, null);
    }

    /** As it is stored. */
    static Set<String> types(String stored) {
        return Arrays.stream(stored.split(",")).filter(code -> !code.isBlank()).collect(Collectors.toSet());
    }

    String storedTypes() {
        return String.join(",", new TreeSet<>(types));
    }
}
