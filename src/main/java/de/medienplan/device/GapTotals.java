package de.medienplan.device;

import de.medienplan.school.SchoolRow;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Predicate;

/**
 * What some gaps come to.
 *
 * @param cost euros for the city
 * @param missing units, those of parents and state included
 * @param openSchools schools where anything is missing
 * @param unknownSchools schools of which the register does not know what a rule counts
 */
public record GapTotals(BigDecimal cost, int missing, long openSchools, long unknownSchools) {

    public static GapTotals of(List<EquipmentGap> gaps) {
        return new GapTotals(
                gaps.stream().map(EquipmentGap::cost).reduce(BigDecimal.ZERO.setScale(2), BigDecimal::add),
                gaps.stream().mapToInt(EquipmentGap::missing).sum(),
                schools(gaps, gap -> gap.missing() > 0),
                schools(gaps, gap -> gap.target() == null));
    }

    private static long schools(List<EquipmentGap> gaps, Predicate<EquipmentGap> which) {
        return gaps.stream()
                .filter(which)
                .map(EquipmentGap::school)
                .map(SchoolRow::id)
                .distinct()
                .count();
    }
}
