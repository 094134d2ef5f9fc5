package de.medienplan.subsidy;

import de.medienplan.subsidy.calculation.Attendance;
import de.medienplan.subsidy.calculation.Child;
import de.medienplan.subsidy.calculation.Contract;
import de.medienplan.subsidy.calculation.Entitlement;
import de.medienplan.subsidy.calculation.Period;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A case: no more of a child than the computation and the way back to the city's own file need.
 *
 * @param id null while new
 * @param version the version that the user began to edit, 0 while new
 * @param modelId device model of the price list; null for another
 */
public record CaseValues(
        @Nullable CaseId id,
        int version,
        File file,
        @Nullable Long modelId,
        Contract contract,
        List<Attendance> attendances,
        List<Entitlement> entitlements,
        List<Period> otherSupport,
        boolean synthetic) {

    /**
     * What leads to the city's own file.
     *
     * @param reference its number
     * @param alias initials or pseudonym
     * @param family what all children of a family have in common, e.g. a running number
     * @param place among the family's children, 1 is the first; 0: behind those that are there
     */
    public record File(String reference, String alias, String family, int place) {}

    public CaseValues {
        attendances = attendances.stream()
                .sorted(Comparator.comparing(Attendance::from))
                .toList();
        entitlements = entitlements.stream()
                .sorted(Comparator.comparing(Entitlement::from).thenComparing(Entitlement::kind))
                .toList();
        otherSupport =
                otherSupport.stream().sorted(Comparator.comparing(Period::from)).toList();
    }

    /** The id of one that is stored. */
    public CaseId key() {
        return Objects.requireNonNull(id);
    }

    public String reference() {
        return file.reference();
    }

    public String alias() {
        return file.alias();
    }

    /** What the computation needs; a new case comes last among equals. */
    public Child child() {
        return new Child(
                id == null ? Long.MAX_VALUE : id.value(),
                file.place() == 0 ? Integer.MAX_VALUE : file.place(),
                contract,
                attendances,
                entitlements,
                otherSupport);
    }

    /** The last day of any proof on file; null if there is none. */
    public @Nullable LocalDate entitledUntil() {
        return entitlements.stream()
                .map(Entitlement::until)
                .max(Comparator.naturalOrder())
                .orElse(null);
    }
}
