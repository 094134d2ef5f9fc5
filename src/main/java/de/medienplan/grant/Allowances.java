package de.medienplan.grant;

import de.medienplan.school.SchoolId;
import de.medienplan.school.SchoolRow;
import de.medienplan.shared.Message;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What each school may get from one programme: base amount and, where a share-out is in force, its share. */
final class Allowances {

    private static final BigDecimal NOTHING = BigDecimal.ZERO.setScale(2);

    private final Map<SchoolId, Allowance> bySchool = new HashMap<>();
    private final BigDecimal pool;
    private final @Nullable Message poolUnknown;

    /** @param shares by school id, null if no share-out is in force */
    Allowances(ProgrammeTerms programme, Iterable<SchoolRow> schools, @Nullable Map<SchoolId, BigDecimal> shares) {
        pool = programme.number(ProgrammeField.POOL).orElse(NOTHING);
        poolUnknown =
                shares == null ? programme.openMessage(ProgrammeField.POOL).orElse(null) : null;
        for (SchoolRow school : schools) {
            BaseAmountPolicy.BaseAmount base = BaseAmountPolicy.of(programme, school.pupils());
            Message unknown = Optional.ofNullable(base.missing()).orElse(poolUnknown);
            BigDecimal share = shares == null ? NOTHING : shares.getOrDefault(school.id(), NOTHING);
            bySchool.put(school.id(), new Allowance(base.orZero(), share, shares != null, unknown));
        }
    }

    Allowance of(SchoolId schoolId) {
        return bySchool.getOrDefault(schoolId, new Allowance(NOTHING, NOTHING, false, poolUnknown));
    }

    BigDecimal pool() {
        return pool;
    }
}
