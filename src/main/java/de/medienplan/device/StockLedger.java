package de.medienplan.device;

import de.medienplan.school.SchoolId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Adds purchases and movements up to what stands where. A transfer is one row that leaves one school and reaches the
 * other, so the total of a purchase changes only by what is lost.
 */
final class StockLedger {

    private StockLedger() {}

    static List<StockLine> lines(List<PurchaseRow> purchases, List<MovementRow> movements) {
        Map<Long, List<MovementRow>> byPurchase = new LinkedHashMap<>();
        movements.stream()
                .filter(movement -> !movement.undone())
                .forEach(movement -> byPurchase
                        .computeIfAbsent(movement.purchaseId(), id -> new ArrayList<>())
                        .add(movement));
        List<StockLine> lines = new ArrayList<>();
        for (PurchaseRow purchase : purchases) {
            balances(purchase, byPurchase.getOrDefault(purchase.key(), List.of()))
                    .forEach((school, quantity) -> {
                        if (quantity != 0) {
                            lines.add(new StockLine(purchase, school, quantity));
                        }
                    });
        }
        return lines;
    }

    /** Units of the purchase per school after all movements. */
    static Map<SchoolId, Integer> balances(PurchaseRow purchase, List<MovementRow> movements) {
        Map<SchoolId, Integer> balances = new TreeMap<>(Map.of(purchase.schoolId(), purchase.quantity()));
        for (MovementRow movement : movements) {
            if (!movement.undone()) {
                balances.merge(movement.route().from(), -movement.quantity(), Integer::sum);
                if (movement.route().to() != null) {
                    balances.merge(movement.route().to(), movement.quantity(), Integer::sum);
                }
            }
        }
        return balances;
    }

    /** Whether at each moment each school had the devices that left it. Arrivals of a day come before departures. */
    static boolean holds(PurchaseRow purchase, List<MovementRow> movements) {
        List<LocalDate> days =
                movements.stream().map(MovementRow::movedOn).distinct().toList();
        return days.stream()
                .allMatch(day -> balances(
                                purchase,
                                movements.stream()
                                        .filter(movement -> !movement.movedOn().isAfter(day))
                                        .toList())
                        .values()
                        .stream()
                        .allMatch(balance -> balance >= 0));
    }
}
