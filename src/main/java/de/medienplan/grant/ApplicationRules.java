package de.medienplan.grant;

import de.medienplan.shared.Message;
import java.util.List;

/** Every rule a step must pass. */
final class ApplicationRules {

    private static final List<ApplicationRule> ALL = List.of(
            new ReasonRule(),
            new NoticeNumberRule(),
            new DateOrderRule(),
            new ApplicationWindowRule(),
            new CategoryDatesRule(),
            new CategoryCapRule(),
            new OwnShareRule(),
            new AmountLeftRule(),
            new DocumentsRule(),
            new ApprovedAmountRule(),
            new ApprovalDeadlineRule(),
            new EarlyStartRule(),
            new StartDateRule(),
            new CompletionDeadlineRule(),
            new DrawnAmountRule(),
            new AfterEndRule(),
            new MediaConceptRule(),
            new SettlementDeadlineRule(),
            new SettledAmountRule(),
            new RepaymentRule());

    private ApplicationRules() {}

    /** All objections at once, so that the user can mend them in one go. The wrong state makes the others pointless. */
    static List<Message> objections(RuleInput input, Step step) {
        ApplicationState state = input.application().state();
        if (!step.action().isPossibleFrom(state)) {
            return List.of(Message.of("grant.rule.state", step.action().label(), state.label()));
        }
        return ALL.stream()
                .flatMap(rule -> rule.objection(input, step).stream())
                .toList();
    }
}
