package de.medienplan.grant;

import de.medienplan.shared.Message;
import java.util.Optional;

/** An approval or change rests on a notice that can be found again: it has a number. */
final class NoticeNumberRule implements ApplicationRule {

    @Override
    public Optional<Message> objection(RuleInput input, Step step) {
        boolean rests = step.action() == Action.APPROVE || step.action() == Action.CHANGE;
        return rests && step.number().isBlank() ? Optional.of(Message.of("grant.rule.noticeNumber")) : Optional.empty();
    }
}
