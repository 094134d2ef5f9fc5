package de.medienplan.device;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Which year brings which replacements. A device is due in the calendar year in which its useful life ends; what was due
 * before the first year is due in the first. What is replaced wears out again after the life of its category, as often
 * as the years shown allow. Costs are at the present price of the category, without inflation.
 *
 * @param years the earliest first, at least one
 * @param categories those of which anything is due, in their order
 */
public record ReplacementPlan(List<ReplacementYear> years, List<CategoryRow> categories) {

    /**
     * @param from first calendar year shown, which takes everything overdue
     * @param years how many years are shown
     */
    public static ReplacementPlan of(List<StockLine> stock, List<CategoryRow> categories, int from, int years) {
        Map<CategoryId, CategoryRow> byId =
                categories.stream().collect(Collectors.toMap(CategoryRow::categoryId, Function.identity()));
        Map<Integer, Map<CategoryId, Integer>> due = new TreeMap<>();
        IntStream.range(from, from + years).forEach(year -> due.put(year, new TreeMap<>()));
        for (StockLine line : stock) {
            CategoryRow category = byId.get(line.purchase().categoryId());
            if (category == null) {
                continue;
            }
            int first = Math.max(from, line.purchase().dueOn().getYear());
            for (int year = first; year < from + years; year += category.usefulLifeYears()) {
                due.getOrDefault(year, new TreeMap<>()).merge(category.categoryId(), line.quantity(), Integer::sum);
            }
        }
        List<ReplacementYear> planned = due.entrySet().stream()
                .map(entry -> new ReplacementYear(entry.getKey(), entry.getValue(), cost(entry.getValue(), byId)))
                .toList();
        return new ReplacementPlan(
                planned,
                categories.stream()
                        .filter(category ->
                                planned.stream().anyMatch(year -> year.units().containsKey(category.categoryId())))
                        .toList());
    }

    /** The year that costs most. */
    public ReplacementYear dearest() {
        return years.stream()
                .max(Comparator.comparing(ReplacementYear::totalCost))
                .orElseThrow();
    }

    /** The year that replaces most. */
    public ReplacementYear busiest() {
        return years.stream()
                .max(Comparator.comparing(ReplacementYear::totalUnits))
                .orElseThrow();
    }

    /** Units of the category in all years. */
    public int units(CategoryRow category) {
        return years.stream().mapToInt(year -> year.units(category)).sum();
    }

    /** Units in all years, those of parents and state included. */
    public int totalUnits() {
        return years.stream().mapToInt(ReplacementYear::totalUnits).sum();
    }

    /** Euros that the city pays in all years. */
    public BigDecimal totalCost() {
        return years.stream().map(ReplacementYear::totalCost).reduce(BigDecimal.ZERO.setScale(2), BigDecimal::add);
    }

    private static Map<CategoryId, BigDecimal> cost(
            Map<CategoryId, Integer> units, Map<CategoryId, CategoryRow> categories) {
        Map<CategoryId, BigDecimal> cost = new TreeMap<>();
        units.forEach((id, quantity) -> {
            CategoryRow category = categories.get(id);
            if (category != null && category.payer() == Payer.CITY) {
                cost.put(id, category.unitPrice().multiply(BigDecimal.valueOf(quantity)));
            }
        });
        return cost;
    }
}
