package de.medienplan.grant;

import de.medienplan.shared.Message;
import java.util.Optional;

/** The funding body approves until a last day (practice: 15.05.2024). */
final class ApprovalDeadlineRule implements ApplicationRule {

    @Override
    public Optional<Message> objection(RuleInput input, Step step) {
        if (step.action() != Action.APPROVE) {
            return Optional.empty();
        }
        Optional<Message> open = input.programme().openMessage(ProgrammeField.APPROVAL_UNTIL);
        if (open.isPresent()) {
            return open;
        }
        return input.programme()
                .date(ProgrammeField.APPROVAL_UNTIL)
                .filter(last -> step.date().isAfter(last))
                .map(last -> Message.of("grant.rule.approvalLate", step.date(), last));
    }
}
