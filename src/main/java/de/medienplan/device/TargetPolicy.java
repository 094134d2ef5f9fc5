package de.medienplan.device;

import de.medienplan.school.SchoolLevel;
import de.medienplan.school.SchoolRow;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a school should have of a category. Of the rules that fit, the one for its type wins over the one for its level,
 * and that over the one for all. The number of sets is rounded up: half a class set teaches nobody. Source of the rules:
 * DS 1000/2020, Teil D (MEP standard), with assumptions marked in each row.
 */
final class TargetPolicy {

    private static final Comparator<TargetRow> NARROWEST =
            Comparator.comparingInt(rule -> rule.typeCode() != null ? 0 : rule.level() != null ? 1 : 2);

    private TargetPolicy() {}

    static Optional<TargetRow> ruleFor(CategoryId categoryId, SchoolRow school, List<TargetRow> rules) {
        return rules.stream()
                .filter(rule -> rule.categoryId().equals(categoryId) && fits(rule, school))
                .min(NARROWEST);
    }

    /** Devices that the rule asks for; null if the register does not know what it counts. */
    static @Nullable Integer target(TargetRow rule, SchoolRow school) {
        Integer base = switch (rule.base()) {
            case SCHOOL -> Integer.valueOf(1);
            case PUPIL -> school.pupils();
            case TEACHER -> school.figures().teachers();
            case ROOM -> school.figures().rooms();
        };
        if (base == null) {
            return null;
        }
        int sets = rule.factor()
                .multiply(BigDecimal.valueOf(base))
                .setScale(0, RoundingMode.CEILING)
                .intValueExact();
        return Math.multiplyExact(sets, rule.setSize());
    }

    private static boolean fits(TargetRow rule, SchoolRow school) {
        if (rule.typeCode() != null) {
            return rule.typeCode().equals(school.typeCode());
        }
        return rule.level() == null || rule.level() == school.level() || isPart(rule, school.level());
    }

    /**
     * A school with a primary and a secondary part is under the rules of both, except those per pupil: the register does
     * not know how many pupils belong to which part. Such schools need a rule for their type.
     */
    private static boolean isPart(TargetRow rule, SchoolLevel school) {
        return school == SchoolLevel.PRIMARY_AND_SECONDARY
                && rule.base() != TargetBase.PUPIL
                && (rule.level() == SchoolLevel.PRIMARY || rule.level() == SchoolLevel.SECONDARY);
    }
}
