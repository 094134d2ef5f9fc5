package de.medienplan.grant;

import de.medienplan.shared.Message;
import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The base amount (Sockelbetrag) of a school: 30,000 €, below 60 pupils 500 € a pupil. Sources: DS 1000/2020, Teil B;
 * directive DigitalPakt Schule Niedersachsen of 08.08.2019 for small schools. The figures are the programme's.
 */
public final class BaseAmountPolicy {

    private BaseAmountPolicy() {}

    /**
     * @param amount euros, null if it cannot be computed
     * @param missing why not, null if it can
     */
    public record BaseAmount(
            @Nullable BigDecimal amount, @Nullable Message missing) {

        /** The amount, nothing where it is not known. */
        public BigDecimal orZero() {
            return amount == null ? BigDecimal.ZERO.setScale(2) : amount;
        }
    }

    /** @param pupils null if the register does not know */
    public static BaseAmount of(ProgrammeTerms programme, @Nullable Integer pupils) {
        Optional<Message> open = programme.openMessage(ProgrammeField.BASE_AMOUNT);
        if (open.isPresent()) {
            return new BaseAmount(null, open.get());
        }
        BigDecimal full = programme
                .number(ProgrammeField.BASE_AMOUNT)
                .orElse(BigDecimal.ZERO)
                .setScale(2);
        Optional<BigDecimal> threshold = programme.number(ProgrammeField.SMALL_SCHOOL_PUPILS);
        Optional<BigDecimal> perPupil = programme.number(ProgrammeField.BASE_PER_PUPIL);
        if (threshold.isEmpty() || perPupil.isEmpty()) {
            return new BaseAmount(full, null);
        }
        if (pupils == null) {
            return new BaseAmount(null, Message.of("grant.base.pupilsMissing"));
        }
        boolean small = BigDecimal.valueOf(pupils).compareTo(threshold.get()) < 0;
        return new BaseAmount(
                small ? perPupil.get().multiply(BigDecimal.valueOf(pupils)).setScale(2) : full, null);
    }
}
