package de.medienplan.device;

import de.medienplan.school.SchoolRow;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The counts of one school in one school year.
 *
 * @param amounts units per category id; what is not counted is absent
 * @param synthetic the categories whose count is made up for demonstration
 */
public record CountRow(SchoolRow school, Map<CategoryId, Integer> amounts, Set<CategoryId> synthetic) {

    /** Units of the category; null if they were not counted. */
    public @Nullable Integer amount(CategoryId categoryId) {
        return amounts.get(categoryId);
    }

    /** Units of all categories, of which a board system is one. */
    public int total() {
        return amounts.values().stream().mapToInt(Integer::intValue).sum();
    }
}
