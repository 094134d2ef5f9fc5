package de.medienplan.subsidy;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Three states of one case that two people edited: what both began with, what the other one stored, what is typed here.
 * Where only one of them changed a part, that change stands.
 */
public record CaseConflict(CaseValues base, CaseValues stored, CaseValues typed) {

    /** The parts that at least one of the two changed. */
    public List<CaseField> fields() {
        return Arrays.stream(CaseField.values())
                .filter(field -> isMine(field) || !field.isSame(base, stored))
                .toList();
    }

    /** Whether it was changed here. */
    public boolean isMine(CaseField field) {
        return !field.isSame(base, typed);
    }

    /** Whether both changed it, to different values. */
    public boolean isBoth(CaseField field) {
        return isMine(field) && !field.isSame(base, stored) && !field.isSame(stored, typed);
    }

    /**
     * Both people's changes in one, on top of what is stored now.
     *
     * @param theirs parts changed by both of which the other's is taken
     */
    public CaseValues merged(Set<CaseField> theirs) {
        Set<CaseField> mine = EnumSet.noneOf(CaseField.class);
        fields().stream()
                .filter(field -> isMine(field) && !theirs.contains(field))
                .forEach(mine::add);
        return new CaseValues(
                stored.id(),
                stored.version(),
                new CaseValues.File(
                        from(mine, CaseField.REFERENCE).reference(),
                        from(mine, CaseField.ALIAS).alias(),
                        from(mine, CaseField.FAMILY).file().family(),
                        from(mine, CaseField.PLACE).file().place()),
                from(mine, CaseField.CONTRACT).modelId(),
                from(mine, CaseField.CONTRACT).contract(),
                from(mine, CaseField.SCHOOL).attendances(),
                from(mine, CaseField.ENTITLEMENT).entitlements(),
                from(mine, CaseField.OTHER_SUPPORT).otherSupport(),
                stored.synthetic());
    }

    private CaseValues from(Set<CaseField> mine, CaseField field) {
        return mine.contains(field) ? typed : stored;
    }
}
