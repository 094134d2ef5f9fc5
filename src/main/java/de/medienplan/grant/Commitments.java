package de.medienplan.grant;

import de.medienplan.school.SchoolId;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;

/**
 * What is already bound in one programme, by school and category, against what each school may get. Kept up to date
 * while a batch runs, so that its later rows see its earlier ones.
 */
final class Commitments {

    private record Slot(SchoolId schoolId, GrantCategoryId categoryId) {}

    private static final BigDecimal NOTHING = BigDecimal.ZERO.setScale(2);

    private final Allowances allowances;
    private final Map<Slot, BigDecimal> byCategory = new HashMap<>();
    private final Map<SchoolId, BigDecimal> bySchool = new HashMap<>();

    Commitments(Allowances allowances, Iterable<ApplicationRow> applications) {
        this.allowances = allowances;
        applications.forEach(this::add);
    }

    void replace(ApplicationRow before, ApplicationRow after) {
        book(before, before.bound().negate());
        book(after, after.bound());
    }

    void add(ApplicationRow application) {
        book(application, application.bound());
    }

    private void book(ApplicationRow application, BigDecimal amount) {
        byCategory.merge(new Slot(application.schoolId(), application.categoryId()), amount, BigDecimal::add);
        bySchool.merge(application.schoolId(), amount, BigDecimal::add);
    }

    Allowance allowance(SchoolId schoolId) {
        return allowances.of(schoolId);
    }

    /** Bound by other applications of the same school and category. */
    BigDecimal othersInCategory(ApplicationRow application) {
        return byCategory
                .getOrDefault(new Slot(application.schoolId(), application.categoryId()), NOTHING)
                .subtract(application.bound());
    }

    /** The most this application can get beside the others; may be negative. */
    BigDecimal leftFor(ApplicationRow application) {
        SchoolId school = application.schoolId();
        Allowance allowance = allowances.of(school);
        BigDecimal others = bound(school).subtract(application.bound());
        if (allowance.shared()) {
            return allowance.total().subtract(others);
        }
        BigDecimal baseLeft = allowance.base().subtract(others).max(NOTHING);
        BigDecimal ownPool = bound(school).subtract(allowance.base()).max(NOTHING);
        BigDecimal othersOwnPool = others.subtract(allowance.base()).max(NOTHING);
        return baseLeft.add(allowances.pool())
                .subtract(poolBound())
                .add(ownPool)
                .subtract(othersOwnPool);
    }

    BigDecimal bound(SchoolId schoolId) {
        return bySchool.getOrDefault(schoolId, NOTHING);
    }

    /** What schools bind beyond their base amounts. */
    private BigDecimal poolBound() {
        BigDecimal total = NOTHING;
        for (Map.Entry<SchoolId, BigDecimal> school : bySchool.entrySet()) {
            total = total.add(school.getValue()
                    .subtract(allowances.of(school.getKey()).base())
                    .max(NOTHING));
        }
        return total;
    }
}
