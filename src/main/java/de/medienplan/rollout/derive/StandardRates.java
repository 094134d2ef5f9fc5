package de.medienplan.rollout.derive;

import de.medienplan.identity.MayPlan;
import de.medienplan.identity.MayRead;
import de.medienplan.shared.Message;
import de.medienplan.shared.UserException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The city's own figures that new scenarios begin with. */
@Service
@Transactional
public class StandardRates {

    private final AssumptionRepository assumptions;

    StandardRates(AssumptionRepository assumptions) {
        this.assumptions = assumptions;
    }

    /** Empty while the city has not entered it. */
    @MayRead
    @Transactional(readOnly = true)
    public Optional<BigDecimal> find(String code) {
        return assumptions.defaults().stream()
                .filter(figure -> figure.code().equals(code))
                .findFirst()
                .map(Assumption::amount);
    }

    /**
     * Stores a figure that is not as it was; scenarios made before keep theirs.
     *
     * @param amount null: not known any more
     * @throws UserException at the field if it is negative
     */
    @MayPlan
    public void save(String code, @Nullable BigDecimal amount, String source, LocalDate asOf) {
        if (amount != null && amount.signum() < 0) {
            throw UserException.at("rollout.assumption." + code, Message.of("rollout.assumption.negative"));
        }
        BigDecimal present = find(code).orElse(null);
        boolean same = amount == null ? present == null : present != null && amount.compareTo(present) == 0;
        if (!same) {
            assumptions.change(code, amount, source, asOf);
        }
    }
}
