package de.medienplan.grant;

import de.medienplan.shared.Message;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The start of a measure is the signing of a contract; a start before the approval can cost the grant, unless an early
 * start was allowed first (directive and practice).
 */
final class EarlyStartRule implements ApplicationRule {

    @Override
    public Optional<Message> objection(RuleInput input, Step step) {
        LocalDate ordered = input.application().orderedOn();
        LocalDate approved = step.action() == Action.APPROVE
                ? step.date()
                : input.application().progress().approvedOn();
        boolean concerned =
                step.action() == Action.SUBMIT || step.action() == Action.APPROVE || step.action() == Action.IMPLEMENT;
        if (!concerned || ordered == null || (approved != null && !ordered.isBefore(approved))) {
            return Optional.empty();
        }
        return switch (input.programme().rules().earlyStart()) {
            case ALLOWED -> Optional.empty();
            case REFUSED -> Optional.of(Message.of("grant.rule.earlyStart", ordered));
            case WITH_ALLOWANCE -> {
                LocalDate allowed = input.application().earlyStartOn();
                yield allowed != null && !ordered.isBefore(allowed)
                        ? Optional.empty()
                        : Optional.of(Message.of("grant.rule.earlyStartAllowance", ordered));
            }
        };
    }
}
