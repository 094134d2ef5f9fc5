package de.medienplan.subsidy;

import de.medienplan.history.Actor;
import de.medienplan.shared.UserException;
import java.math.BigDecimal;
import org.springframework.stereotype.Component;

/**
 * From a sum on, payments need somebody else's release: nobody releases their own. The sum is the city's to set
 * ({@link Setting#FOUR_EYES_FROM}); 0 asks for none.
 */
@Component
class FourEyes {

    private final SubsidySettings settings;

    FourEyes(SubsidySettings settings) {
        this.settings = settings;
    }

    /** @param total what is paid or claimed back */
    boolean needed(BigDecimal total) {
        int from = settings.number(Setting.FOUR_EYES_FROM);
        return from > 0 && total.abs().compareTo(BigDecimal.valueOf(from)) >= 0;
    }

    /** @throws UserException if whoever is signed in made it */
    void requireOther(String maker) {
        UserException.throwIf(maker.equals(Actor.current()), "subsidy.rule.ownRelease");
    }
}
