package de.medienplan.grant;

import de.medienplan.shared.Euros;
import de.medienplan.shared.Message;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Optional;

/** The city bears its own share of the costs, that of the year of completion; the grant is at most the rest. */
final class OwnShareRule implements ApplicationRule {

    @Override
    public Optional<Message> objection(RuleInput input, Step step) {
        if (step.action() != Action.SUBMIT) {
            return Optional.empty();
        }
        int year = year(input.application(), step);
        Optional<Message> open = input.programme().ownShareOpen(year);
        if (open.isPresent()) {
            return open;
        }
        BigDecimal rate = input.programme().ownShare(year).orElse(BigDecimal.ZERO);
        BigDecimal most = input.application()
                .costs()
                .multiply(BigDecimal.ONE.subtract(rate))
                .setScale(2, RoundingMode.DOWN);
        BigDecimal requested = input.application().requested();
        return requested.compareTo(most) > 0
                ? Optional.of(Message.of(
                        "grant.rule.ownShare",
                        rate,
                        Euros.of(input.application().costs()),
                        Euros.of(most),
                        Euros.of(requested)))
                : Optional.empty();
    }

    /** The one in which it is planned to be implemented, as far as that is known. */
    static int year(ApplicationRow application, Step step) {
        LocalDate planned = application.plannedFor();
        return (planned == null ? step.date() : planned).getYear();
    }
}
