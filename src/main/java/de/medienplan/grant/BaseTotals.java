package de.medienplan.grant;

import de.medienplan.school.SchoolRow;
import de.medienplan.shared.Euros;
import de.medienplan.shared.Message;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Optional;

/**
 * The sum of base amounts as the source states it (99 × 30,000 € = 2,970,000 €, DS 1000/2020) beside the sum over the
 * register, which checks itself: full amounts × schools, less what small schools get less, less what is not known.
 *
 * @param schools active schools of the register
 * @param small schools below the threshold
 * @param unknown schools whose amount cannot be computed
 * @param smallShortfall what small schools get less than the full amount
 */
public record BaseTotals(
        Optional<BigDecimal> stated,
        Optional<BigDecimal> statedSchools,
        BigDecimal full,
        int schools,
        int small,
        int unknown,
        BigDecimal smallShortfall,
        BigDecimal registerTotal) {

    /** @param active schools of the register that exist today; one without a number of pupils counts as unknown */
    public static BaseTotals of(ProgrammeTerms programme, Collection<SchoolRow> active) {
        BigDecimal full = programme
                .number(ProgrammeField.BASE_AMOUNT)
                .orElse(BigDecimal.ZERO)
                .setScale(2);
        int small = 0;
        int unknown = 0;
        BigDecimal shortfall = BigDecimal.ZERO.setScale(2);
        BigDecimal total = BigDecimal.ZERO.setScale(2);
        for (SchoolRow school : active) {
            BaseAmountPolicy.BaseAmount base = BaseAmountPolicy.of(programme, school.pupils());
            total = total.add(base.orZero());
            if (school.pupils() == null) {
                unknown++;
            } else if (base.missing() == null && base.orZero().compareTo(full) < 0) {
                small++;
                shortfall = shortfall.add(full.subtract(base.orZero()));
            }
        }
        return new BaseTotals(
                programme.number(ProgrammeField.STATED_BASE_TOTAL).map(sum -> sum.setScale(2)),
                programme.number(ProgrammeField.STATED_SCHOOLS),
                full,
                active.size(),
                small,
                unknown,
                shortfall,
                total);
    }

    /** Register less source. */
    public Optional<BigDecimal> difference() {
        return stated.map(registerTotal::subtract);
    }

    /** What the source multiplied, and whether that is what it states. */
    public Message statedNote() {
        if (stated.isEmpty() || statedSchools.isEmpty()) {
            return Message.of("grant.base.notStated");
        }
        BigDecimal product = full.multiply(statedSchools.get());
        String key = product.compareTo(stated.get()) == 0 ? "grant.base.product" : "grant.base.productDiffers";
        return Message.of(key, statedSchools.get(), Euros.of(full), Euros.of(product));
    }

    public Message registerNote() {
        return Message.of("grant.base.registerNote", schools, Euros.of(full), small, Euros.of(smallShortfall), unknown);
    }

    /** Why register and source differ. */
    public Message reason() {
        if (stated.isEmpty() || statedSchools.isEmpty()) {
            return Message.of("grant.base.notStated");
        }
        int more = schools - statedSchools.get().intValueExact();
        return Message.of("grant.base.reason", more, small, Euros.of(smallShortfall), unknown);
    }
}
