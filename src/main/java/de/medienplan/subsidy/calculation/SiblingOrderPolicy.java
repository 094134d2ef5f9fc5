package de.medienplan.subsidy.calculation;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/**
 * Which child of the family it is on a day. Counted are the children that need a device within the MEP on that day,
 * whatever their own entitlement, in the order that is kept for the family; when one leaves, those behind it move up.
 * Source: DS 1000/2020 ("ab dem zweiten Kind, das im Rahmen des MEP ein Tablet benötigt").
 */
final class SiblingOrderPolicy {

    private static final Comparator<Child> ORDER = Comparator.comparingInt(Child::position)
            .thenComparing(child -> child.contract().from())
            .thenComparingLong(Child::id);

    private SiblingOrderPolicy() {}

    /** 1 for the first; the child itself counts even if it is missing in the family. */
    static int place(Child child, List<Child> family, LocalDate day) {
        return 1
                + (int) family.stream()
                        .filter(other -> other.id() != child.id())
                        .filter(other -> other.countsOn(day))
                        .filter(other -> ORDER.compare(other, child) < 0)
                        .count();
    }
}
