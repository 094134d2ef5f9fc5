package de.medienplan.device;

import java.math.BigDecimal;
import java.util.Map;

/**
 * What must be replaced in one calendar year.
 *
 * @param units units per category id, those of parents and state included
 * @param cost euros per category id that the city pays, at the category's present price
 */
public record ReplacementYear(int year, Map<CategoryId, Integer> units, Map<CategoryId, BigDecimal> cost) {

    /** Units of the category; 0 if none is due. */
    public int units(CategoryRow category) {
        return units.getOrDefault(category.categoryId(), 0);
    }

    /** Euros that the city pays for the category; 0 for what parents or the state pay. */
    public BigDecimal cost(CategoryRow category) {
        return cost.getOrDefault(category.categoryId(), BigDecimal.ZERO);
    }

    public int totalUnits() {
        return units.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** Euros that the city pays. */
    public BigDecimal totalCost() {
        return cost.values().stream().reduce(BigDecimal.ZERO.setScale(2), BigDecimal::add);
    }
}
